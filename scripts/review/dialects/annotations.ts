import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** What a reader marked in a source: the words with the place that they stand at, and what the reader says of them. */
interface Annotation { line: Line, words: string, comment: string, isQuoted: boolean }

/** A link to a place in a library, in brackets; the second of an annotation only opens the file. */
const place = /^\[[^[\]\n]+\]\(zotero:[^()\s]*\)[)）]/
const way = /^\s*[(（]\[[^[\]\n]*\]\(zotero:[^()\s]*\)[)）]/
const mark = /^<mark\b[^<>]*>([^<>]*)<\/mark>$/
const quoted = /^[“"「『].*[”"」』]$/

/**
 * Annotations of Zotero, a paragraph each: `“words” ([Wu, 2025, p. 3](zotero://…)) ([pdf](zotero://…)) comment`, the words in a mark
 * or in neither. One by itself is a quotation with what is said of it; several in a row are points with their places.
 */
export const annotations: Dialect = {
  name: 'annotations of Zotero',
  sign: /\]\(zotero:/,
  edits: (text) => {
    const lines = linesOf(text)
    const found = lines.flatMap((line, index): Annotation[] => {
      const isApart = isBlank(lines[index - 1]) && isBlank(lines[index + 1])
      return isApart && line.mask[0] !== hidden ? annotationOf(line) ?? [] : []
    })
    return runsOf(found, text.source).flatMap(run =>
      run.length === 1 && run[0].isQuoted
        ? [edit(run[0], `> ${run[0].words}`, run[0].comment && `\n\n${run[0].comment}`)]
        : run.map(one => edit(one, `- ${one.words}`, one.comment && `\n  - ${one.comment}`)))
  },
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.raw.trim() === ''
}

function edit({ line: { start, end } }: Annotation, words: string, comment: string): Edit {
  return { start, end, text: `${words}${comment}` }
}

function annotationOf(line: Line): Annotation[] | undefined {
  const target = line.raw.indexOf('](zotero:')
  const opens = line.raw.lastIndexOf('[', target)
  const found = place.exec(line.raw.slice(opens))?.[0]
  const before = line.raw.slice(0, opens).trimEnd()
  if (target < 0 || !found || !/[(（]$/.test(before))
    return undefined
  const said = before.slice(0, -1).trim()
  const marked = mark.exec(said)?.[1].trim()
  const words = marked ?? said
  const rest = line.raw.slice(opens + found.length)
  const comment = rest.slice(way.exec(rest)?.[0].length ?? 0).trim()
  const isQuoted = quoted.test(words)
  return words !== '' && (isQuoted || marked !== undefined)
    ? [{ line, words: `${words} ${before.slice(-1)}${found}`, comment, isQuoted }]
    : undefined
}

/** Annotations with nothing but blank lines between. */
function runsOf(annotated: Annotation[], source: string): Annotation[][] {
  const runs: Annotation[][] = []
  for (const one of annotated) {
    const last = runs.at(-1)?.at(-1)
    if (last && source.slice(last.line.end, one.line.start).trim() === '')
      runs.at(-1)!.push(one)
    else
      runs.push([one])
  }
  return runs
}
