import type { HandoutSlide } from './blocks.ts'
import { runsOf } from './blocks.ts'

/** A line of the contents: a chapter or a slide, the numbers of its slides, and its page. */
export interface ContentsLine { title: string, slides: string, first: number, isChapter: boolean }

/** How tall each line of the contents is, and how much room they have beneath the title and on a further sheet, in px of paper. */
export interface LinesRoom { heights: number[], cover: number, sheet: number }

/** Measures the lines of the first sheet as they stand on it. */
export function roomIn(sheet: HTMLElement): LinesRoom {
  const top = (selector: string): number => sheet.querySelector(selector)!.getBoundingClientRect().top
  // A little is free above the foot, as it is on all sheets.
  const bottom = top('.foot') - 0.02 * sheet.clientHeight
  const begin = sheet.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(sheet).paddingTop)
  return {
    heights: [...sheet.querySelectorAll('tbody tr')].map(row => row.getBoundingClientRect().height),
    cover: bottom - top('tbody'),
    sheet: bottom - begin - (top('tbody') - top('table')),
  }
}

/**
 * The lines of the contents, in sheets: chapters with their slides where all of them find room beneath the title, else without those
 * of the backup, else the chapters.
 */
export async function contentsOf(
  slides: HandoutSlide[],
  measure: (lines: ContentsLine[]) => Promise<LinesRoom>,
): Promise<ContentsLine[][]> {
  // What is in no chapter has a line of its own.
  const runs = runsOf(slides).flatMap(run => run[0].chapter === undefined ? run.map(slide => [slide]) : [run])
  const chapters = runs.map((run): ContentsLine => ({
    title: run[0].chapter ?? run[0].title,
    slides: run.length > 1 ? `${run[0].no}–${run.at(-1)!.no}` : String(run[0].no),
    first: run[0].no,
    isChapter: true,
  }))
  const linesOf = (isNamed: (slide: HandoutSlide) => boolean): ContentsLine[] => runs.flatMap((run, index) => [
    chapters[index],
    ...run.filter(slide => slide.title !== chapters[index].title && !slide.isDivider && isNamed(slide)).map(({ no, title }): ContentsLine =>
      ({ title, slides: String(no), first: no, isChapter: false })),
  ])
  for (const lines of [linesOf(() => true), linesOf(({ isBackup }) => !isBackup)]) {
    const { heights, cover } = await measure(lines)
    if (heights.reduce((total, height) => total + height, 0) <= cover)
      return [lines]
  }
  return inSheets(chapters, await measure(chapters))
}

function inSheets(lines: ContentsLine[], { heights, cover, sheet }: LinesRoom): ContentsLine[][] {
  const sheets: ContentsLine[][] = [[]]
  let room = cover
  lines.forEach((line, index) => {
    room -= heights[index]
    if (room < 0 && sheets.at(-1)!.length > 0) {
      sheets.push([])
      room = sheet - heights[index]
    }
    sheets.at(-1)!.push(line)
  })
  return sheets
}
