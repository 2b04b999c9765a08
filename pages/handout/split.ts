import { mayBreak } from '../../scripts/typesetting/breaks.ts'

/** Asks whether what stands in the box now still fits. */
export type Fits = () => boolean

const WHOLE = '.katex-display, img, svg, figure, hr, math, .head'
const UNTORN = '.katex, code, sup, sub, cite'
const HOLDS_BLOCKS = ':scope > :is(p, ul, ol, table, blockquote, div, pre, h1, h2, h3, h4, h5, h6, section, figure, dl)'

/** A point of a list of fewer letters stands on one sheet. */
const shortPoint = 300

/** Moves from `source` into `box` as much as fits, to the character; returns whether all of it did. What is left stays in `source`. */
export function fill(source: Element, box: Element, fits: Fits): boolean {
  for (let node = source.firstChild; node; node = source.firstChild) {
    box.append(node)
    if (fits())
      continue
    node.remove()
    source.prepend(split(node, box, fits))
    takeBackHeads(source, box)
    return false
  }
  return true
}

/** Puts the first part of a node into the box, if any part fits; returns what is left of it. */
function split(node: Node, box: Element, fits: Fits): Node {
  if (!(node instanceof HTMLElement) || node.matches(WHOLE) || (node.matches('li') && node.textContent.length < shortPoint))
    return node
  if (node instanceof HTMLTableElement)
    return splitTable(node, box, fits)
  if (node.matches('ul, ol, dl, section, div') || node.querySelector(HOLDS_BLOCKS))
    return splitContainer(node, box, fits)
  return splitText(node, box, fits)
}

function splitContainer(node: HTMLElement, box: Element, fits: Fits): HTMLElement {
  const part = node.cloneNode(false) as HTMLElement
  box.append(part)
  const items = node.childElementCount
  fill(node, part, fits)
  if (!part.textContent!.trim()) {
    node.prepend(...part.childNodes)
    part.remove()
    return node
  }
  if (node instanceof HTMLOListElement)
    node.start += items - node.childElementCount
  continueIt(node)
  return node
}

/** A table of no more rows is not parted where it does not have to be, and of a longer one no fewer stand on either sheet. */
const [fewRows, leastRows] = [6, 2]

/** A table goes on with its head repeated. */
function splitTable(table: HTMLTableElement, box: Element, fits: Fits): HTMLTableElement {
  const part = table.cloneNode(true) as HTMLTableElement
  for (const body of part.tBodies)
    body.replaceChildren()
  const body = part.tBodies[0]
  box.append(part)
  const rows = [...table.tBodies].flatMap(b => [...b.rows])
  for (const row of rows) {
    body?.append(row)
    if (fits())
      continue
    table.tBodies[0].prepend(row)
    break
  }
  const mayGoOver = box.childNodes.length > 1 || (box.closest('.flow')?.childElementCount ?? 0) > 1
  const set = [...body?.rows ?? []]
  while (set.length > leastRows && rows.length - set.length < leastRows)
    table.tBodies[0].prepend(set.pop()!)
  if (set.length === 0 || (mayGoOver && (rows.length <= fewRows || set.length < leastRows))) {
    table.tBodies[0]?.prepend(...set)
    part.remove()
    return table
  }
  table.caption?.remove()
  continueIt(table)
  return table
}

function splitText(node: HTMLElement, box: Element, fits: Fits): HTMLElement {
  const places = breaksIn(node)
  const part = node.cloneNode(false) as HTMLElement
  box.append(part)
  const show = (count: number) => {
    const range = document.createRange()
    range.setStart(node, 0)
    range.setEnd(places[count - 1].node, places[count - 1].offset)
    part.replaceChildren(range.cloneContents())
    return range
  }
  // The longest beginning that fits, by halving.
  let least = 0
  let most = places.length
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    show(middle)
    if (fits())
      least = middle
    else
      most = middle - 1
  }
  if (!least) {
    part.remove()
    return node
  }
  show(least).deleteContents()
  continueIt(node)
  return node
}

function firstText(element: Element): Text | null {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null
}

const startsHere = (element: Element, node: Text, offset: number) => offset === 0 && node === firstText(element)

/** All places in a paragraph where a line may end. */
function breaksIn(block: HTMLElement): { node: Text, offset: number }[] {
  const places: { node: Text, offset: number }[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let before = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const untorn = node.parentElement!.closest(UNTORN)
    for (let i = 0; i < node.length; i++) {
      const inside = untorn && (i > 0 || before)
      if (mayBreak(before, node.data[i]) && !(inside && !startsHere(untorn, node, i)))
        places.push({ node, offset: i })
      before = node.data[i]
    }
  }
  return places
}

/** Marks the rest of a block: no first-line indent, no list mark a second time. */
function continueIt(node: HTMLElement) {
  node.classList.add('on')
}

/** A heading does not stand alone at the end. */
function takeBackHeads(source: Element, box: Element) {
  while (box.lastElementChild?.matches('.head'))
    source.prepend(box.lastElementChild)
}
