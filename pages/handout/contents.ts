import type { HandoutSlide } from './blocks.ts'
import { runsOf } from './blocks.ts'

/** A line of the contents: a chapter or a slide, the numbers of its slides, and its page. */
export interface ContentsLine { title: string, slides: string, first: number, isChapter: boolean }

/** As many lines stand on the first sheet, beneath the title, and on each further one. */
const linesOnCover = 32
const linesOnSheet = 52

/** The lines of the contents, in sheets: chapters with their slides where all of them find room beneath the title, else the chapters. */
export function contentsOf(slides: HandoutSlide[]): ContentsLine[][] {
  // What is in no chapter has a line of its own.
  const runs = runsOf(slides).flatMap(run => run[0].chapter === undefined ? run.map(slide => [slide]) : [run])
  const chapters = runs.map((run): ContentsLine => ({
    title: run[0].chapter ?? run[0].title,
    slides: run.length > 1 ? `${run[0].no}–${run.at(-1)!.no}` : String(run[0].no),
    first: run[0].no,
    isChapter: true,
  }))
  const all = runs.flatMap((run, index) => [
    chapters[index],
    ...run.filter(({ title, isDivider }) => title !== chapters[index].title && !isDivider).map(({ no, title }): ContentsLine =>
      ({ title, slides: String(no), first: no, isChapter: false })),
  ])
  const lines = all.length <= linesOnCover ? all : chapters
  const sheets = [lines.slice(0, linesOnCover)]
  for (let at = linesOnCover; at < lines.length; at += linesOnSheet)
    sheets.push(lines.slice(at, at + linesOnSheet))
  return sheets
}
