import type { Parents, PhrasingContent, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import type { Mention } from '../cross-references/labels.ts'
import type { Reference } from '../references.ts'
import type { Citation, CitationGroup } from './citation.ts'
import { report } from '../../diagnostics/messages.ts'
import { mentionIn } from '../cross-references/mention.ts'
import { walk } from '../walk.ts'
import { nameInKey } from './keyed.ts'
import { betweenCitations, formatCitations, namesOf } from './print.ts'
import { isPartOfSentence } from './shown.ts'
import { joinedTexts } from './texts.ts'

/** What a review's citations may name. */
export interface Sources {
  references: Map<string, Reference>
  /** How the things of the review are mentioned, by their names. */
  mentions?: Map<string, Mention>
  lang: string
}

/**
 * Says of each citation of a tree what a slide shows of it, and makes text again of what names no source: the handle of a person,
 * a package, a number in brackets where no list has it. An unknown key is a message.
 */
export function resolveCitations(tree: Root, sources: Sources, file: VFile): void {
  const source = String(file)
  walk(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'citation'))
      return
    node.children = withRuns(node.children as PhrasingContent[], sources.references) as never
    let isShown = false
    const children = (node.children as PhrasingContent[]).flatMap((child, index) => {
      if (child.type !== 'citation')
        return [child]
      const previous = node.children[index - 1]
      isShown = isPartOfSentence(node, index, isShown)
      return resolved(child, previous?.type === 'text' ? previous.value : '', isShown, sources, file, source)
    })
    ;(node as Parents).children = joinedTexts(children)
  })
}

/** Marks in a row, `[3], [5]`, are one: what stands between them would be left where they are not shown. */
function withRuns(children: PhrasingContent[], references: Map<string, Reference>): PhrasingContent[] {
  const isMark = (node: PhrasingContent | undefined): node is CitationGroup =>
    node?.type === 'citation' && !node.isNarrative && node.citations.every(({ key }) => references.has(key))
  const done: PhrasingContent[] = []
  for (const node of children) {
    const [before, between] = done.slice(-2)
    const sign = between?.type === 'text' ? /^\s*([,，、;；–—−~～-])\s*$/.exec(between.value)?.[1] : undefined
    if (!isMark(node) || !isMark(before) || sign === undefined) {
      done.push(node)
      continue
    }
    const position = { start: before.position!.start, end: node.position!.end }
    const inside = /[,，、;；]/.test(sign) ? [] : numbersBetween(before, node, references)
    done.splice(-2, 2, { ...before, citations: before.citations.concat(inside, node.citations), position })
  }
  return done
}

/** What `[1]–[4]` names beside its ends: the numbers between them. */
function numbersBetween(before: CitationGroup, behind: CitationGroup, references: Map<string, Reference>): Citation[] {
  const [from, to] = [Number(before.citations.at(-1)!.key), Number(behind.citations[0].key)]
  const count = Number.isInteger(from) && Number.isInteger(to) ? Math.max(0, Math.min(to - from - 1, references.size)) : 0
  return Array.from({ length: count }, (_, index) => ({ key: String(from + index + 1), locator: '' })).filter(({ key }) =>
    references.has(key),
  )
}

function resolved(
  node: CitationGroup,
  before: string,
  isShown: boolean,
  sources: Sources,
  file: VFile,
  source: string,
): PhrasingContent[] {
  const raw = source.slice(node.position!.start.offset, node.position!.end.offset)
  const asText: Text = { type: 'text', value: raw, position: node.position }
  const { references, mentions = new Map(), lang } = sources
  const withoutWork = (cite: Citation): Citation => references.has(cite.key) ? cite : { ...cite, isUnsolved: true }
  // An element of a list, `a[1]`, and none of the sources.
  if (node.citations.every(isNumber) && /(?:^|[^\p{L}\p{N}_])[a-z]$/iu.test(before) && !/(?:^|\s)[AI]$/.test(before))
    return [asText]
  const unknown = node.citations.filter(({ key }) => !references.has(key))
  const mention = unknown.length === node.citations.length ? mentionIn(node, before, raw, { mentions, lang, file }) : undefined
  if (mention)
    return [mention]
  if (node.isNarrative) {
    const [head, behind] = unknown.includes(node.citations[0]) ? shortened(node, references) : [node, undefined]
    const [first] = head.citations
    const known = references.get(first.key)
    if (known)
      return [{ ...head, value: namesOf(first, known, lang) }, ...(behind ? [behind] : [])]
    if (!isLikely(first))
      return [asText]
  }
  else if (unknown.length > 0 && (unknown.some(isNumber) || (references.size === 0 && !unknown.some(isLikely)))) {
    return [asText]
  }
  for (const { key } of unknown)
    report(file, 'unknown-citation', node, `\`@${key}\` is cited, expected a key of the bibliography`)
  const said = node.citations.every(isNumber) ? raw : `[${formatCitations(node.citations, references, lang).join(betweenCitations(lang))}]`
  // A note about a source, `[[@wei2019sleep]]`, is spoken of by name.
  const [{ key }] = node.citations
  const named = raw.startsWith('@{') ? nameInKey(key) : undefined
  return node.isNarrative
    ? [{ ...node, value: named ?? `[${key}?]`, citations: node.citations.map(withoutWork) }]
    : [{ ...node, value: isShown ? said : '' }]
}

function isNumber({ key }: Citation): boolean {
  return /^\d+$/.test(key)
}

/** A key with a year or a register in it is one, whether the bibliography has it or not; a date, as Notion has it, is none. */
function isLikely({ key }: Citation): boolean {
  return !/^\d{4}(?:年|[-/]\d{1,2}(?:[-/]|$))/.test(key) && /(?:19|20)\d\d|\p{L}{3,}\d\d[a-z]?$|^[a-z]+:\S/iu.test(key)
}

/** Han signs right behind a key are the sentence's: `@wu2025提出`. */
function shortened(node: CitationGroup, references: Map<string, Reference>): [CitationGroup, Text | undefined] {
  const [{ key }] = node.citations
  const { start, end } = node.position!
  const [own] = [...key.matchAll(/(?<=\P{Script=Han})(?=\p{Script=Han})/gu)]
    .map(({ index }) => key.slice(0, index).replace(/[:.#$%&\-+?<>~/]+$/, ''))
    .filter(part => references.has(part))
    .toReversed()
  if (own === undefined || end.offset! - start.offset! !== key.length + 1)
    return [node, undefined]
  const middle = { line: start.line, column: start.column + own.length + 1, offset: start.offset! + own.length + 1 }
  return [
    { ...node, citations: [{ ...node.citations[0], key: own }], position: { start, end: middle } },
    { type: 'text', value: key.slice(own.length), position: { start: middle, end } },
  ]
}
