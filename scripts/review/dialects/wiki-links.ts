import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import GithubSlugger from 'github-slugger'
import { reportOnce } from './dialect.ts'

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i
const drawing = /\.excalidraw(?:\.md)?\s*(?:#|$)/i
const link = /(!?)(?<!\[)\[\[([^[\]\n|]+?)((?:\\?\|[^[\]\n|]*)*)\]\](?![(\]])/g

/** A sentence behind another, or words in brackets, that only send a reader to another page. */
const sending = String.raw`(?:参?见|详见|另见|see(?: also)?)[ \t]*\[\[([^@#[\]\n|]+)\]\][ \t]*`
const pointer = new RegExp(`(?<=[。！？.!?])[ \\t]*${sending}(?:[。.]|$)|[ \\t]?[（(]${sending}[)）]`, 'gim')

/**
 * `[[page|words]]` becomes its words, `[[@key]]` a citation, `[[#heading]]` a link to it, and `![[file|300]]` a
 * picture where the file is one.
 */
export const wikiLinks: Dialect = {
  name: 'links and embeds in double brackets',
  sign: /\[\[/,
  edits: ({ source, mask }, file) => {
    const anchors = anchorsOf(mask)
    const embeds: number[] = []
    const pointers = [...mask.matchAll(pointer)].filter(([, one, other]) => !anchors.has((one ?? other).trim().toLowerCase()))
    const sent = `\`${pointers[0]?.[0].trim()}\` leads to another page and is left out, expected what it says`
    reportOnce(file, 'other-mark', source, pointers.map(({ index }) => index), sent)
    const leftOut = new Set(pointers.map(({ 0: whole, index }) => index + whole.indexOf('[[')))
    const links = [...mask.matchAll(link)].filter(({ index }) => !leftOut.has(index))
    const edits = links.map(({ 0: whole, 1: mark, 2: page, 3: more, index }): Edit => {
      const words = more.split(/\\?\|/).slice(1).map(part => part.trim())
      const label = words.find(part => part !== '' && !/^\d+(?:x\d+)?$|^(?:left|right|center|inline|居[左中右])$/i.test(part))
      const isPicture = mark !== '' && picture.test(page.split('#')[0].trim())
      if (mark && !isPicture)
        embeds.push(index)
      // The drawing of another tool that stands by itself is only a name.
      const isAlone = drawing.test(page) && /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, index - 80), index)) && /^[ \t]*(?:\n|$)/.test(source.slice(index + whole.length))
      const text = isPicture
        ? `![${label ?? ''}](<${page.split('#')[0].trim().replaceAll('\\', '/')}>)`
        : mark && isAlone ? '' : linkTo(page.trim(), label, anchors) + (mark && isOnLine(source, index, index + whole.length) ? '\\' : '')
      return { start: index, end: index + whole.length, text }
    })
    reportOnce(file, 'other-mark', source, embeds, `\`${/!\[\[[^\]]*\]\]/.exec(source.slice(embeds[0]))?.[0] ?? ''}\` is not a picture and shows as its name, expected its text in the review`)
    return [...edits, ...pointers.map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, text: '' }))]
      .sort((one, other) => one.start - other.start)
  },
}

/** Whether an embed has its line to itself, with another right beneath it: names in a row would be one. */
function isOnLine(source: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, start - 80), start)) && /^[ \t]*\n[ \t>]*!\[\[/.test(source.slice(end, end + 80))
}

/** The anchors of a text's headings, by their words in lower case. */
function anchorsOf(mask: string): Map<string, string> {
  const slugger = new GithubSlugger()
  const lines = [...mask.matchAll(/^#{1,6}[ \t](.*)$/gm)].map(([, line]) => line.replace(/#+\s*$/, '').trim())
  return new Map(lines.map(words => [words.toLowerCase(), slugger.slug(words)]))
}

/** A note about a source is named by its key: `[[@key#page=3|words]]` cites it. */
function noteOf(key: string, label: string | undefined, inner: string | undefined): string {
  const place = inner?.replace(/^page=/, 'p. ').replace(/^\^.*/, '')
  if (label)
    return `${label} [@{${key}}${place ? `, ${place}` : ''}]`
  return place ? `@{${key}} [${place}]` : `@{${key}}`
}

function linkTo(page: string, label: string | undefined, anchors: Map<string, string>): string {
  const [name, ...inner] = page.split('#').map(part => part.trim())
  if (/^@[^\s{}]+$/.test(name))
    return noteOf(name.slice(1), label, inner.at(-1))
  const target = inner.filter(part => part !== '' && !part.startsWith('^')).at(-1)
  const anchor = name === '' && target !== undefined ? anchors.get(target.toLowerCase()) : undefined
  const words = label ?? [name.replace(/^.*\//, '').replace(/(?:\.excalidraw)?(?:\.md)?$/i, ''), target?.replace(/^page=/, 'p. ')].filter(Boolean).join(' › ')
  return anchor === undefined ? words : `[${words}](#${anchor})`
}
