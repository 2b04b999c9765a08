import type { SlidePlan } from '../plan/deck-plan.ts'
import type { MeasuredSlide } from '../print/measure.ts'
import { glob, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { generateDeck } from '../commands/generate.ts'
import { projectRoot, talkAt } from '../files/paths.ts'
import { boxesOf } from '../parts/index.ts'
import { measureDeck } from '../print/measure-deck.ts'
import { buildSite } from '../site/build.ts'
import { deckBuiltFrom } from '../site/built-deck.ts'
import { stageDeck } from '../site/stage.ts'

/** Predicted and measured height of the boxes of one slide, in px, and whether the slide would be planned again. */
interface Compared { predicted: number, measured: number, isOver: boolean }

/**
 * Builds every fixture review and compares the heights that were predicted for its slides with those in the browser,
 * as lines of a table.
 */
export async function benchHeights(): Promise<string[]> {
  const lines = ['| review | slides | median error | second round |', '|---|---:|---:|---:|']
  const all: Compared[] = []
  for await (const path of glob('tests/fixtures/reviews/*.md', { cwd: projectRoot })) {
    const compared = await compareReview(join(projectRoot, path))
    lines.push(lineOf(basename(path), compared))
    all.push(...compared)
  }
  return [...lines, lineOf('all', all)]
}

function lineOf(name: string, compared: Compared[]): string {
  const errors = compared
    .filter(({ measured }) => measured > 0)
    .map(({ predicted, measured }) => Math.abs(predicted - measured) / measured)
    .sort((a, b) => a - b)
  const median = errors[Math.floor(errors.length / 2)] ?? 0
  return `| ${name} | ${compared.length} | ${(100 * median).toFixed(1)} % | ${compared.filter(({ isOver }) => isOver).length} |`
}

async function compareReview(review: string): Promise<Compared[]> {
  const out = await mkdtemp(join(tmpdir(), 'reviewdeck-bench-'))
  const talk = talkAt(review, out)
  const nothing = { heights: {}, refused: {} }
  try {
    const { plan, text, assets } = await generateDeck({ talk, base: '/', keepGoing: true, check: false, retake: [] }, nothing)
    const built = await deckBuiltFrom(text, talk.dist, '/')
    await stageDeck(talk, text, JSON.stringify(built.notes), assets)
    await buildSite(talk.stage, built)
    const measured = (await measureDeck(built)).slides
    return plan.slides.flatMap(slide => compareSlide(slide, measured.find(({ id }) => id === slide.id)))
  }
  finally {
    await rm(out, { recursive: true, force: true })
  }
}

function compareSlide(plan: SlidePlan, slide: MeasuredSlide | undefined): Compared[] {
  if (!slide || !['default', 'quote'].includes(plan.layout))
    return []
  const sum = (heights: number[]): number => heights.reduce((total, height) => total + height, 0)
  return [{
    predicted: sum(boxesOf(plan.parts, plan.layout).map(({ height }) => height)),
    measured: sum(slide.blocks.map(({ height }) => height)),
    isOver: slide.faults.some(({ rule }) => rule === 'overflow' || rule === 'clipped-text'),
  }]
}
