import type { Nodes, TableRow } from 'mdast'
import type { Block } from '../../scripts/outline/block.ts'
import type { Outline, Section } from '../../scripts/outline/section.ts'
import type { Citation } from '../../scripts/review/citations/citation.ts'
import { toString } from 'mdast-util-to-string'
import { citationsOf } from '../../scripts/review/citations/citation.ts'
import { findCitations } from '../../scripts/review/citations/grammar.ts'
import { countedIn } from './counted-in.ts'
import { numbersIn, spokenNumbersIn } from './numbers-in.ts'

/** Something that the review says, with its numbers and the sources that it names for them. */
export interface Claim {
  /** The id of the section that says it. */
  section: string
  /** The titles of that section. */
  named: string
  /** How many points its lists have. */
  lengths: number[]
  where: string
  line: number
  text: string
  numbers: string[]
  cites: Citation[]
  /** The words around it that say what it is about: the head and caption of its table. */
  about?: string
  /** For a cell: the head of its row and of its column. */
  row?: string
  column?: string
}

/** What a section cites, in order, each with its place: `wu2025qwenimage, Table 9`. */
export interface Cited { section: string, line: number, places: string[] }

/** Every sentence, point, cell, title and spoken note of a review that holds a number. */
export function claimsOf(outline: Outline): Claim[] {
  const sections = sectionsOf(outline)
  return [
    ...claimsOfCover(outline.meta, sections.flatMap(citesBelow)),
    ...sections.flatMap(claimsOfSection),
  ].filter(({ numbers }) => numbers.length > 0)
}

function sectionsOf({ lead, parts }: Outline): Section[] {
  return [lead, ...parts.map(({ section }) => section)]
}

/** What the front matter puts on the cover: of the date of the talk nobody else can say anything. */
function claimsOfCover({ title, kicker, subtitle, subjects = [] }: Outline['meta'], cites: Citation[]): Claim[] {
  return [title, kicker, subtitle, ...subjects.map(({ name, since, note }) => [name, since, note].join(' '))]
    .flatMap(text =>
      text ? [{ section: 'cover', named: '', lengths: [], where: 'front matter', line: 1, text, numbers: numbersOf(text), cites }] : [])
}

/** The places that each section of a review cites. */
export function citedIn(outline: Outline): Cited[] {
  const below = (section: Section): Cited[] => [
    {
      section: idOf(section),
      line: section.place?.start.line ?? 1,
      places: section.blocks.flatMap(({ cites }) => cites).map(({ key, locator }) => [key, locator].filter(Boolean).join(', ')),
    },
    ...section.children.flatMap(below),
  ]
  return sectionsOf(outline).flatMap(below).filter(({ places }) => places.length > 0)
}

function idOf({ id, directives }: Section): string {
  return directives.id ?? id
}

const sentenceEnd = /(?<=[。！？；])|(?<=[.!?;])\s+(?=[A-Z])/

type Said = Omit<Claim, 'section' | 'named' | 'lengths'>

function claimsOfSection(section: Section): Claim[] {
  const named = [section.title, section.directives.title].filter(Boolean).join(' ')
  const lengths = section.blocks.flatMap(block => block.kind === 'points' ? [block.items.length] : [])
  return [
    ...saidIn(section).map(said => ({ section: idOf(section), named, lengths, ...said })),
    ...section.children.flatMap(claimsOfSection),
  ]
}

function saidIn(section: Section): Said[] {
  const all = citesBelow(section)
  const line = section.place?.start.line ?? 1
  const words = [
    section.title,
    section.directives.title,
    section.directives.promise,
    ...section.blocks.map(block => block.directives.title),
  ]
  return [
    ...words.flatMap(text => text ? [{ where: 'title', line, text, numbers: numbersOf(text), cites: all }] : []),
    ...[section.note, ...section.blocks.map(({ note }) => note)].flatMap(note => note ? spokenSentences(note, line, all) : []),
    ...section.blocks.flatMap(block => claimsOfBlock(block, all)),
  ]
}

function citesBelow(section: Section): Citation[] {
  return [...section.blocks.flatMap(({ cites }) => cites), ...section.children.flatMap(citesBelow)]
}

function claimsOfBlock(block: Block, all: Citation[]): Said[] {
  const caption = block.caption ? claimOf('caption', block.caption, block.cites) : []
  switch (block.kind) {
    case 'table': {
      const about = [block.table.children[0], block.caption].map(node => node ? textOf(node) : '').join(' ')
      return [...caption, ...block.table.children.flatMap(row => claimsOfRow(row, block.table.children[0], block.cites, about))]
    }
    case 'points': return [...caption, ...block.items.flatMap(item => claimOf('point', item, block.cites.length > 0 ? block.cites : all))]
    case 'prose': return sentences(block.nodes, block.cites)
    default: return [...caption, ...block.nodes.flatMap(node => claimOf(block.kind, node, block.cites.length > 0 ? block.cites : all))]
  }
}

/** Each sentence of a spoken note, about the whole of it. */
function spokenSentences(note: string, line: number, cites: Citation[]): Said[] {
  return note
    .split(sentenceEnd)
    .map(text => ({ where: 'spoken note', line, text, numbers: [...numbersOf(text), ...spokenNumbersIn(text)], cites, about: note }))
}

/** A sentence's own citations, else those of its paragraph. */
function sentences(nodes: Nodes[], paragraph: Citation[]): Said[] {
  const line = nodes[0].position!.start.line
  return nodes.map(textOf).join('').split(sentenceEnd).map((text) => {
    const cites = findCitations(text).flatMap(({ citations }) => citations)
    const plain = withoutCitations(text)
    return { where: 'sentence', line, text: plain, numbers: numbersOf(plain), cites: cites.length > 0 ? cites : paragraph }
  })
}

/** The words of a node with its citations as they are written. */
function textOf(node: Nodes): string {
  if (node.type === 'citation')
    return `[${node.citations.map(({ key, locator }) => `@${key}${locator ? `, ${locator}` : ''}`).join('; ')}]`
  return 'children' in node ? node.children.map(textOf).join('') : toString(node)
}

function claimOf(where: string, node: Nodes, fallback: Citation[]): Said[] {
  const text = withoutCitations(toString(node))
  const own = citationsOf(node)
  return [{ where, line: node.position!.start.line, text, numbers: numbersOf(text), cites: own.length > 0 ? own : fallback }]
}

function claimsOfRow(row: TableRow, head: TableRow, cites: Citation[], about: string): Said[] {
  const textOf = (cell: Nodes): string => withoutCitations(toString(cell, { includeHtml: false }))
  const [heads, cells] = [head, row].map(({ children }) => children.map(textOf))
  return cells.map((text, index) => ({
    where: 'cell',
    line: row.position!.start.line,
    text: [...new Set([cells[0], text])].join(' | '),
    numbers: numbersOf(text),
    cites,
    about,
    ...(row === head ? {} : { row: cells[0], column: heads[index] }),
  }))
}

function withoutCitations(text: string): string {
  return findCitations(text).reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}

/** The numbers of a text in digits and, of what the reports count, in words. */
function numbersOf(text: string): string[] {
  return [...numbersIn(text), ...countedIn(text)]
}
