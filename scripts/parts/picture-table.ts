import type { Image, Paragraph, PhrasingContent, Table, TableCell } from 'mdast'
import type { Figure } from '../outline/block.ts'
import { toString } from 'mdast-util-to-string'
import { citationsOf } from '../review/citations/citation.ts'
import { fromImage, isBlank, paragraphOf, withoutLink } from './picture.ts'

/** More words than this in a cell are text, no caption. */
const longest = 120

/** What a cell holds: pictures, the words beside them or alone, or nothing. */
interface Cell { images: Image[], words: PhrasingContent[] }

/**
 * The pictures of a table that holds nothing else but their captions: in the row below or above them, in their cells, or as names of
 * rows and columns. Undefined where a word of it would be lost.
 */
export function figuresInTable({ children: rows }: Table): Figure[] | undefined {
  const cells = rows.map(row => row.children.map(cellOf)).filter(row => row.some(cell => !isEmpty(cell)))
  const isLong = cells.flat().some(({ words }) => words.reduce((sum, node) => sum + toString(node).length, 0) > longest)
  const pictured = cells.flatMap((row, index) => row.some(({ images }) => images.length > 0) ? [index] : [])
  if (pictured.length === 0 || isLong || cells.flat().some(({ images }) => images.length > 1))
    return undefined
  const heads = pictured[0] === 1 ? cells[0] : undefined
  const isBelow = pictured.every(index => isWords(cells[index + 1])) && cells.length === pictured.length * 2 + (heads ? 1 : 0)
  if (!isBelow && cells.length !== pictured.length + (heads ? 1 : 0))
    return undefined
  const told = new Set<Cell>()
  const figures = pictured.flatMap((index) => {
    const name = cells[index].length > 2 && cells[index][0].images.length === 0 ? cells[index][0] : undefined
    return cells[index].flatMap((cell, column): Figure[] => {
      const [image] = cell.images
      if (!image)
        return []
      const saying = [name, heads?.[column], cell, isBelow ? cells[index + 1][column] : undefined].filter(
        one => one && one.words.length > 0,
      )
      saying.forEach(one => told.add(one!))
      return [captioned(fromImage(image), saying.map(one => one!.words))]
    })
  })
  return cells.flat().every(cell => cell.words.length === 0 || told.has(cell)) ? figures : undefined
}

function cellOf({ children }: TableCell): Cell {
  const parts = children.map(withoutLink)
  const words = parts.filter(
    part => part.type !== 'image' && (part.type !== 'html' || toString(part, { includeHtml: false }) !== '') && !isBlank([part]),
  )
  return { images: parts.filter(part => part.type === 'image'), words }
}

function isEmpty({ images, words }: Cell): boolean {
  return images.length === 0 && words.length === 0
}

function isWords(row: Cell[] | undefined): boolean {
  return row?.every(({ images }) => images.length === 0) === true
}

/** A picture with the words said of it, from the general to its own. */
function captioned(figure: Figure, said: PhrasingContent[][]): Figure {
  if (said.length === 0)
    return figure
  const children = said.flatMap((words, index) =>
    index === 0 ? words : [{ type: 'text' as const, value: ' · ', position: words[0].position }, ...words],
  )
  const caption: Paragraph = paragraphOf(children)
  return { ...figure, caption, cites: [...figure.cites, ...citationsOf(caption)] }
}
