import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { Page } from 'playwright'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The letters of a slide without blanks and formulas: those that are told, in the order of reading, and all that
 * stand on it, in no order.
 */
export interface Letters { told: string, all: string }

/** Stand for a number that a style counts, which is told or not, and for a picture, which may have letters in it. */
const [counted, picture] = ['\uFFFC', '\uFFFB']

/** A part of the structure of a PDF: an element, or what a page holds of it. */
interface Part { role?: string, children?: Part[], type?: string, id?: string }

/** The letters of each page of a PDF, as its structure has them. */
export async function lettersInPdf(file: string): Promise<Letters[]> {
  const loading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0, useSystemFonts: false })
  const pdf = await loading.promise
  const found: Letters[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
    const { marked, loose } = lettersByMark(items)
    const read = (part: Part): string => part.role === 'Formula'
      ? ''
      : part.type === 'content' ? marked.get(part.id!) ?? '' : (part.children ?? []).map(read).join('')
    const tree = await page.getStructTree() as Part | null
    const told = tree ? read(tree) : ''
    found.push({ told: plain(told), all: plain(told + loose) })
  }
  await loading.destroy()
  return found
}

/** The letters that a page draws for each of its marks, and those that are artefacts. */
function lettersByMark(items: (TextItem | TextMarkedContent)[]): { marked: Map<string, string>, loose: string } {
  const marked = new Map<string, string>()
  const open: (string | undefined)[] = []
  let loose = ''
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast(Boolean)
      if (mark)
        marked.set(mark, (marked.get(mark) ?? '') + item.str)
      else
        loose += item.str
    }
    else if (item.type === 'endMarkedContent') {
      open.pop()
    }
    else {
      open.push(item.id)
    }
  }
  return { marked, loose }
}

/** The letters of each slide of a page that prints, as a browser shows them. */
export async function lettersOnSlides(page: Page): Promise<Letters[]> {
  const found = await page.evaluate(([counted, picture]) => [...document.querySelectorAll('.deck-sheet')].map((sheet) => {
    const letters = { told: '', all: '' }
    const add = (text: string, isHidden: boolean): void => {
      letters.all += text
      letters.told += isHidden ? '' : text
    }
    const read = (node: Node, isHidden: boolean): void => {
      if (node instanceof Text && node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        add(node.data, isHidden)
      // What is for screen readers alone is painted nowhere, and so in no PDF.
      if (!(node instanceof Element) || node.matches('style, script, template, title, desc, defs, .katex')
        || getComputedStyle(node).clipPath === 'inset(50%)') {
        return
      }
      if (node instanceof HTMLImageElement)
        add(picture, isHidden)
      const isNow = isHidden || node.getAttribute('aria-hidden') === 'true'
      if (getComputedStyle(node, '::before').content.includes('counter('))
        add(counted, isNow)
      for (const child of [...node.shadowRoot?.childNodes ?? [], ...node.childNodes])
        read(child, isNow)
    }
    read(sheet, false)
    return letters
  }), [counted, picture])
  return found.map(({ told, all }) => ({ told: plain(told), all: plain(all) }))
}

/** Whether a page of a PDF tells the letters of a slide, each once, in their order and none but those, and holds all that stand on it. */
export function isSame(pdf: Letters, slide: Letters): boolean {
  const told = slide.told.split(/([\uFFFB\uFFFC])/).map(part => part === counted ? '\\d*' : part === picture ? '.*?' : escaped(part))
  const left = countOf(pdf.all)
  return new RegExp(`^${told.join('')}$`, 'su').test(pdf.told)
    && [...countOf(slide.all)].every(([letter, count]) => [counted, picture].includes(letter) || (left.get(letter) ?? 0) >= count)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function countOf(text: string): Map<string, number> {
  return [...text].reduce((counts, letter) => counts.set(letter, (counts.get(letter) ?? 0) + 1), new Map<string, number>())
}

function plain(text: string): string {
  return text.replace(/[\s\u200B\u2060\u00AD]/g, '')
}
