import type { Canvas } from '../geometry.ts'
import type { Run } from '../texts.ts'
import type { Marker, Paragraph, TextPart } from './parts.ts'
import { boxOn, unionOf } from '../geometry.ts'
import { linesOf, scaleOf } from '../texts.ts'
import { isBlock, lettersOf } from './letters.ts'

/** A block of text with its runs, in the order of the slide. */
export interface TextBlock { block: Element, runs: Run[] }

/** The runs of text by the block whose paragraph they are. */
export function blocksOf(runs: Run[]): TextBlock[] {
  const found = new Map<Element, Run[]>()
  for (const run of runs) {
    let block = run.element
    while (!isBlock(block) && block.parentElement)
      block = block.parentElement
    found.set(block, [...found.get(block) ?? [], run])
  }
  return [...found].map(([block, runs]) => ({ block, runs }))
}

/** A block as a paragraph; undefined where letters alone cannot set it. */
export function paragraphOf(
  block: Element,
  canvas: Canvas,
  ground: string,
  isLeftOut: (element: Element) => boolean,
): Paragraph | undefined {
  const letters = lettersOf(block, canvas, ground, isLeftOut)
  const { textAlign, lineHeight, fontSize, direction, writingMode } = getComputedStyle(block)
  if (!letters || letters.length === 0 || writingMode !== 'horizontal-tb')
    return undefined
  const rtl = direction === 'rtl'
  const line = (Number.parseFloat(lineHeight) || 1.2 * Number.parseFloat(fontSize)) * scaleOf(block, canvas)
  // Lines are as high as their largest letters need.
  return { letters, align: alignOf(textAlign, rtl), ...rtl ? { rtl } : {}, line: Math.max(line, ...letters.map(({ size }) => size)) }
}

function alignOf(textAlign: string, rtl: boolean): Paragraph['align'] {
  if (/center/.test(textAlign))
    return 'center'
  return textAlign === 'right' || textAlign === (rtl ? 'start' : 'end') ? 'right' : 'left'
}

/** The text of a block at its place. */
export function textPartOf({ block, runs }: TextBlock, paragraph: Paragraph, canvas: Canvas): TextPart {
  const rects = runs.flatMap(run => run.rects)
  // Words begin behind the key that stands before them.
  const [first, ...more] = paragraph.letters
  paragraph.letters = first.text.trim() === '' && more.length > 0 ? more : paragraph.letters
  const isTitle = block.matches('h1')
  return { box: boxOn(canvas, unionOf(rects)), lines: linesOf(rects), paragraphs: [paragraph], ...isTitle ? { isTitle } : {} }
}

/** What is drawn or written before a point, where it is the usual: a stroke, or the number of the list. */
export function markerOf(block: Element, text: TextPart, canvas: Canvas): Marker | undefined {
  const item = block.closest('li')
  if (!item || item.querySelector('li, p, div, span, strong')?.closest('.deck-entry'))
    return undefined
  const list = item.parentElement!
  const before = getComputedStyle(item, '::before')
  const isStroke = before.content === '""' && before.position === 'absolute' && Number.parseFloat(before.borderTopWidth) > 0
    && Number.parseFloat(before.left) < 0
  const isNumbered = list.localName === 'ol' && getComputedStyle(item).display === 'list-item'
    && getComputedStyle(item).listStyleType === 'decimal' && before.content === 'none'
  if (!isStroke && !isNumbered)
    return undefined
  const { left } = boxOn(canvas, item.getBoundingClientRect())
  const indent = isStroke ? -Number.parseFloat(before.left) : 36
  const number = isNumbered
    ? (list as HTMLOListElement).start + [...list.children].filter(at => at.localName === 'li').indexOf(item)
    : undefined
  return Math.abs(text.box.left - left) > indent ? undefined : { indent, ...number === undefined ? {} : { number } }
}

/** Points of one list that stand below each other become one text with a paragraph each. */
export function joinPoints(parts: { list: Element | null, text: TextPart }[]): TextPart[] {
  const joined: TextPart[] = []
  let last: { list: Element, bottom: number, left: number } | undefined
  for (const { list, text } of parts) {
    const [paragraph] = text.paragraphs
    const whole = joined.at(-1)
    if (whole && last && list === last.list && paragraph.marker && text.box.top >= last.bottom - 2) {
      const level = Math.max(0, Math.round((text.box.left - last.left) / Math.max(1, paragraph.marker.indent)))
      const before = text.box.top - last.bottom - slackOf(paragraph) - slackOf(whole.paragraphs.at(-1)!)
      whole.paragraphs.push({ ...paragraph, before: Math.max(0, before), ...level > 0 ? { level } : {} })
      whole.box = unionOf([whole.box, text.box])
      whole.lines += text.lines
    }
    else {
      joined.push(text)
      last = list && paragraph.marker ? { list, bottom: 0, left: text.box.left } : undefined
    }
    if (last)
      last.bottom = text.box.bottom
  }
  return joined
}

/** The room that a line has above its letters, and below them; less than none where letters stick out of it. */
function slackOf({ letters, line }: Paragraph): number {
  return (line - 1.21 * Math.max(...letters.map(({ size }) => size))) / 2
}
