import type { Assets } from '../files/assets.ts'
import type { ExportResult } from '../print/export.ts'
import type { Measured, MeasuredSlide } from '../print/measure.ts'
import type { SlideProblem } from '../print/readiness.ts'
import type { PrivateNotes } from '../site/private-notes.ts'
import type { SourceSlide } from '../slides/source-slide.ts'
import type { Options } from './command.ts'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { checkCount } from '../diagnostics/limits.ts'
import { task } from '../diagnostics/task.ts'
import { exportDeck } from '../print/export.ts'
import { measureDeck } from '../print/measure-deck.ts'
import { buildSite, SlideCompileError } from '../site/build.ts'
import { notesFromDeck } from '../site/notes.ts'
import { stageDeck } from '../site/stage.ts'
import { boxSlide } from '../slides/box.ts'
import { joinSlides, splitSlides } from '../slides/source-slide.ts'

/** A deck that was built to the side: its folders to be put in place, and what had to be boxed. */
export interface Made {
  dist: string
  exports?: ExportResult & { folder: string }
  /** What was measured, where that was asked for. */
  measured?: Measured
  notes: PrivateNotes
  boxed: string[]
  /** What could not be drawn, where it was only measured. */
  problems?: SlideProblem[]
}

/** How far a deck is made: its site alone, that and its measures, or those and its PDFs. */
export type Wants = 'site' | 'measures' | 'pdfs'

/** What is done about slides that do not fit: the text of a better deck, or nothing. */
export type Replan = (measured: MeasuredSlide[]) => Promise<string | undefined>

/** A deck is built as often as this; the usual one is right the first time. */
const mostRounds = 3

/** Ends an export early: there is a better deck to be built. */
class PlannedAgain extends Error {
  readonly text: string

  constructor(text: string) {
    super('planned again')
    this.text = text
  }
}

/**
 * Stages and builds the text of a deck and, where asked, measures and prints it; all of it beside the author's own files.
 * With `keepGoing`, a slide that cannot be compiled or shown is shown as its source, and the rest goes on.
 */
export async function makeDeck({ talk, base, keepGoing }: Options, text: string, assets: Assets, wants: Wants, replan?: Replan): Promise<Made> {
  const boxed: string[] = []
  const dist = join(talk.stage, 'dist')
  const folder = join(talk.stage, 'exports')
  let current = text
  let round = 1
  for (;;) {
    const slides = splitSlides(current)
    checkCount(slides.length, 'slides')
    const notes = await notesFromDeck(current)
    const box = async (faulty: number[]): Promise<void> => {
      boxed.push(...faulty.map(index => slides[index].id ?? `slide ${index + 1}`))
      current = joinSlides(await withBoxes(current, slides, faulty))
    }
    try {
      await task('fonts, staging', () => stageDeck(talk, current, JSON.stringify(notes), assets))
      await task('site', () => buildSite(talk.stage, dist, base))
    }
    catch (error) {
      const index = error instanceof SlideCompileError ? error.slide - 1 : -1
      if (!keepGoing || !slides[index] || boxed.includes(slides[index].id ?? `slide ${index + 1}`))
        throw error
      await box([index])
      continue
    }
    if (wants === 'site')
      return { dist, notes, boxed }
    const ids = slides.map(({ id }, index) => id ?? String(index + 1))
    if (wants === 'measures') {
      const { problems, ...measured } = await measureDeck({ dist, base, notes, slides: ids })
      return { dist, notes, boxed, measured, problems }
    }
    const look = async (measured: MeasuredSlide[]): Promise<void> => {
      const better = round < mostRounds ? await replan?.(measured) : undefined
      if (better !== undefined)
        throw new PlannedAgain(better)
    }
    const exports = await exportDeck({
      look,
      dist,
      base,
      notes,
      outDir: folder,
      slides: ids,
      keepGoing,
    }).catch((error: unknown) => {
      if (error instanceof PlannedAgain)
        return error
      throw error
    })
    if (exports instanceof PlannedAgain) {
      round++
      current = exports.text
      continue
    }
    const faulty = exports.problems.map(({ id }) => ids.indexOf(id)).filter(index => index >= 0 && !boxed.includes(ids[index]))
    if (faulty.length === 0) {
      return {
        dist,
        notes,
        boxed,
        exports: { ...exports, folder },
        measured: exports.measured,
      }
    }
    await box([...new Set(faulty)])
  }
}

async function withBoxes(text: string, slides: SourceSlide[], faulty: number[]): Promise<SourceSlide[]> {
  const { slides: parsed } = await parse(text, 'slides.md')
  return slides.map((slide, index) => faulty.includes(index) ? boxSlide(slide, parsed[index].note) : slide)
}

/** Removes the staging folder. */
export async function clearStage({ talk }: Options): Promise<void> {
  await rm(talk.stage, { recursive: true, force: true })
}
