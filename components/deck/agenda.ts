import type { Chapter, SlideFacts } from './chapters.ts'
import { canvas } from '../../scripts/design/design.ts'
import { agenda as design } from '../../scripts/design/frame.ts'
import { widthOfText } from '../../scripts/typesetting/plain-text.ts'
import { chapterAt, chaptersOf } from './chapters.ts'
import { markLong } from './long-names.ts'
import { secondsOf } from './pace.ts'
import { subjectIn, subjects } from './subjects.ts'
import { words } from './words.ts'

/** Px between a name and its gloss. */
const glossAir = 20

/** Numbers the rows as the author does, or else counts them. */
export function numberRows(root: HTMLElement, numbers: unknown) {
  for (const [index, row] of root.querySelectorAll<HTMLElement>(':scope > ol > li').entries())
    row.dataset.number = Array.isArray(numbers) ? String(numbers[index] ?? '') : String(index + 1)
}

/** Gives the agenda's list its rows: gloss, ticks, and the open row of the chapter that comes next after slide `page`. */
export function dressAgenda(root: HTMLElement, slides: SlideFacts[], page: number) {
  const list = root.querySelector<HTMLElement>(':scope > ol')
  if (!list)
    return
  const chapters = chaptersOf(slides)
  const now = chapterAt(chapters, page)?.chapter
  const items = [...list.children] as HTMLElement[]
  const pages = Math.max(1, slides.filter(s => !s.backup).length)
  const isTimed = secondsOf(slides) > 0
  const least = (design.ticks - (isTimed ? design.minutes : 0)) / pages
  let open = 0
  items.forEach((item) => {
    setLine(item)
    const chapter = chapters.find(({ chapter }) => chapter !== undefined && chapter === item.dataset.number)
    const current = chapter !== undefined && now === chapter.chapter
    item.classList.toggle('now', current)
    // A row that says itself what its chapter is about need not be opened.
    if (current && !item.querySelector('small'))
      open = linesOf(item, openRow(item))
  })
  const numbered = chapters.filter(({ chapter }) => chapter !== undefined)
  const [first, last] = [numbered[0]?.first ?? 1, numbered.at(-1)?.last ?? pages]
  // Ticks are as far apart as the words of all rows leave room for; there the pages of the opening take none.
  const free = canvas.width - (isTimed ? design.minutes : 0) - Math.max(...items.map(widthOfRow)) - design.range
  const wide = free / (last - first + 1)
  const [from, pitch] = wide > least ? [first, Math.min(design.pitch, wide)] : [1, Math.min(design.pitch, least)]
  const width = Math.ceil(pitch * (last - from + 1))
  items.forEach((item) => {
    const chapter = numbered.find(({ chapter }) => chapter === item.dataset.number)
    if (chapter)
      item.append(ticksOf(chapter, { page, pitch, from }), ...(isTimed ? [minutesOf(chapter)] : []))
  })
  markLong(list.querySelectorAll<HTMLElement>('.agenda-line > a'), design.chapter.width - spentOn(items), design.chapter.size, 600)
  list.style.setProperty('--ticks', `${width}px`)
  list.style.setProperty('--minutes', isTimed ? `${design.minutes}px` : '0')
  setHeights(list, items.length, open)
}

/** The px that long numbers take of the names' room. */
function spentOn(items: HTMLElement[]): number {
  const widths = items.map(({ dataset }) => widthOfText(dataset.number ?? '', design.chapter.size, 600) + design.numberGap)
  return Math.max(0, ...widths.map(width => width - design.number))
}

/** Puts number, link and gloss on one line; a nested list stays beneath it. */
function setLine(item: HTMLElement) {
  const nested = item.querySelector(':scope > ul, :scope > ol')
  const paragraph = item.querySelector(':scope > p')
  const nodes = paragraph ? [...paragraph.childNodes] : [...item.childNodes].filter(n => n !== nested)
  paragraph?.remove()
  const line = document.createElement('div')
  line.className = 'agenda-line'
  const first = nodes.findIndex(n => n instanceof HTMLAnchorElement)
  const gloss = document.createElement('small')
  gloss.append(...(first < 0 ? [] : nodes.slice(first + 1)))
  gloss.innerHTML = gloss.innerHTML.trim()
  line.append(...(first < 0 ? nodes : nodes.slice(0, first + 1)))
  if (gloss.textContent!.trim())
    line.append(gloss)
  const text = document.createElement('div')
  text.append(line, ...(nested ? [nested] : []))
  item.prepend(text)
}

/** Opens the current row; returns the number of its lines. */
function openRow(item: HTMLElement): number {
  const parts = partsOf(item)
  item.classList.toggle('open', parts.length > 0)
  for (const part of parts) {
    const link = part.querySelector('a')
    const [, head, rest] = link
      ? [
          undefined,
          link.textContent!,
          part.textContent!.trim().slice(link.textContent!.trim().length).trim(),
        ]
      : part.textContent!.match(/^([^：:]+)[：:](.*)$/s) ?? [undefined, part.textContent!, '']
    const key = document.createElement('span')
    const subject = subjectIn(head)
    key.className = `subject-key${subject ? ` is-${subject.is}` : ''}`
    key.append(link ?? head.trim())
    part.replaceChildren(key, rest)
  }
  // There the gloss has a line of its own.
  return parts.length > 0 && item.querySelector('small') ? parts.length + 1 : parts.length
}

/** Sets what the open row holds larger where that is a few short lines; returns how tall its lines are together, in px. */
function linesOf(item: HTMLElement, lines: number): number {
  const { font, line, gloss, lines: most, width } = design.large
  if (lines > most || !partsOf(item).every(part => widthOfText(part.textContent!, font) + font <= width))
    return design.line * lines
  for (const [name, size] of Object.entries({ 'font': font, 'line': line, 'open-gloss': gloss }))
    item.style.setProperty(`--agenda-${name}`, `${size}px`)
  return line * lines
}

function partsOf(item: HTMLElement): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>('ul > li, ol > li')]
}

/** Px that the longest line of a row takes, with its number. */
function widthOfRow(item: HTMLElement): number {
  const { chapter, number } = design
  const font = Number.parseInt(item.style.getPropertyValue('--agenda-font')) || design.font
  const weight = item.classList.contains('now') ? 600 : 400
  const gloss = item.querySelector('small')?.textContent ?? ''
  const name = item.querySelector('.agenda-line > :not(small)')?.textContent ?? item.querySelector('.agenda-line')?.textContent ?? ''
  const [named, glossed] = [widthOfText(name, chapter.size, weight), gloss ? widthOfText(gloss, 22) : 0]
  const line = item.matches('.open') ? Math.max(named, glossed) : named + (gloss ? glossAir + glossed : 0)
  const parts = item.matches('.open') ? partsOf(item).map(part => widthOfText(part.textContent!, font) + font) : []
  return number + Math.max(line, ...parts)
}

function ticksOf(chapter: Chapter, { page, pitch, from }: { page: number, pitch: number, from: number }): HTMLElement {
  const box = document.createElement('div')
  box.className = 'agenda-ticks'
  box.setAttribute('aria-hidden', 'true')
  const gap = pitch > 6 ? 3 : pitch > 3 ? 1.5 : 0.5
  box.style.setProperty('--tick', `${pitch - gap}px`)
  const { first, last } = chapter
  const x = (no: number) => `${(no - from) * pitch}px`
  const range = Object.assign(document.createElement('span'), {
    textContent: first === last ? `${first}` : `${first}–${last}`,
  })
  range.style.left = x(first)
  box.append(range)
  for (const slide of chapter.slides) {
    for (const look of looksOf(slide, page)) {
      const tick = document.createElement('i')
      tick.style.left = x(slide.no)
      tick.className = look
      box.append(tick)
    }
  }
  return box
}

/** How the tick of a slide looks: of two that are compared it has the hue of the one that is told of, or a half for each. */
function looksOf(slide: SlideFacts, page: number): string[] {
  if (slide.no <= page)
    return [slide.no === page ? 'here' : 'past']
  const subject = slide.subject ?? subjectIn(slide.title ?? '')?.is
  return subjects.length < 2 ? [''] : subject ? [`hued is-${subject}`] : ['hued is-a upper', 'hued is-b lower']
}

function minutesOf(chapter: Chapter): HTMLElement {
  return Object.assign(document.createElement('span'), {
    className: 'agenda-minutes',
    textContent: words.minutes(Math.max(1, Math.round(secondsOf(chapter.slides) / 60))),
  })
}

/** Rows share what the title leaves; the open one takes what its lines need. */
function setHeights(list: HTMLElement, rows: number, lines: number) {
  const open = lines ? design.open + lines : 0
  const most = lines ? 70 : rows > 5 ? 76 : 92
  const pitch = (design.height - open) / Math.max(1, rows - (lines ? 1 : 0))
  const tracks = [...list.children].map(item => item.classList.contains('open') ? `${open}px` : `minmax(0, ${most}px)`)
  list.style.setProperty('--rows', tracks.join(' '))
  list.style.setProperty('--name', pitch < 44 ? '22px' : pitch < 56 ? '26px' : `${design.chapter.size}px`)
  list.setAttribute('aria-label', words.contents)
}
