import type { Root, Yaml } from 'mdast'
import type { VFile } from 'vfile'
import type { ReviewMeta, SubjectMeta } from './review.ts'
import { toString } from 'mdast-util-to-string'
import { parseDocument } from 'yaml'
import { report } from '../diagnostics/messages.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { withVisibleControls } from '../diagnostics/visible.ts'
import { readsTraditional } from '../typesetting/traditional.ts'
import { minutesFromDuration } from './duration.ts'
import { macrosFrom } from './maths/given.ts'
import { peopleFrom, placesFrom } from './people.ts'
import { plainLine } from './plain-line.ts'

const textKeys = ['title', 'kicker', 'subtitle', 'date', 'lang', 'twin', 'abstract', 'url'] as const
/** What is said on the cover, where authors set words and formulas as in their text. */
const worded = new Set<string>(['title', 'kicker', 'subtitle'])
const subjectKeys = ['name', 'role', 'since', 'note'] as const

/** The title of a file that a tool named, every word of it joined: `A-Regret-Bound-of-Gradient-Methods`. */
const slug = /^[\w.,:()']+(?:-[\w.,:()']+){4,}$/

/** A day that a tool fills in when it runs is none. */
const noDate = /^(?:today|now|last-modified|\\today|`r .*)$/i

/** What reads a key; other tools have keys of their own, which are left alone. */
const readers: Record<string, (meta: ReviewMeta, value: unknown, node: Yaml, file: VFile) => void> = {
  ...Object.fromEntries(textKeys.map(key => [key, (meta, value, node, file) => {
    const text = readText(key, value, node, file)
    if (text !== undefined)
      meta[key] = text
  }] satisfies [string, typeof readers[string]])),
  'author': readPeople,
  'authors': readPeople,
  'author-meta': readPeople,
  'affiliation': readPlaces,
  'affiliations': readPlaces,
  'institute': readPlaces,
  'institution': readPlaces,
  'bibliography': (meta, value, node, file) => {
    const paths = [value].flat().filter(path => typeof path === 'string' && path.trim() !== '') as string[]
    if (paths.length > 0)
      meta.bibliography = paths.map(path => path.trim())
    else
      report(file, 'front-matter', node, '`bibliography` is no file name, expected one or a list of bibliographies beside the review')
  },
  'references': (meta, value) => {
    meta.references = value
  },
  'reference-section-title': (meta, value, node, file) => {
    meta.referencesTitle = readText('reference-section-title', value, node, file)
  },
  'csl': readStyle,
  'citation-style': readStyle,
  'root': (meta, value, node, file) => readFolder('root', meta, value, node, file),
  'typora-root-url': (meta, value, node, file) => readFolder('site', meta, value, node, file),
  'levels': (meta, value, node, file) => {
    if (value === 'keep')
      meta.levels = value
    else if (value !== 'infer')
      report(file, 'front-matter', node, `\`levels\` is \`${value}\`, expected \`keep\` or \`infer\``)
  },
  'duration': (meta, value, node, file) => {
    meta.minutes = readDuration(value, node, file)
  },
  'macros': readMacros,
  'math': readMacros,
  'header-includes': readMacros,
  'subjects': (meta, value, node, file) => {
    meta.subjects = readSubjects(value, node, file)
  },
}

/** Keys of other tools that look like slips of ours. */
const ofOthers = new Set(['css', 'labels', 'long'])

/**
 * The review's meta data out of its YAML front matter. Only known keys of the right type pass, and what is wrong becomes a
 * message, so nothing of it can reach the deck's own configuration; keys of other tools are left alone. What is known from elsewhere
 * stands where it says nothing.
 */
export function metaFromFrontMatter(tree: Root, file: VFile, beside: Partial<ReviewMeta> = {}): ReviewMeta {
  const meta: ReviewMeta = { lang: langOf(tree), ...beside }
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml')
  for (const [key, value] of Object.entries(node ? valuesOf(node, file) : {})) {
    const near = Object.hasOwn(readers, key) || ofOthers.has(key) ? undefined : nearest(key, Object.keys(readers))
    if (Object.hasOwn(readers, key))
      readers[key](meta, value, node!, file)
    // Who slips leaves out one letter, not two: `robots` is of another tool.
    else if (near && Math.abs(near.length - key.length) < 2)
      report(file, 'unknown-key', node, `Front matter has \`${key}\`, expected \`${near}\``)
  }
  return meta
}

function valuesOf(node: Yaml, file: VFile): Record<string, unknown> {
  // Dates stay as written; anchors and tags could build huge or foreign values.
  const document = parseDocument(node.value, { schema: 'failsafe', maxAliasCount: 0, uniqueKeys: false } as never)
  try {
    if (document.errors.length === 0) {
      const data: unknown = document.toJS({ maxAliasCount: 0 })
      return isRecord(data) ? visibleIn(data) as Record<string, unknown> : {}
    }
    const [error] = document.errors
    const line = node.position!.start.line + (error.linePos?.[0].line ?? 0)
    report(
      file,
      'front-matter',
      { line, column: 1 },
      `Front matter is not YAML here: ${error.message.split('\n')[0].replace(/ at line.*/, '')}, expected \`key: "value"\` with quotes around what holds a colon`,
    )
  }
  catch {
    report(file, 'front-matter', node, 'Front matter uses aliases, expected plain values')
  }
  return linesOf(node.value)
}

/** A value whose texts have no control characters: quotation marks of YAML can spell any, `\e`. */
function visibleIn(value: unknown): unknown {
  if (typeof value === 'string')
    return withVisibleControls(value)
  if (Array.isArray(value))
    return value.map(visibleIn)
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [withVisibleControls(key), visibleIn(one)])) : value
}

/** What the lines of a broken front matter say, each by itself. */
function linesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)[ \t]*:[ \t]+(\S.*)$/gm)]
    .filter(([, , value]) => !/^[&*!|>[{]/.test(value))
    .map(([, key, value]) => [key, value.trim().replace(/^(["'])(.*)\1$/, '$2').replace(/^["']/, '')]))
}

/** One line of text out of a value: a text, the texts of a list, or what an object names. */
function readText(key: typeof textKeys[number] | 'reference-section-title', value: unknown, node: Yaml, file: VFile): string | undefined {
  const text = textOf(value).replaceAll('_', key === 'lang' ? '-' : '_')
  if (text === '') {
    if (value !== '' && value !== null)
      report(file, 'front-matter', node, `\`${key}\` is not text, expected one line of text`)
    return undefined
  }
  if (key === 'lang' && !/^[a-z]{2,3}(?:-[A-Z0-9]{2,8})*$/i.test(text)) {
    report(file, 'front-matter', node, `\`lang\` is \`${text}\`, expected a language tag such as \`zh-CN\` or \`en\``)
    return undefined
  }
  if (key === 'url' && !/^https?:\/\/[^\s/]+(?:\/\S*)?$/i.test(text)) {
    report(file, 'front-matter', node, `\`url\` is \`${text}\`, expected the address at which the talk will be found, such as \`https://example.org/slides/\``)
    return undefined
  }
  if (key === 'twin' && !/^[\w-]+(?:\.[\w-]+)*\.md$/.test(text)) {
    report(file, 'front-matter', node, `\`twin\` is \`${text}\`, expected the name of a review beside this one, such as \`review.en.md\``)
    return undefined
  }
  return key === 'date' ? dayOf(text) : worded.has(key) ? plainLine(slug.test(text) ? text.replaceAll('-', ' ') : text) : text
}

/** A date without the hour that tools of websites write behind it; undefined for one that a tool would fill in. */
function dayOf(text: string): string | undefined {
  return noDate.test(text) ? undefined : text.replace(/^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})[T ]\d{1,2}:\d{2}.*$/, '$1')
}

function textOf(value: unknown): string {
  if (typeof value === 'string')
    return value.trim()
  if (Array.isArray(value))
    return value.map(textOf).filter(Boolean).join(', ')
  return isRecord(value) ? textOf(value.plain ?? value.text ?? value.name ?? value.main ?? '') : ''
}

function readPeople(meta: ReviewMeta, value: unknown, node: Yaml, file: VFile): void {
  const { names, places } = peopleFrom(value)
  if (names.length > 0)
    meta.author = names.join(meta.lang.startsWith('zh') ? '，' : ', ')
  else
    report(file, 'front-matter', node, '`author` names nobody, expected a name, a list of names, or objects with `name`')
  if (places.length > 0)
    meta.affiliation ??= places.join(' · ')
}

function readFolder(key: 'root' | 'site', meta: ReviewMeta, value: unknown, node: Yaml, file: VFile): void {
  if (typeof value === 'string' && value.trim() !== '')
    meta[key] = value.trim()
  else
    report(file, 'front-matter', node, `\`${key === 'root' ? key : 'typora-root-url'}\` is no folder, expected its path from the review`)
}

function readStyle(meta: ReviewMeta, value: unknown, node: Yaml, file: VFile): void {
  if (typeof value === 'string' && value.trim() !== '')
    meta.style = value.trim()
  else
    report(file, 'front-matter', node, '`csl` is no name, expected that of a citation style, such as `apa`, or a file beside the review')
}

function readPlaces(meta: ReviewMeta, value: unknown): void {
  const places = placesFrom(value)
  if (places.length > 0)
    meta.affiliation = places.join(' · ')
}

function readMacros(meta: ReviewMeta, value: unknown): void {
  meta.macros = new Map([...meta.macros ?? [], ...macrosFrom(value)])
}

function readDuration(value: unknown, node: Yaml, file: VFile): number | undefined {
  const minutes = typeof value === 'string' ? minutesFromDuration(value) : undefined
  if (minutes === undefined) {
    report(
      file,
      'front-matter',
      node,
      `\`duration\` is \`${value}\`, expected the minutes of the talk, such as \`25min\`, \`1h\` or \`40分钟\``,
    )
  }
  return minutes
}

function readSubjects(value: unknown, node: Yaml, file: VFile): SubjectMeta[] | undefined {
  if (!Array.isArray(value) || value.length > 2 || !value.every(isSubject)) {
    report(
      file,
      'front-matter',
      node,
      '`subjects` is something else, expected at most two entries with `name` and optional `role`, `since`, `note`',
    )
    return undefined
  }
  return value.map(subject =>
    Object.fromEntries(subjectKeys.flatMap(key => key in subject ? [[key, subject[key]]] : [])) as unknown as SubjectMeta)
}

function isSubject(value: unknown): value is Record<string, string> {
  return isRecord(value) && typeof value.name === 'string' && value.name !== ''
    && Object.entries(value).every(([key, text]) => subjectKeys.includes(key as never) && typeof text === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Chinese where at least a tenth of the letters are Han. */
function langOf(tree: Root): string {
  const text = toString(tree).slice(0, 20_000)
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return han * 10 > letters ? readsTraditional(text) ? 'zh-TW' : 'zh-CN' : 'en'
}
