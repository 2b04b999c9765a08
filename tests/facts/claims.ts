import type { Nodes, TableRow } from 'mdast'
import type { Block } from '../../scripts/outline/block.ts'
import type { Outline, Section } from '../../scripts/outline/section.ts'
import type { Citation } from '../../scripts/review/citations.ts'
import { toString } from 'mdast-util-to-string'
import { citationsOf, findCitations } from '../../scripts/review/citations.ts'
import { numbersIn, spokenNumbersIn } from './numbers-in.ts'

/** Something that the review says, with its numbers and the sources that it names for them. */
export interface Claim { where: string, line: number, text: string, numbers: string[], cites: Citation[], /** The words around it that say what it is about: the head and caption of its table, the title of its section. */ about?: string, row?: string }

/** Every sentence, point, table row, title and spoken note of a review that holds a number. */
export function claimsOf({ lead, parts }: Outline): Claim[] {
  return [lead, ...parts.map(({ section }) => section)].flatMap(section => claimsOfSection(section)).filter(({ numbers }) => numbers.length > 0)
}

function claimsOfSection(section: Section): Claim[] {
  const all = citesBelow(section)
  const line = section.place?.start.line ?? 1
  const words = [section.title, section.directives.title, section.directives.promise, ...section.blocks.map(block => block.directives.title)]
  return [
    ...words.flatMap(text => text ? [{ where: 'title', line, text, numbers: numbersIn(text), cites: all }] : []),
    ...[section.note, ...section.blocks.map(({ note }) => note)].flatMap(text => text ? [{ where: 'spoken note', line, text, numbers: [...numbersIn(text), ...spokenNumbersIn(text)], cites: all }] : []),
    ...section.blocks.flatMap(block => claimsOfBlock(block, all)),
    ...section.children.flatMap(claimsOfSection),
  ]
}

function citesBelow(section: Section): Citation[] {
  return [...section.blocks.flatMap(({ cites }) => cites), ...section.children.flatMap(citesBelow)]
}

function claimsOfBlock(block: Block, all: Citation[]): Claim[] {
  const caption = block.caption ? claimOf('caption', block.caption, block.cites) : []
  switch (block.kind) {
    case 'table': {
      const about = [block.table.children[0], block.caption].map(node => node ? toString(node) : '').join(' ')
      return [...caption, ...block.table.children.flatMap((row, index) => claimOfRow(row, block.cites, about, index === 0))]
    }
    case 'points': return [...caption, ...block.items.flatMap(item => claimOf('point', item, block.cites.length > 0 ? block.cites : all))]
    case 'prose': return sentences(block.nodes, block.cites)
    default: return [...caption, ...block.nodes.flatMap(node => claimOf(block.kind, node, block.cites.length > 0 ? block.cites : all))]
  }
}

/** A sentence's own citations, else those of its paragraph. */
function sentences(nodes: Nodes[], paragraph: Citation[]): Claim[] {
  const line = nodes[0].position!.start.line
  return toString(nodes).split(/(?<=[。！？；])|(?<=[.!?;])\s+(?=[A-Z])/).map((text) => {
    const cites = findCitations(text).flatMap(({ citations }) => citations)
    const plain = withoutCitations(text)
    return { where: 'sentence', line, text: plain, numbers: numbersIn(plain), cites: cites.length > 0 ? cites : paragraph }
  })
}

function claimOf(where: string, node: Nodes, fallback: Citation[]): Claim[] {
  const text = withoutCitations(toString(node))
  const own = citationsOf(node)
  return [{ where, line: node.position!.start.line, text, numbers: numbersIn(text), cites: own.length > 0 ? own : fallback }]
}

function claimOfRow(row: TableRow, cites: Citation[], about: string, isHead: boolean): Claim[] {
  const cells = row.children.map(cell => withoutCitations(toString(cell, { includeHtml: false })))
  return [{ where: 'table row', line: row.position!.start.line, text: cells.join(' | '), numbers: numbersIn(cells.join(' ; ')), cites, about, row: isHead ? undefined : cells[0] }]
}

function withoutCitations(text: string): string {
  return findCitations(text).reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
