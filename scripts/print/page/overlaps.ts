import type { Box, Overlap } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import type { Run } from './texts.ts'
import { paintOf } from './colour.ts'
import { sizeOf, wordsOf } from './texts.ts'
import { isShown, parentOf, placeOf } from './walk.ts'

/** Texts that stand on texts of another block, or under a picture or a button; each pair once. */
export function overlapsOf(runs: Run[], layout: Element, canvas: Canvas, blocks: Element[]): Overlap[] {
  const inks = runs.flatMap(run => run.rects.map(rect => ({ run, owner: ownerOf(run.element), ink: inkOf(rect, run, canvas) })))
  const pictures = [...layout.querySelectorAll('img, canvas, video')].map(element => ({ element, rect: element.getBoundingClientRect() }))
  const covers = [...layout.querySelectorAll('button')].filter(isCover).map(element => ({ element, rect: element.getBoundingClientRect() }))
  const found = new Map<string, Overlap>()
  inks.forEach(({ run, owner, ink }, index) => {
    for (const other of inks.slice(index + 1)) {
      if (other.owner !== owner && meet(ink, other.ink)) {
        const pair = { words: wordsOf(run), over: wordsOf(other.run), ...placeOf(other.run.element, blocks) }
        found.set(`${pair.words}|${pair.over}`, pair)
      }
    }
    for (const { element, rect } of covers.filter(({ element }) => !element.contains(run.element))) {
      if (meet(ink, rect)) {
        const pair = { words: wordsOf(run), over: element.textContent.trim(), ...placeOf(element, blocks) }
        found.set(`${pair.words}|${pair.over}`, pair)
      }
    }
    for (const { element, rect } of pictures) {
      if (meet(ink, rect)) {
        const pair = { words: wordsOf(run), over: '', ...placeOf(element, blocks) }
        found.set(`${pair.words}|`, pair)
      }
    }
  })
  return [...found.values()]
}

/** Whether an element is shown and nothing is seen through it. */
function isCover(element: Element): boolean {
  return isShown(element) && paintOf(getComputedStyle(element).backgroundColor).alpha === 1
}

/** The element whose lines a text stands on: what stands in the same one is set so that it does not overlap. */
export function ownerOf(element: Element): Element {
  let at = element
  while (parentOf(at) && (/^(?:inline|contents|ruby)/.test(getComputedStyle(at).display) && !at.matches('svg text, svg')))
    at = parentOf(at)!
  return at
}

/** The part of a line of text in which its letters have their ink. */
export function inkOf({ left, top, right, bottom }: Box, run: Run, canvas: Canvas): Box {
  if (run.node instanceof Element)
    return { left, top, right, bottom }
  const half = sizeOf(run.element, canvas) * canvas.scale * 0.34
  const middle = (top + bottom) / 2
  return { left, right, top: Math.max(top, middle - half), bottom: Math.min(bottom, middle + half) }
}

/** Whether two rectangles share more than a px each way. */
export function meet(one: Box, two: Box): boolean {
  return Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1.5
    && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 1.5
}
