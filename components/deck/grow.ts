import { canvas, measures, sizes } from '../../scripts/design/design.ts'
import { grown } from '../../scripts/design/grown.ts'
import { leaveAside, standAside } from './aside.ts'
import { roomIn } from './fit.ts'
import { areWords, levelRows, rowsBeside } from './grow-columns.ts'
import { growFigures, hasOneRow, levelFigures, pendingIn, resetFigures, stageFigures } from './grow-figures.ts'
import { innerHeight, isWithin, setOnPanels } from './grow-formulas.ts'
import { linesIn } from './lines-in.ts'
import { lookAgain } from './look-again.ts'

/** What grows with its slide; anything else fits itself, and a slide that has some of it stays as it is. */
const growing = [
  'h1, p, ul, ol, blockquote, table, .deck-table, .deck-results, .deck-caption, .deck-callout, .deck-theorem',
  '.slidev-katex-wrapper, .slidev-code-wrapper, .deck-figure, .deck-figures',
].join(', ')
/** What takes the height that is left, and the rows that share it. */
const panels = ':scope > :is(.deck-callout, .deck-theorem, .deck-panel, .slidev-code-wrapper)'
const rows = ':scope > :is(ul, ol) > li, :scope > table > tbody > tr, :scope > :is(.deck-results, .deck-table) tbody tr'

/** What is more than words, or is set as they are in no other place. */
const besidesWords = 'table, pre, img, .slidev-katex-wrapper, .katex-display, .deck-theorem, .deck-missing'
/** The most that each kind of text grows to, in px. */
type Sizes = Record<keyof typeof grown.text, number>

/** True for a slide of text, lists, columns of words, tables, listings, formulas, remarks and one row of pictures alone. */
export function isGrowing(layout: HTMLElement): boolean {
  return !layout.classList.contains('deck-filled')
    && [...layout.children].every(child => child.matches(growing) || areWords(child))
    && layout.querySelector(':scope > :not(h1)') !== null
    && layout.querySelector('.mermaid') === null
    && hasOneRow(layout)
}

/**
 * Sets a slide in the largest type that its room allows, from the one upper edge, and gives what is left to its rows and panels:
 * `data-air` says how many px a block gained so, which is no part of what it needs.
 */
export function growSlide(layout: HTMLElement) {
  const grow = () => {
    // A slide that waits behind the current one has no size: it is looked at again when it has.
    if (!layout.clientWidth || pendingIn(layout).length > 0)
      return
    const blocks = [...layout.children].filter((child): child is HTMLElement => child.localName !== 'h1')
    reset(layout, blocks)
    const needed = blocks.map(block => block.offsetHeight)
    layout.classList.add('deck-grown')
    const isStacked = growFigures(layout, () => gainIn(layout, blocks, needed)) && roomIn(layout) >= 0
    const isAside = standAside(layout, blocks.filter(block => !block.matches('.deck-figure')), isWithin)
    if (!isStacked && !isAside) {
      layout.classList.remove('deck-grown')
      resetFigures(layout)
      levelFigures(layout)
      return
    }
    // The row that a comparison leads up to is large where all others keep their room.
    layout.classList.add('deck-leading')
    if (roomIn(layout) < 0 || !blocks.every(isWithin))
      layout.classList.remove('deck-leading')
    setLarge(layout, blocks)
    setRemarks(layout, blocks)
    const formulas = blocks.filter(block => block.matches('.slidev-katex-wrapper'))
    const codes = codesIn(layout)
    setOnPanels(formulas, layout)
    const scaleOf = { formula: widest(formulas, layout, setFormula), code: widest(codes, layout, setCode) }
    let most: Sizes = grown.text
    const setAll = (scale: number) => {
      formulas.forEach(formula => setFormula(formula, Math.min(scale, scaleOf.formula)))
      codes.forEach(code => setCode(code, Math.min(scale, scaleOf.code)))
      setText(layout, scale, most)
      levelRows(layout)
    }
    // Points that stand beside each other are told apart by the room between them.
    const between = rowsBeside(layout) * grown.air.besidePanels
    // A comparison is read across: its cells keep their lines, and so do those that a picture beside them leaves little room.
    const compared = layout.querySelectorAll(`${isAside ? 'table' : ':scope > .deck-table'} tbody :is(th, td)`)
    const lines = linesIn(compared)
    // All parts of a table have the same columns, in letters that fit there.
    const bound = Math.min(...[...layout.querySelectorAll('table')].map(({ dataset }) => Number(dataset.most ?? Infinity)))
    const growText = () => largest((scale) => {
      setAll(scale)
      return scale <= bound && roomIn(layout) >= between && linesIn(compared) <= lines
        && blocks.every(block => (isAside && block.matches('.deck-figure')) || isWithin(block))
    }, setAll)
    growText()
    // A few words that are all there is are read from the last row.
    const areFew = !layout.querySelector(besidesWords) && roomIn(layout) + gainIn(layout, blocks, needed) >= grown.few.free
    if (areFew) {
      most = { ...grown.text, ...grown.few.text }
      growText()
    }
    // Their rows are not so far apart that they are read as several lists.
    spread(layout, areFew || between > 0 ? grown.air.few : grown.air.alone)
    if (!isAside)
      stageFigures(layout)
    blocks.forEach((block, index) => block.dataset.air = String(Math.max(0, block.offsetHeight - needed[index])))
  }
  // A picture that stands aside narrows what is within the slide, not the slide.
  lookAgain(layout, grow, { box: 'border-box' })
  for (const picture of pendingIn(layout)) {
    picture.addEventListener('load', grow, { once: true })
    picture.addEventListener('error', grow, { once: true })
  }
}

/** The height in px that the panels of a slide took beyond what they need. */
function gainIn(layout: HTMLElement, blocks: HTMLElement[], needed: number[]): number {
  const taking = new Set(layout.querySelectorAll(panels))
  return blocks.reduce((sum, block, index) => sum + (taking.has(block) ? Math.max(0, block.offsetHeight - needed[index]) : 0), 0)
}

/** Remarks that are all a slide shows are read from afar: their words are set as large as their panels bear. */
function setRemarks(layout: HTMLElement, blocks: HTMLElement[]) {
  if (!blocks.every(block => block.matches('.deck-callout') && !block.querySelector('ul, ol, pre, table, blockquote, .katex-display')))
    return
  blocks.forEach(block => block.classList.add('deck-large-remark'))
  for (const size of grown.remarks) {
    put(layout, '--size-remark', size)
    if (roomIn(layout) >= 0 && blocks.every(block => isWithin(block)))
      return
  }
  blocks.forEach(block => block.classList.remove('deck-large-remark'))
}

/** A single point that is all a slide shows is no list: it is set like a sentence that stands for itself. */
function setLarge(layout: HTMLElement, [only, ...others]: HTMLElement[]) {
  if (others.length > 0 || !only.matches('ul, ol') || only.children.length !== 1 || only.querySelector('ul, ol, pre, table, blockquote'))
    return
  only.classList.add('deck-single')
  if (roomIn(layout) < 0 || !isWithin(only))
    only.classList.remove('deck-single')
}

function reset(layout: HTMLElement, blocks: HTMLElement[]) {
  layout.classList.remove('deck-grown', 'deck-leading')
  layout.style.removeProperty('--air')
  layout.style.removeProperty('--grown-panel')
  leaveAside(layout)
  resetFigures(layout)
  setText(layout, 1)
  levelRows(layout)
  for (const block of blocks) {
    block.classList.remove('deck-panel', 'deck-single', 'deck-large-remark')
    delete block.dataset.air
    setFormula(block, 1)
  }
  codesIn(layout).forEach(code => setCode(code, 1))
}

/** Listings, those within points too: beside larger words they would be notes to them. */
function codesIn(layout: HTMLElement): HTMLElement[] {
  return [...layout.querySelectorAll<HTMLElement>(':scope > .slidev-code-wrapper, :scope > :is(ul, ol) > li > .slidev-code-wrapper')]
}

/** The largest scale that passes, found by halving; the one found is set last. */
function largest(passes: (scale: number) => boolean, set: (scale: number) => void): number {
  let [from, to] = [0, Math.round((grown.most - 1) / grown.step)]
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    if (passes(1 + middle * grown.step))
      from = middle
    else
      to = middle - 1
  }
  set(1 + from * grown.step)
  return 1 + from * grown.step
}

/** Sizes of text by name, each up to its own most; at scale 1 those of the styles. */
function setText(layout: HTMLElement, scale: number, most: Sizes = grown.text) {
  for (const [name, largestSize] of Object.entries(most) as [keyof Sizes, number][]) {
    const { size, line } = sizes[name]
    const now = Math.min(size * scale, largestSize)
    const key = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
    put(layout, `--size-${key}`, scale === 1 ? undefined : now)
    if (!('leading' in sizes[name]))
      put(layout, `--line-${key}`, scale === 1 ? undefined : line / size * now)
  }
  put(layout, '--measure-text', scale === 1 ? undefined : Math.min(canvas.width, measures.text * scale))
  put(layout, '--measure-prose', scale === 1 ? undefined : Math.min(canvas.width, measures.prose * scale))
  put(layout, '--measure-labels', scale === 1 ? undefined : measures.labels * Math.min(scale, grown.labels))
}

function setFormula(block: HTMLElement, scale: number) {
  if (block.matches('.slidev-katex-wrapper'))
    block.style.fontSize = `${Math.min(sizes.body.size * scale, grown.formula)}px`
}

function setCode(block: HTMLElement, scale: number) {
  const count = block.querySelectorAll('.line').length
  const { most } = grown.code.short.find(({ lines }) => count <= lines) ?? grown.code
  const size = Math.min(sizes.code.size * scale, most)
  put(block, '--slidev-code-font-size', scale === 1 ? undefined : size)
  put(block, '--slidev-code-line-height', scale === 1 ? undefined : size / sizes.code.size * sizes.code.line)
}

function put(element: HTMLElement, property: string, length: number | undefined) {
  if (length === undefined)
    element.style.removeProperty(property)
  else
    element.style.setProperty(property, `${Math.round(length * 10) / 10}px`)
}

/** The largest scale at which none of some blocks goes on on another line than it does now. */
function widest(blocks: HTMLElement[], layout: HTMLElement, set: (block: HTMLElement, scale: number) => void): number {
  const heights = blocks.map(innerHeight)
  const setAll = (scale: number) => blocks.forEach(block => set(block, scale))
  const scale = blocks.length === 0
    ? 1
    : largest((one) => {
        setAll(one)
        return blocks.every((block, index) =>
          innerHeight(block) <= heights[index] * one * grown.tolerance + grown.rounding && isWithin(block))
      }, setAll)
  setAll(1)
  return scale
}

/** Opens the rows of a slide, and no further than its panels leave. */
function spread(layout: HTMLElement, alone: number) {
  const count = layout.querySelectorAll(rows).length + rowsBeside(layout)
  const most = layout.querySelector(panels) ? grown.air.besidePanels : alone
  if (count === 0)
    return put(layout, '--air', undefined)
  let air = 0
  // A row that its words already hold open takes less than its share, which is left to all of them.
  for (let more = -1; more !== 0 && air < most;) {
    more = Math.max(0, Math.min(most - air, Math.floor(roomIn(layout) / count)))
    air += more
    put(layout, '--air', air)
  }
  // A table within a point opens its rows too, which nobody counted.
  while (air > 0 && roomIn(layout) < 0) {
    air = Math.floor(air / 2)
    put(layout, '--air', air)
  }
}
