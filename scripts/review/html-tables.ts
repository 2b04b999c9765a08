import type { Element, ElementContent, Properties, Root } from 'hast'
import { codeLinesOf } from './html-cells.ts'
import { wordsOf } from './html-texts.ts'

/** A cell in the grid of its table: its content where it begins, its words wherever it reaches. */
interface Cell { content: ElementContent[], words: string, isHead: boolean, align?: Properties }

/** A cell that is a number. */
const number = /^[<>≤≥±~]?\s*-?\d[\d\s.,%±]*$/
/** More than any table has; a span beyond it is a mistake. */
const most = 200
/** Elements that stand on lines of their own. */
const blocks = new Set(['p', 'div', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * Gives every table of some HTML the one shape that Markdown knows: a head of one row, rows of as many cells, and within a cell lines
 * parted by `<br>`. A cell that reaches over others leaves them empty, but in a head of several rows it is said in each column.
 */
export function flattenTables(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element')
      return [child as ElementContent]
    flattenTables(child)
    return child.tagName === 'table' ? [...captionOf(child), flat(child)] : [child]
  })
}

/** The caption of a table stands above it as a paragraph that calls it so. */
function captionOf(table: Element): Element[] {
  const caption = table.children.find(child => child.type === 'element' && child.tagName === 'caption') as Element | undefined
  const words = caption ? wordsOf(caption).trim() : ''
  if (!caption || words === '')
    return []
  const isNamed = /^(?:tab(?:le|\.)|[附插]?表)\s*[\dA-Z:：]/i.test(words)
  const name = isNamed ? '' : /\p{Script=Han}/u.test(words) ? '表：' : 'Table: '
  return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: name }, ...caption.children] }]
}

function flat(table: Element): Element {
  const rows = withHeadAbove(rowsOf(table))
  const grid = gridOf(rows.map(({ row }) => row))
  const count = headRowsOf(rows, grid)
  const width = Math.max(0, ...grid.map(row => row.length))
  const cell = (tagName: 'th' | 'td', children: ElementContent[], like?: Cell): Element =>
    ({ type: 'element', tagName, properties: { ...like?.align }, children })
  const columns = Array.from({ length: width }, (_, index) => index)
  const head = columns.map(index =>
    cell('th', count === 1 ? grid[0][index]?.content ?? [] : headOf(grid.slice(0, count).map(row => row[index])), grid[0][index]))
  const body = grid.slice(count).map(row => columns.map(index => cell('td', row[index]?.content ?? [], row[index])))
  const line = (children: ElementContent[]): Element => ({ type: 'element', tagName: 'tr', properties: {}, children })
  return { ...table, children: [head, ...body].map(line) }
}

/** Rows in the order in which a head comes first: above the name of the first group, said once for all groups. */
function withHeadAbove(rows: Row[]): Row[] {
  const [group, head, ...others] = rows
  const cells = head ? cellsOf(head) : []
  const isGroup = (row: Row): boolean => {
    const [only, ...more] = cellsOf(row)
    const isOne = only !== undefined && more.length === 0 && wordsOf(only).trim() !== ''
    return isOne && cells.length > 2 && spanOf(only.properties.colSpan) >= cells.length
  }
  const isHead = cells.every(cell =>
    spanOf(cell.properties.colSpan) === 1 && spanOf(cell.properties.rowSpan) === 1 && !number.test(wordsOf(cell).trim()))
  if (others.length === 0 || !isGroup(group) || !isHead || rows.some(({ isHead }) => isHead))
    return rows
  const wordsIn = (row: Row): string => cellsOf(row).map(cell => wordsOf(cell).trim()).join('\t')
  const said = wordsIn(head)
  return [head, group, ...others.filter((row, index) => index === 0 || !isGroup(others[index - 1]) || wordsIn(row) !== said)]
}

function cellsOf({ row }: Row): Element[] {
  return row.children.filter((cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName))
}

/** A row of a table, and whether it stands in its head. */
interface Row { row: Element, isHead: boolean }

/** The rows of a table itself, not of one within; whether each stands in its head. */
function rowsOf(table: Element): Row[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element')
      return []
    if (child.tagName === 'tr')
      return [{ row: child, isHead: false }]
    const isHead = child.tagName === 'thead'
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child).map(({ row }) => ({ row, isHead })) : []
  })
}

function gridOf(rows: Element[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row.children) {
      if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName))
        continue
      while (grid[y][x])
        x++
      const words = wordsOf(cell).replace(/\s+/g, ' ').trim()
      const own = {
        content: linesOf(cell.children),
        words,
        isHead: cell.tagName === 'th',
        align: cell.properties.align ? { align: cell.properties.align } : {},
      }
      for (let down = 0; down < spanOf(cell.properties.rowSpan) && y + down < rows.length; down++) {
        for (let along = 0; along < spanOf(cell.properties.colSpan); along++)
          grid[y + down][x + along] = down + along === 0 ? own : { ...own, content: [] }
      }
    }
  })
  return grid
}

function spanOf(value: unknown): number {
  return Math.min(most, Math.max(1, Number(value) || 1))
}

/** How many rows are the head: those of `thead`, those of head cells alone, or a first row without numbers and what it reaches over. */
function headRowsOf(rows: Row[], grid: Cell[][]): number {
  const said = rows.filter(({ isHead }) => isHead).length
  const marked = grid.findIndex(row => !row.every(({ isHead }) => isHead))
  const first = grid[0] ?? []
  const hasPictures = rows[0]?.row.children.some(cell => hasPicture(cell))
  const isLike = first.length > 1
    && grid.length > 1
    && !hasPictures
    && !first.slice(1).some(({ words }) => number.test(words))
  const reach = Math.max(0, ...(rows[0]?.row.children ?? []).map(cell => cell.type === 'element' ? spanOf(cell.properties.rowSpan) : 0))
  return Math.min(grid.length - 1, said || marked || (isLike && first.some(({ words }) => words !== '') ? reach : 0))
}

function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture))
}

/** What several rows of a head say of a column. */
function headOf(cells: (Cell | undefined)[]): ElementContent[] {
  const words = [...new Set(cells.map(cell => cell?.words ?? ''))].filter(Boolean)
  return [{ type: 'text', value: words.join(/\p{Script=Han}/u.test(words.join('')) ? '：' : ': ') }]
}

/** The content of a cell in one line: blocks and points parted by breaks, a table within by its rows. */
function linesOf(nodes: ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]]
  const add = (...more: ElementContent[][]): void => void lines.push(...more, [])
  for (const node of nodes) {
    if (node.type !== 'element' || !(blocks.has(node.tagName) || node.tagName === 'table' || node.tagName === 'br')) {
      lines.at(-1)!.push(node)
    }
    else if (node.tagName === 'br') {
      lines.push([])
    }
    else if (node.tagName === 'ul' || node.tagName === 'ol') {
      add(...pointsOf(node))
    }
    else if (node.tagName === 'pre') {
      add(...codeLinesOf(node, wordsOf(node)))
    }
    else if (node.tagName === 'table') {
      add(...rowsOf(node).map(({ row }): ElementContent[] =>
        [{ type: 'text', value: row.children.map(cell => wordsOf(cell).trim()).filter(Boolean).join(' · ') }]))
    }
    else {
      add(linesOf(node.children))
    }
  }
  const full = lines.filter(line => line.some(node => node.type !== 'text' || node.value.trim() !== ''))
  return full.flatMap((line, index): ElementContent[] =>
    index === 0 ? line : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, ...line])
}

function pointsOf(list: Element): ElementContent[][] {
  const items = list.children.filter((item): item is Element => item.type === 'element')
  return items.map((item, index) => [{ type: 'text', value: list.tagName === 'ol' ? `${index + 1}) ` : '• ' }, ...linesOf(item.children)])
}
