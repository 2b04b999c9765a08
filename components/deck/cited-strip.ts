import type { SlideFacts } from './chapters.ts'

/** A slide on the strip of those that cite a source: whether it does, and whether a chapter, or what is behind the end, begins with it. */
export interface StripTick { no: number, isCiting: boolean, isFirst: boolean }

/** As many slides as a strip holds that can still be told apart. */
const most = 120
/** Px of a strip, between two ticks and more where a chapter begins, and a tick's at most. */
const strip = { width: 536, gap: 2, apart: 6, tick: 8 } as const

/** All slides of a talk in their order, sources left out, with those that cite a source; none where they are too many. */
export function stripOf(slides: SlideFacts[], pages: number[]): StripTick[] {
  const shown = slides.filter(({ layout }) => layout !== 'references')
  return shown.length > most
    ? []
    : shown.map(({ no, chapter, backup = false }, index) => ({
        no,
        isCiting: pages.includes(no),
        isFirst: index > 0 && (shown[index - 1].backup ?? false ? !backup : backup || shown[index - 1].chapter !== chapter),
      }))
}

/** How broad each tick is, in px. */
export function tickOf(ticks: StripTick[]): number {
  const between = (ticks.length - 1) * strip.gap + ticks.filter(({ isFirst }) => isFirst).length * strip.apart
  return Math.min(strip.tick, Math.floor(10 * (strip.width - between) / Math.max(1, ticks.length)) / 10)
}
