import type { EditableSlide, TextPart } from './parts.ts'
import { canvasOf } from '../geometry.ts'
import { runsOf } from '../texts.ts'
import { ancestorsUpTo, closestAcross } from '../walk.ts'
import { hexOf } from './letters.ts'
import { picturePartOf, picturesOn } from './pictures.ts'
import { tableOf } from './table.ts'
import { blocksOf, joinPoints, markerOf, paragraphOf, textPartOf } from './texts.ts'

/**
 * Takes the slides that are open apart, each of their steps: texts, tables, and pictures of all else. What became text or table is
 * marked by `data-set`, what is a picture by `data-picture`, a point whose stroke or number is its paragraph's by `data-marked`.
 */
export function takeApart(): EditableSlide[] {
  return [...document.querySelectorAll('.deck-sheet .print-slide-container')].map(takeSlideApart)
}

function takeSlideApart(sheet: Element): EditableSlide {
  const canvas = canvasOf(sheet)
  const ground = hexOf(getComputedStyle(sheet).backgroundColor)
  const pictures = picturesOn(sheet)
  // Drawings keep their letters in a shadow.
  const isPicture = (element: Element): boolean => [...ancestorsUpTo(element, sheet)].some(at => pictures.includes(at))
  const tables = [...sheet.querySelectorAll('table')].filter(table => !isPicture(table)).flatMap((table) => {
    const part = tableOf(table, canvas, ground, isPicture)
    return part ? [{ table, part }] : []
  })
  const isInTable = (element: Element): boolean => tables.some(({ table }) => table.contains(element))
  const texts: { list: Element | null, text: TextPart }[] = []
  const runs = runsOf(sheet).filter(({ element }) => !isPicture(element) && !isInTable(element) && !isDrawn(element))
  for (const { block, runs: own } of blocksOf(runs)) {
    const paragraph = paragraphOf(block, canvas, ground, isPicture)
    if (!paragraph) {
      pictures.push(block)
      continue
    }
    const text = textPartOf({ block, runs: own }, paragraph, canvas)
    const marker = markerOf(block, text, canvas)
    if (marker)
      paragraph.marker = marker
    block.closest('li')?.toggleAttribute('data-marked', marker !== undefined)
    block.toggleAttribute('data-set', true)
    texts.push({ list: outermostListOf(block), text })
  }
  for (const { table } of tables)
    table.toggleAttribute('data-set', true)
  for (const picture of pictures)
    picture.toggleAttribute('data-picture', true)
  return {
    id: sheet.closest('.deck-sheet')!.id,
    ground,
    texts: joinPoints(texts),
    tables: tables.map(({ part }) => part),
    pictures: pictures.map(picture => picturePartOf(picture, canvas)),
  }
}

/** Whether letters belong to a drawing, be it one that only adorns. */
function isDrawn(element: Element): boolean {
  return closestAcross(element, 'svg') !== null
}

function outermostListOf(block: Element): Element | null {
  let list: Element | null = null
  for (let at = block.closest('ul, ol'); at; at = at.parentElement?.closest('ul, ol') ?? null)
    list = at
  return list
}
