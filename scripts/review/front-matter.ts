import type { Root, Yaml } from 'mdast'
import type { VFile } from 'vfile'
import type { ReviewMeta, SubjectMeta } from './review.ts'
import { toString } from 'mdast-util-to-string'
import { parseDocument } from 'yaml'
import { report } from '../diagnostics/messages.ts'
import { minutesFromDuration } from './duration.ts'

const textKeys = ['title', 'kicker', 'subtitle', 'author', 'affiliation', 'date', 'lang', 'bibliography', 'twin'] as const
const subjectKeys = ['name', 'role', 'since', 'note'] as const

/**
 * The review's meta data out of its YAML front matter. Only known keys of the right type pass;
 * everything else becomes a message, so nothing of it can reach the deck's own configuration.
 */
export function metaFromFrontMatter(tree: Root, file: VFile): ReviewMeta {
  const meta: ReviewMeta = { lang: langOf(tree) }
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml')
  if (!node)
    return meta
  // Dates stay as written; anchors and tags could build huge or foreign values.
  const document = parseDocument(node.value, { schema: 'failsafe', maxAliasCount: 0 } as never)
  if (document.errors.length) {
    const [error] = document.errors
    report(file, 'front-matter', node, `Front matter is not YAML: ${error.message.split('\n')[0]}, expected \`key: value\` lines`)
    return meta
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 0 })
  }
  catch {
    report(file, 'front-matter', node, 'Front matter uses aliases, expected plain values')
    return meta
  }
  for (const [key, value] of Object.entries(isRecord(data) ? data : {}))
    readKey(meta, key, value, node, file)
  return meta
}

function readKey(meta: ReviewMeta, key: string, value: unknown, node: Yaml, file: VFile): void {
  if (key === 'subjects') {
    meta.subjects = readSubjects(value, node, file)
  }
  else if (key === 'duration') {
    meta.minutes = readDuration(value, node, file)
  }
  else if (!textKeys.includes(key as never)) {
    report(file, 'unknown-key', node, `Front matter has \`${key}\`, expected one of ${list([...textKeys, 'duration', 'subjects'])}`)
  }
  else if (typeof value !== 'string') {
    report(file, 'front-matter', node, `\`${key}\` is not text, expected one line of text`)
  }
  else if (key === 'lang' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)) {
    report(file, 'front-matter', node, `\`lang\` is \`${value}\`, expected a language tag such as \`zh-CN\` or \`en\``)
  }
  else if (key === 'twin' && !/^[\w-]+(?:\.[\w-]+)*\.md$/.test(value)) {
    report(file, 'front-matter', node, `\`twin\` is \`${value}\`, expected the name of a review beside this one, such as \`review.en.md\``)
  }
  else {
    meta[key as typeof textKeys[number]] = value.trim()
  }
}

function readDuration(value: unknown, node: Yaml, file: VFile): number | undefined {
  const minutes = typeof value === 'string' ? minutesFromDuration(value) : undefined
  if (minutes === undefined)
    report(file, 'front-matter', node, `\`duration\` is \`${value}\`, expected the minutes of the talk, such as \`25min\`, \`1h\` or \`40分钟\``)
  return minutes
}

function readSubjects(value: unknown, node: Yaml, file: VFile): SubjectMeta[] | undefined {
  if (!Array.isArray(value) || value.length > 2 || !value.every(isSubject)) {
    report(file, 'front-matter', node, '`subjects` is something else, expected at most two entries with `name` and optional `role`, `since`, `note`')
    return undefined
  }
  return value.map(subject => Object.fromEntries(subjectKeys.flatMap(key => key in subject ? [[key, subject[key]]] : [])) as unknown as SubjectMeta)
}

function isSubject(value: unknown): value is Record<string, string> {
  return isRecord(value) && typeof value.name === 'string' && value.name !== ''
    && Object.entries(value).every(([key, text]) => subjectKeys.includes(key as never) && typeof text === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(words: string[]): string {
  return words.map(word => `\`${word}\``).join(', ')
}

/** Chinese where at least a tenth of the letters are Han. */
function langOf(tree: Root): string {
  const text = toString(tree).slice(0, 20_000)
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return han * 10 > letters ? 'zh-CN' : 'en'
}
