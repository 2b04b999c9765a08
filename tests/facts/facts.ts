import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { countedIn } from './counted-in.ts'
import { numbersIn } from './numbers-in.ts'
import { wordsIn } from './words-in.ts'

/** One checked fact, or one cell of a checked table: its numbers, and where its source says so. */
export interface Evidence {
  id: string
  /** The key of the source in the bibliography. */
  key: string
  /** Places in the source: `Table 9`, `Section 2.1`, `README`. */
  locators: string[]
  numbers: Set<string>
  /** For a cell of a table: its row and its column. */
  names?: [row: string, column: string]
  /** What it is about: its words and its numbers with their units. */
  words: Set<string>
}

interface Source { where: string, seen_in: string }
interface FactFile { paper: { url: string, figure_index?: Record<string, string> }, facts: Fact[], tables: FactTable[] }
interface Fact { id: string, zh: string, en: string, value?: unknown, values?: unknown, derivation?: string, source: Source }
interface FactTable { id: string, title: string, metric: string, notes?: string, columns: string[], rows: unknown[][], source: Source }

const keys: [RegExp, string][] = [
  [/arxiv\.org\/abs\/2508\.02324/, 'wu2025qwenimage'],
  [/arxiv\.org\/abs\/2502\.13923/, 'bai2025qwen25vl'],
  [/arxiv\.org\/abs\/2605\.10730/, 'qwenimage2'],
  [/github\.com\/QwenLM\/Qwen-Image/, 'qwenimage-repo'],
  [/github\.com\/QwenLM\/Qwen(?:2\.5|3)-VL/, 'qwen25vl-repo'],
  [/github\.com\/QwenLM\/qwenlm\.github\.io/, 'qwen25vl-blog'],
  [/huggingface\/diffusers/, 'diffusers'],
  [/huggingface\/transformers/, 'transformers'],
  [/huggingface\.co\/Qwen\/Qwen-Image/, 'hf-qwenimage'],
  [/huggingface\.co/, 'hf-qwen25vl'],
]

/** All evidence in the fact files. */
export async function readFacts(): Promise<Evidence[]> {
  const files = await Promise.all([
    'qwen-image',
    'qwen2.5-vl',
  ].map(name => readFile(fileURLToPath(new URL(`../fixtures/facts/${name}.yaml`, import.meta.url)), 'utf8')))
  return files.map(text => parse(text)).flatMap(({ paper, facts, tables }: FactFile) => [
    ...Object.entries(paper.figure_index ?? {}).map(([figures, words]) => fromFigure(figures, words, paper.url)),
    ...facts.map(fromFact),
    ...tables.flatMap(fromTable),
  ])
}

/** What a picture shows: no numbers, but a place that can be cited. */
function fromFigure(figures: string, words: string, url: string): Evidence {
  return { id: `Figure ${figures}`, ...placeOf({ where: `Figure ${figures}`, seen_in: url }), numbers: new Set(), words: wordsIn(words) }
}

function fromFact({ id, zh, en, value, values, derivation, source }: Fact): Evidence {
  const text = [zh, en, JSON.stringify(value ?? ''), JSON.stringify(values ?? ''), derivation ?? ''].join(' ; ')
  return { id, ...placeOf(source), numbers: withYears([...numbersIn(text), ...countedIn(text)]), words: wordsIn(`${id} ${text}`) }
}

/** A date bears out its year too. */
function withYears(numbers: string[]): Set<string> {
  return new Set(numbers.flatMap(number => /^\d{4}-/.test(number) ? [number, number.slice(0, 4)] : [number]))
}

/** Each cell by itself, and the table's own words. A row is named by its first words: `LLM hidden size`. */
function fromTable({ id, title, metric, notes, columns, rows, source }: FactTable): Evidence[] {
  const place = placeOf(source)
  return [
    {
      id,
      ...place,
      numbers: new Set(numbersIn([title, metric, notes ?? ''].join(' ; '))),
      words: wordsIn(`${id} ${title} ${notes ?? ''}`),
    },
    ...rows.flatMap(row => row.map((cell, column): Evidence => {
      const name = row.slice(0, 2).filter(part => typeof part === 'string' && !/^\d/.test(part)).join(' ')
      return {
        id: `${id}: ${name}, ${columns[column]}`,
        names: [name, columns[column]],
        ...place,
        numbers: new Set(numbersIn(String(cell ?? ''))),
        words: wordsIn(`${id} ${title} ${name} ${columns[column]}`),
      }
    })),
  ]
}

function placeOf({ where, seen_in: seenIn }: Source): Pick<Evidence, 'key' | 'locators'> {
  return {
    key: keys.find(([pattern]) => pattern.test(seenIn))?.[1] ?? seenIn,
    locators: locatorsIn(where.replace(/; values equal .*/, '')),
  }
}

/** `Tables 5-6` → `Table 5`, `Table 6`; `Sections 2.1.2 and 2.2.1` → both; `Figure 8(C)` → `Figure 8`. */
export function locatorsIn(where: string): string[] {
  const found: string[] = (where.match(/\b(?:Abstract|README|Title page|repository tree)\b/gi)
    ?? []).map(name => `${name[0].toUpperCase()}${name.slice(1)}`)
  for (const [, kind, list] of where.matchAll(/\b(Table|Section|Figure)s?\s+(\d[\d.]*(?:\([A-Z]\))?(?:(?:-|, | and |\s*\+\s*)\d[\d.]*)*)/g)) {
    for (const part of list.replace(/\([A-Z]\)/g, '').split(/, | and |\s*\+\s*/))
      found.push(...range(part).map(number => `${kind} ${number}`))
  }
  return [...new Set(found)]
}

function range(text: string): string[] {
  const [from, to] = text.split('-').map(part => part.replace(/\.$/, '').split('.'))
  const head = from.slice(0, -1)
  const first = Number(from.at(-1))
  const last = Number(to?.at(-1) ?? first)
  return Array.from({ length: last - first + 1 }, (_, index) => [...head, first + index].join('.'))
}
