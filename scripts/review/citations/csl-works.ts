import type { VFile } from 'vfile'
import type { Reference } from '../references.ts'
import type { CslItem } from './item.ts'
import { report } from '../../diagnostics/messages.ts'
import { referenceOf } from '../references.ts'

type Value = Record<string, unknown>

/** The variables that name people. */
const roles = ['author', 'editor', 'translator', 'director', 'container-author', 'collection-editor', 'recipient', 'interviewer']
const days = ['issued', 'accessed', 'original-date', 'event-date', 'submitted', 'available-date']
/** Variables of an item that say the same as fields of BibLaTeX. */
const sameAs: [field: string, ...variables: string[]][] = [
  ['title', 'title'],
  ['shorttitle', 'title-short', 'shortTitle'],
  ['journaltitle', 'container-title'],
  ['publisher', 'publisher'],
  ['url', 'URL', 'url'],
  ['doi', 'DOI', 'doi'],
]

/** Reads works in the terms of the Citation Style Language, a list or a list called `references`, as Zotero and pandoc write them. */
export function referencesFromCsl(data: unknown, file: VFile): Map<string, Reference> {
  const list = isValue(data) && Array.isArray(data.references) ? data.references : data
  const items = Array.isArray(list) ? list.filter(item => isValue(item) && idOf(item) !== '') as Value[] : []
  if (items.length === 0)
    report(file, 'bibliography', undefined, 'Bibliography has no works with an `id`, expected a list of works in CSL JSON or CSL YAML')
  const works = new Map<string, Reference>()
  for (const item of items) {
    const key = idOf(item)
    if (works.has(key))
      report(file, 'bibliography', undefined, `Bibliography has \`${key}\` twice, expected one entry a key; the first counts`)
    else
      works.set(key, { ...referenceOf(key, fieldsOf(item)), item: itemOf(key, item) })
  }
  return works
}

function idOf(item: Value): string {
  return textOf(item.id ?? item['citation-key'])
}

/** What an item says in the terms of BibLaTeX, as far as slides print it. */
function fieldsOf(item: Value): Value {
  const texts = sameAs.map(([field, ...variables]) => [field, variables.map(name => textOf(item[name])).find(Boolean) ?? ''])
  const people = ['author', 'editor'].map(role => [role, namesOf(item[role]).map(({ literal, given, family, ...particles }) => ({
    ...(literal ? { literal } : { given, family }),
    ...(particles['non-dropping-particle'] ? { prefix: particles['non-dropping-particle'], useprefix: true } : {}),
    ...(particles['dropping-particle'] ? { prefix: particles['dropping-particle'] } : {}),
  }))])
  return Object.fromEntries([...texts, ...people, ['date', yearOf(item.issued)]])
}

/** The item as a processor of styles takes it: names as lists, days as numbers, Chinese names whole. */
function itemOf(key: string, item: Value): CslItem {
  const own = Object.fromEntries(Object.entries(item).flatMap(([name, value]): [string, unknown][] => {
    if (roles.includes(name))
      return [[name, namesOf(value).map(whole)]]
    if (days.includes(name))
      return [[name, dayOf(value)]]
    return typeof value === 'string' || typeof value === 'number' ? [[name, slanted(String(value))]] : []
  }))
  const isChinese = /\p{Script=Han}/u.test(textOf(item.title))
  return { ...own, id: key, type: textOf(item.type) || 'document', language: textOf(item.language) || (isChinese ? 'zh-CN' : 'en-US') }
}

/** Pandoc writes italics in works as Markdown does. */
function slanted(text: string): string {
  return text.replace(/(?<![*\w])\*([^\s*](?:[^*]*[^\s*])?)\*(?![*\w])/g, '<i>$1</i>')
}

function namesOf(value: unknown): Record<string, string>[] {
  return [value].flat().flatMap((name) => {
    if (typeof name === 'string')
      return [{ literal: name }]
    return isValue(name) ? [Object.fromEntries(Object.entries(name).map(([part, text]) => [part, textOf(text)]))] : []
  })
}

function whole(name: Record<string, string>): Record<string, string> {
  const text = `${name.family ?? ''}${name.given ?? ''}`
  return /^\p{Script=Han}+$/u.test(text) ? { literal: text } : name
}

/** `2020-05`, `{year: 2020}`, `[{year: 2020, month: 5}]` and `{date-parts: [[2020, 5]]}` are the same to a reader. */
function dayOf(value: unknown): Value {
  const parts
    = isValue(value) && Array.isArray(value['date-parts'])
      ? (value['date-parts'] as unknown[])
      : [value]
          .flat()
          .map(day => (isValue(day) && 'year' in day ? [day.year, day.month, day.day] : partsIn(textOf(isValue(day) ? day.raw : day))))
  const numbers = parts.map(day => [day].flat().map(Number).filter(part => Number.isInteger(part))).filter(day => day.length > 0)
  const literal = isValue(value) ? textOf(value.literal ?? value.raw) : textOf(value)
  return numbers.length > 0 ? { 'date-parts': numbers } : { literal }
}

function partsIn(text: string): string[] {
  return /^-?\d{4}(?:[-/]\d{1,2}){0,2}/.exec(text)?.[0].split(/[-/]/) ?? []
}

function yearOf(value: unknown): string {
  const { 'date-parts': parts, literal } = dayOf(value) as { 'date-parts'?: number[][], 'literal'?: string }
  return String(parts?.[0]?.[0] ?? literal ?? '')
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function isValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
