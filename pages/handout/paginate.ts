import type { HandoutLayout } from './layouts/layout.ts'
import { words } from '../../components/deck/words.ts'
import { fill } from './split.ts'

/** The handout text of one slide. */
export interface SlideText { no: number, title: string, html: string }
/** A run of text on a sheet: whose it is, and whether it goes on elsewhere (then its mark is in the text). */
export interface Part { no: number, html: string }
/** A sheet with slides and the beginnings of their texts, or one with what did not fit there. */
export type Sheet
  = | { kind: 'slides', page: number, parts: Part[] }
    | { kind: 'text', page: number, from: number[], parts: Part[] }

/** Where texts are measured: boxes with the very styles of the printed ones, `beside` a slide and over a sheet of their own. */
export interface Boxes { beside: HTMLElement, flow: HTMLElement, part: (text: SlideText) => { outer: HTMLElement, text: HTMLElement } }

/** Stands for the page number until it is known. */
const LATER = '\uE000'

/** What did not fit beside a slide: whose it is, what is left, and the run of text and sheet where it broke off. */
interface Leftover { text: SlideText, rest: HTMLElement, before: Part, page: number }

/** Leftovers get a sheet when they fill so much of it, or when they have waited for so many sheets of slides. */
const worthASheet = 0.5
const longestWait = 2

/** Lays the texts of all slides out: the slides of a sheet, followed by the sheets that their leftovers need; a few lines wait for more. */
export function paginate(texts: SlideText[], boxes: Boxes, { perSheet, fill: begin }: Pick<HandoutLayout, 'perSheet' | 'fill'>): Sheet[] {
  const sheets: Sheet[] = []
  let waiting: Leftover[] = []
  for (let i = 0; i < texts.length; i += perSheet) {
    const group = texts.slice(i, i + perSheet)
    const rests = group.map(contentOf)
    const page = sheets.length + 1
    const parts = group.map((text, k) => ({
      no: text.no,
      html: begin(rests[k], boxes.beside, pour),
    }))
    sheets.push({ kind: 'slides', page, parts })
    waiting.push(...group.map((text, k) => ({ text, rest: rests[k], before: parts[k], page })).filter(({ rest }) => rest.hasChildNodes()))
    if (waiting.length > 0
      && (i + perSheet >= texts.length || page - waiting[0].page >= longestWait || shareOf(waiting, boxes) >= worthASheet)) {
      continueTexts(sheets, waiting, boxes)
      waiting = []
    }
  }
  return sheets
}

/** How much of a sheet some leftovers would fill. */
function shareOf(leftovers: Leftover[], { flow, part }: Boxes): number {
  flow.replaceChildren(...leftovers.map(({ text, rest }) => {
    const { outer, text: box } = part(text)
    box.append(...rest.cloneNode(true).childNodes)
    return outer
  }))
  const filled = flow.lastElementChild!.getBoundingClientRect().bottom - flow.getBoundingClientRect().top
  flow.replaceChildren()
  return filled / flow.clientHeight
}

function contentOf(text: SlideText): HTMLElement {
  const content = document.createElement('div')
  content.innerHTML = text.html
  for (const node of [...content.childNodes]) {
    if (node instanceof Text && !node.data.trim())
      node.remove()
  }
  // The outline of the PDF names each slide once; a head of its text may stand on a later sheet, under another slide.
  const heads = [
    ...content.querySelectorAll('h1, h2, h3, h4, h5, h6'),
    ...[...content.querySelectorAll(':scope > p')].filter(isBold),
  ]
  for (const head of heads) {
    const line = document.createElement('p')
    line.className = 'head'
    line.append(...head.childNodes)
    head.replaceWith(line)
  }
  return content
}

/** A paragraph that is one bold phrase is a head. */
function isBold(paragraph: Element): boolean {
  return paragraph.childNodes.length === 1 && paragraph.firstElementChild?.tagName === 'STRONG'
}

/** Fills a box; where something is left, the end of the box says so, and the room for saying it is kept. */
function pour(rest: HTMLElement, box: HTMLElement, fits: () => boolean, ownMark?: string): string {
  const whole = rest.cloneNode(true) as HTMLElement
  box.replaceChildren()
  if (fill(whole, box, fits)) {
    rest.replaceChildren()
    return box.innerHTML
  }
  box.replaceChildren()
  fill(rest, box, () => {
    const mark = addMark(box, ownMark ?? words.onPage('000'))
    const all = fits()
    mark.remove()
    return all
  })
  addMark(box, ownMark ?? LATER)
  return box.innerHTML
}

/** Adds `continued on …` behind the last word of a box, or on a line of its own behind a table or formula. */
function addMark(box: HTMLElement, text: string): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'more'
  mark.textContent = text
  let end: Element = box
  while (end.lastElementChild?.matches('p, ul, ol, li, blockquote, div:not(.katex-display), section, dl, dd, dt')
    && end.lastChild === end.lastElementChild) {
    end = end.lastElementChild
  }
  if (end.matches('p, li, dd, dt')) {
    end.append(mark)
    return mark
  }
  const line = document.createElement('p')
  line.className = 'on more-line'
  line.append(mark)
  box.append(line)
  return line
}

/** Sets what is left of some texts on sheets of its own, and tells each beginning where it goes on. */
function continueTexts(sheets: Sheet[], leftovers: Leftover[], boxes: Boxes) {
  boxes.flow.replaceChildren()
  let sheet: Sheet | undefined
  let from = [...new Set(leftovers.map(({ page }) => page))]
  for (const leftover of leftovers) {
    const { text, rest } = leftover
    while (rest.hasChildNodes()) {
      sheet ??= {
        kind: 'text',
        page: sheets.length + 1,
        from,
        parts: [],
      }
      const part = boxes.part(text)
      boxes.flow.append(part.outer)
      const fits = () => boxes.flow.scrollHeight <= boxes.flow.clientHeight + 1
      const html = fits() ? pour(rest, part.text, fits) : ''
      const empty = !part.text.querySelector(':scope > :not(.more-line)')
      // A single thing taller than a sheet is shown nevertheless, never lost.
      const forced = empty && !sheet.parts.length
      if (forced)
        part.text.replaceChildren(rest.firstChild!)
      if (!empty || forced) {
        leftover.before.html = leftover.before.html.replace(LATER, words.onPage(sheet.page))
        const set = {
          no: text.no,
          html: forced ? part.text.innerHTML : html,
        }
        leftover.before = set
        sheet.parts.push(set)
      }
      else {
        part.outer.remove()
      }
      if (rest.hasChildNodes()) {
        sheets.push(sheet)
        from = [sheet.page]
        sheet = undefined
        boxes.flow.replaceChildren()
      }
    }
  }
  if (sheet)
    sheets.push(sheet)
}
