import type { Box } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import type { Run } from './texts.ts'
import { boxOn, canvasOf } from './geometry.ts'
import { inkOf, ownerOf } from './overlaps.ts'
import { runsOf, wordsOf } from './texts.ts'
import { closestAcross, isShown } from './walk.ts'

/** What on a slide stands too near to something else, or breaks so that a word is left alone: in words, for a person. */
export interface Crowded { id: string, texts: string[], edges: string[], cut: string[], alone: string[] }

/** Px on the canvas: between the ink of two texts of a drawing, and between one and the edge of a box that it is not in. */
const least = { text: 4, edge: 6 }
/** What is read at a glance, where a last line of one word looks forgotten. */
const glanced = '.slidev-layout > h1, .slidev-layout > p, .deck-cards li, .deck-cards p, .deck-agenda-cards li, .deck-takeaways li'

/** Looks for texts that are crowded on slides with these ids. */
export function crowdedOn(ids: string[]): Crowded[] {
  return ids.flatMap((id) => {
    const sheet = document.getElementById(id)
    if (!sheet)
      return []
    const canvas = canvasOf(sheet)
    const runs = runsOf(sheet)
    const drawn = runs.filter(({ element }) => element.closest('svg')).map(run => ({
      run,
      owner: ownerOf(run.element),
      inks: run.rects.map(rect => boxOn(canvas, asRect(inkOf(rect, run, canvas)))),
    }))
    const texts = drawn.flatMap((one, index) => drawn.slice(index + 1)
      .filter(other => other.owner !== one.owner && one.inks.some(a => other.inks.some(b => distance(a, b) < least.text)))
      .map(other => `${wordsOf(one.run)} | ${wordsOf(other.run)}`))
    const boxes = [...sheet.querySelectorAll('svg rect, svg path')].filter(isBox).map(element =>
      ({ element, box: boxOn(canvas, element.getBoundingClientRect()) }))
    const edges = drawn.flatMap(({ run, inks }) => boxes
      .filter(({ element, box }) => element.closest('svg') === run.element.closest('svg') && inks.some(ink =>
        !isIn(middleOf(ink), box) && distance(ink, box) < least.edge))
      .map(({ element }) => `${wordsOf(run)} | ${element.getAttribute('class') ?? element.localName}`))
    return [{ id, texts, edges: [...new Set(edges)], cut: cutIn(sheet), alone: aloneIn(sheet, runs, canvas) }]
  })
}

function asRect({ left, top, right, bottom }: Box): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top)
}

/** How far two rectangles are apart; below zero where they overlap. */
function distance(a: Box, b: Box): number {
  const [x, y] = [Math.max(a.left - b.right, b.left - a.right), Math.max(a.top - b.bottom, b.top - a.bottom)]
  return x > 0 && y > 0 ? Math.hypot(x, y) : Math.max(x, y)
}

function middleOf({ left, top, right, bottom }: Box): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

function isIn([x, y]: [number, number], { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** True for a rectangle that is seen and is more than a line. */
function isBox(element: Element): boolean {
  const isRectangle = element.localName === 'rect' || /^M[^a-z]+h-?[\d.]+v-?[\d.]+h-?[\d.]+z$/.test(element.getAttribute('d') ?? '')
  const { width, height } = element.getBoundingClientRect()
  const { fill, stroke } = getComputedStyle(element)
  return isRectangle && isShown(element) && width > 4 && height > 4 && (fill !== 'none' || stroke !== 'none')
}

/** Words that end in dots because they did not fit. */
function cutIn(sheet: Element): string[] {
  const cut = [...sheet.querySelectorAll('*')].filter(element => isShown(element) && element instanceof HTMLElement
    && getComputedStyle(element).textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
  return cut.map(element => element.textContent.trim())
}

/** What is read at a glance and ends in a line of one word, or of one or two Han characters. */
function aloneIn(sheet: Element, runs: Run[], canvas: Canvas): string[] {
  const owners = new Map<Element, Run[]>()
  for (const run of runs.filter(({ element }) => closestAcross(element, glanced) && !element.closest('svg'))) {
    const owner = ownerOf(run.element)
    owners.set(owner, [...owners.get(owner) ?? [], run])
  }
  return [...owners.values()].flatMap((own) => {
    const lines: { middle: number, words: string }[] = []
    for (const { node, element } of own) {
      if (node instanceof Element)
        continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      for (const { index, 0: word } of node.data.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const { top, bottom } = range.getBoundingClientRect()
        const middle = (top + bottom) / 2 / canvas.scale
        const last = lines.at(-1)
        if (last && Math.abs(last.middle - middle) < size / 2)
          last.words += /^\p{Script=Han}/u.test(word) ? word : ` ${word}`
        else
          lines.push({ middle, words: word })
      }
    }
    const last = lines.at(-1)?.words.replace(/[\s\p{P}]+$/u, '').trim() ?? ''
    const isShort = /^\p{Script=Han}{0,2}$/u.test(last) || /^[^\s\p{Script=Han}]{1,12}$/u.test(last)
    return lines.length > 1 && isShort ? [lines.map(({ words }) => words).join(' / ')] : []
  })
}
