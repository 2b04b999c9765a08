import type { Block } from './blocks.ts'
import { fill } from './split.ts'

/** What stands on a sheet: a row of slides, the head of a chapter, or a run of text, which may go on from the sheet before. */
export type Piece
  = | { kind: 'row', slides: number[], isTagged?: boolean }
    | { kind: 'head', title: string }
    | { kind: 'text', no: number, html: string, isBeside: boolean, isLead?: boolean, isOn: boolean, title?: string }

/** A sheet of paper. */
export interface Sheet { pieces: Piece[] }

/** A bench that blocks are measured on, with the very styles of the printed ones. */
export interface Bench {
  /** The box that they stand in, one below the other. What it has free at its foot is for a last line. */
  flow: HTMLElement
  /** A row of slides, or a head. */
  solid: (block: Block & { kind: 'row' | 'head' }) => HTMLElement
  /** A text without its words, and the box for them. */
  text: (piece: Piece & { kind: 'text' }) => { outer: HTMLElement, box: HTMLElement }
  /** The content of a text, to be moved into such boxes. */
  content: (text: Block & { kind: 'text' }) => HTMLElement
}

/** Where the next sheet begins: at a block, within which some of its text may be set already. */
interface Place { at: number, rest?: HTMLElement }

/** How much of the last sheet is filled at least. */
const least = 1 / 3

/** Sets blocks on sheets, one after the other. Where little is left for the last sheet, more of the one before goes over to it. */
export function paginate(blocks: Block[], bench: Bench): Sheet[] {
  const whole = bench.flow.clientHeight - footOf(bench)
  const sheets: Set[] = []
  const starts: Place[] = []
  let place: Place = { at: 0 }
  while (place.at < blocks.length) {
    starts.push(copyOf(place))
    sheets.push(setSheet(blocks, place, bench, whole))
    place = sheets.at(-1)!.next
  }
  const [before, last] = sheets.slice(-2)
  if (last && last.filled < least * whole)
    sheets.splice(-2, 2, ...evened([before, last], blocks, starts.at(-2)!, bench, whole))
  return sheets.map(({ pieces }) => ({ pieces }))
}

/** What is tried where more goes over to the last sheet: so much of a sheet more stays on the one before each time. */
const tried = 0.06

/** The last two sheets, parted so that the emptier is as full as asked, or fuller than with any other parting: slides go over whole. */
function evened([before, last]: [Set, Set], blocks: Block[], start: Place, bench: Bench, whole: number): [Set, Set] {
  let best: [Set, Set] = [before, last]
  const emptier = (pair: [Set, Set]): number => Math.min(...pair.map(({ filled }) => filled))
  const ideal = Math.max(least * whole, before.filled + last.filled - (least + 0.03) * whole)
  for (let room = ideal; room < before.filled && emptier(best) < least * whole; room += tried * whole) {
    const shorter = setSheet(blocks, start, bench, room)
    const pair: [Set, Set] = [shorter, setSheet(blocks, shorter.next, bench, whole)]
    if (pair[1].next.at >= blocks.length && emptier(pair) > emptier(best))
      best = pair
  }
  return best
}

function footOf({ flow }: Bench): number {
  return Number.parseFloat(getComputedStyle(flow).paddingBottom) || 0
}

function copyOf({ at, rest }: Place): Place {
  return { at, rest: rest?.cloneNode(true) as HTMLElement | undefined }
}

/** A sheet that was set, how much of it is filled in px, and what is next. */
interface Set { pieces: Piece[], filled: number, next: Place }

/** Sets a sheet from a place on, as far as the room reaches. */
function setSheet(blocks: Block[], { at, rest }: Place, bench: Bench, room: number): Set {
  const { flow } = bench
  const pieces: Piece[] = []
  // A figure at the edge may reach lower than its text.
  const filled = (): number => Math.max(...[flow.lastElementChild ?? flow, ...flow.querySelectorAll('aside')]
    .map(element => element.getBoundingClientRect().bottom)) - flow.getBoundingClientRect().top
  const fits = (more = 0): boolean => filled() <= room + more + 0.5
  const ended = (): Set => {
    const { pieces: kept, at: next } = withoutLeads(pieces, blocks, at)
    while (flow.childElementCount > kept.length)
      flow.lastElementChild!.remove()
    return { pieces: kept, filled: filled(), next: { at: next } }
  }
  flow.replaceChildren()
  for (; at < blocks.length; at++) {
    const block = blocks[at]
    if (block.kind === 'break') {
      if (pieces.some(({ kind }) => kind === 'row'))
        return { pieces, filled: filled(), next: { at: at + 1 } }
      continue
    }
    if (block.kind !== 'text') {
      const solid = bench.solid(block)
      flow.append(solid)
      if (!fits() && pieces.length > 0) {
        solid.remove()
        break
      }
      pieces.push(block)
      continue
    }
    const piece = { ...block, isOn: rest !== undefined }
    const { outer, box } = bench.text(piece)
    const content = rest ?? bench.content(block)
    flow.append(outer)
    // Sets the text with so much more room, and tells what is left.
    let given = 0
    const set = (more: number): HTMLElement => {
      given = more
      const left = content.cloneNode(true) as HTMLElement
      box.replaceChildren()
      if (fits(more))
        fill(left, box, () => fits(more) && box.scrollWidth <= box.clientWidth + 1)
      return left
    }
    rest = set(0)
    // A line or two do not stand alone on the next sheet: they find room at the foot of this one, or more goes over with them.
    for (const more of [footOf(bench), -2 * footOf(bench), -4 * footOf(bench)])
      rest = box.hasChildNodes() && isLittle(rest) ? set(more) : rest
    // A small slide beside no words takes room, too.
    const isWhole = !rest.hasChildNodes() && fits(given)
    if (!isWhole && !box.hasChildNodes() && pieces.length > 0) {
      // Nothing of it stands on this sheet: it begins on the next one.
      outer.remove()
      return ended()
    }
    // A single thing taller than a sheet is shown nevertheless, never lost.
    if (!isWhole && !box.hasChildNodes())
      box.append(...[...rest.childNodes].slice(0, 1))
    pieces.push({ ...piece, html: box.innerHTML })
    if (rest.hasChildNodes())
      return { pieces, filled: filled(), next: { at, rest } }
    rest = undefined
  }
  return ended()
}

/** What is left of a text is a line or two: so many letters, Chinese ones counted twice. */
const fewLetters = 160

function isLittle(rest: HTMLElement): boolean {
  const text = rest.textContent
  return text.length > 0 && text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) < fewLetters
    && !rest.querySelector('img, table, pre, svg, .katex-display')
}

/** The head of a chapter does not stand last on a sheet, nor does its divider, nor both. */
const leads = (piece: Piece): boolean => piece.kind === 'head' || (piece.kind === 'text' && Boolean(piece.isLead))

/** The pieces of a sheet without what leads to the next block, and what is next then. */
function withoutLeads(pieces: Piece[], blocks: Block[], at: number): { pieces: Piece[], at: number } {
  let count = pieces.length
  let next = at
  for (; count > 0 && leads(pieces[count - 1]); count--) {
    do
      next--
    while (blocks[next].kind === 'break')
  }
  return count > 0 && at < blocks.length ? { pieces: pieces.slice(0, count), at: next } : { pieces, at }
}
