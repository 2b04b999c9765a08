import type { AreaMeasure, BlockMeasure, SlideMeasure } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import type { Mark } from './marks.ts'
import type { Run } from './texts.ts'
import { countWords } from '../../typesetting/counts.ts'
import { ownColours } from './colour.ts'
import { countsOf } from './counts.ts'
import { coverageOf, filledOf } from './filled.ts'
import { boxOn, canvasOf } from './geometry.ts'
import { contrastOfMark, marksOf, measureMark } from './marks.ts'
import { overlapsOf } from './overlaps.ts'
import { picturesOf } from './pictures.ts'
import { contrastOfRun, linesOf, measureText, roleOf, runsOf, textOfRun } from './texts.ts'
import { isShown, nodesBelow, partOf, placeOf } from './walk.ts'

/** Measures the slides with these ids on the page, in light and dark. One that is not on it is left out. */
export function measureSheets(ids: string[]): SlideMeasure[] {
  const slides = ids.flatMap((id) => {
    const sheet = document.getElementById(id)
    if (!sheet)
      return []
    const runs = runsOf(sheet)
    const marks = marksOf(sheet.querySelector('.slidev-layout') ?? sheet)
    return [{ runs, marks, measure: measureSheet(id, sheet, runs, marks) }]
  })
  inDark(() => {
    for (const { runs, marks, measure } of slides) {
      runs.forEach((run, index) => measure.texts[index].contrast.dark = contrastOfRun(run))
      marks.forEach(({ element }, index) => measure.marks[index].contrast.dark = contrastOfMark(element))
    }
  })
  return slides.map(({ measure }) => measure)
}

/** Looks at the page in its dark colours and gives it its own back. */
export function inDark(look: () => void): void {
  const root = document.documentElement
  const before = root.className
  root.classList.remove('light')
  root.classList.add('dark')
  // A colour on its way from light to dark is neither.
  const still = document.head.appendChild(document.createElement('style'))
  still.textContent = '*, ::before, ::after { transition: none !important }'
  look()
  still.remove()
  root.className = before
}

/** Measures one slide, on whatever scale its sheet shows it, in the theme which is on. */
export function measureSheet(id: string, sheet: Element, runs: Run[], marks: Mark[]): SlideMeasure {
  const canvas = canvasOf(sheet)
  const colours = ownColours()
  const layout = sheet.querySelector('.slidev-layout') ?? sheet
  const title = layout.querySelector(':scope > h1')
  const children = [...layout.children].filter(isShown)
  const blocks = children.slice(title ? children.indexOf(title) + 1 : 0)
  const areas = areasOf(layout, canvas, blocks)
  const texts = runs.map(run => measureText(run, canvas, title, blocks, colours))
  const own = runs.filter(({ element }) => !element.closest('footer'))
  return {
    id,
    layout: (layout as HTMLElement).dataset.layout ?? 'default',
    lang: document.documentElement.lang,
    title: {
      words: title?.textContent?.trim() ?? '',
      height: title ? heightOf(title, canvas) : 0,
      lines: title ? linesOf(runs.filter(({ element }) => title.contains(element)).flatMap(({ rects }) => rects)) : 0,
    },
    shown: own.filter(({ element }) => !title?.contains(element)).map(textOfRun).join('\n'),
    blocks: blocks.map(block => measureBlock(block, canvas)),
    texts,
    areas,
    overlaps: overlapsOf(runs, layout, canvas, blocks),
    pictures: picturesOf(layout, canvas, blocks),
    scrolling: scrollingIn(layout).map(element => placeOf(element, blocks)),
    counts: countsOf(layout, blocks),
    marks: marks.map(mark => measureMark(mark, blocks)),
    words: countWords(own
      .filter(({ node, element }) => node instanceof Text && ['body', 'label'].includes(roleOf(element, title)))
      .map(({ node }) => node.textContent)
      .join(' ')),
    filled: filledOf(
      [...texts, ...blocks.map((block, index) => ({ block: index, box: boxOn(canvas, block.getBoundingClientRect()) }))],
      blocks.length,
    ),
    covered: coverageOf([...texts, ...areas], blocks.length),
  }
}

/** The elements that would have a scroll bar. */
export function scrollingIn(layout: Element): Element[] {
  return [...layout.querySelectorAll('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const scrolls = (way: string): boolean => way === 'auto' || way === 'scroll'
    return (scrolls(overflowY) && element.scrollHeight > element.clientHeight + 1)
      || (scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1)
  })
}

/** The height and width that a block takes, what sticks out of it included. */
export function measureBlock(block: Element, canvas: Canvas): BlockMeasure {
  const { top } = boxOn(canvas, block.getBoundingClientRect())
  // What sticks out of a block below belongs to its height; to the right of it, to its width.
  const [height, width] = [Math.max(heightOf(block, canvas), block.scrollHeight), Math.max(block.clientWidth, block.scrollWidth)]
  // Air that it was given is no part of what it needs.
  const air = Number((block as HTMLElement).dataset.air ?? 0)
  const id = (block as HTMLElement).dataset.block
  const inner = [...block.querySelectorAll<HTMLElement>('[data-block]')].filter(isShown)
  // What is drawn in many pieces is one block.
  const within = [...new Map(inner.toReversed().map(one => [one.dataset.block!, one]))].toReversed()
  return {
    ...(id === undefined ? {} : { id }),
    part: partOf(block),
    ...(within.length === 0
      ? {}
      : {
          within: within.map(([id, one]) => ({ id, part: partOf(one), height: Math.max(heightOf(one, canvas), one.scrollHeight) })),
        }),
    top,
    height: height - air,
    width,
    ...(air > 0 ? { air } : {}),
  }
}

/** The height of an element on the canvas. */
export function heightOf(element: Element, canvas: Canvas): number {
  return Math.round(element.getBoundingClientRect().height / canvas.scale * 10) / 10
}

/** What takes room without being text: pictures, drawings, tables, panels with a ground or a frame. */
export function areasOf(layout: Element, canvas: Canvas, blocks: Element[]): AreaMeasure[] {
  return [...nodesBelow(layout)].flatMap((node) => {
    if (!(node instanceof Element)
      // What is drawn within a drawing, another drawing too, is part of it.
      || (node instanceof SVGElement && (!(node instanceof SVGSVGElement) || node.ownerSVGElement !== null))
      // A map stands beside the title, where the margin is free for what stands above titles.
      || node.closest('.katex, .deck-table-map')
      || !isShown(node)) {
      return []
    }
    const { width, height } = node.getBoundingClientRect()
    if (width <= 1 || height <= 1 || !takesRoom(node))
      return []
    return [{ kind: node.localName, ...placeOf(node, blocks), box: boxOn(canvas, node.getBoundingClientRect()) }]
  })
}

/** Whether an element is seen without its text: a picture, a table, or anything with a ground or a frame. */
export function takesRoom(element: Element): boolean {
  if (element.matches('img, svg, canvas, video, iframe, object, table, pre, input, button'))
    return true
  const { backgroundColor, borderTopWidth, borderLeftWidth } = getComputedStyle(element)
  return !/, 0\)$|^transparent$/.test(backgroundColor) || Number.parseFloat(borderTopWidth) > 0 || Number.parseFloat(borderLeftWidth) > 0
}
