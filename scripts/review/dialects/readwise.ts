import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { foundIn, inPlace, ordered, reportOnce } from './dialect.ts'

/** A place in a book, and a way into the reader's account. */
const place = /\(\[((?:Location|Page|Loc\.?|p\.)[ \t]?[\d,–-]+|[\d:]{4,8})\]\(https?:\/\/(?:\w+\.)?(?:readwise\.io|kindle)[^()\s]*\)\)/gi
const way = /[ \t]*\(?\[(?:View Highlight|View in Reader|Open in Reader|Open in Kindle|Link)\]\((?:https?:\/\/(?:\w+\.)?readwise\.io|kindle:)[^()\s]*\)\)?/gi
const tags = /^[ \t]*[-*][ \t]+(?:\*\*)?Tags:(?:\*\*)?[ \t]*(?:(?:#[\w/-]+|#?\[\[[^\]\n]*\]\])[ \t,]*)*$/gm
const cover = /^!\[rw-book-cover\]\([^()\n]*\)[ \t]*$/gm
/** What stands above what is known of the book: beneath the title, it is the cover's. */
const about = /(?<=^# [^\n]+\n(?:[ \t]*\n|!\[rw-book-cover\]\([^()\n]*\)[ \t]*\n){0,6})##[ \t]+Metadata[ \t]*$/m

/** What Readwise exports of a book: its data are lines of the cover, passages keep their places; tags and ways into an account go. */
export const readwise: Dialect = {
  name: 'passages out of Readwise',
  sign: /readwise\.io|rw-book-cover/,
  edits: (text, file) => {
    const { source, mask } = text
    const found = (pattern: RegExp): RegExpExecArray[] => foundIn(text, pattern)
    const left = [...found(cover), ...found(tags), ...found(way)]
    const head = about.exec(mask)
    const lines = head ? dataBehind(source, head.index + head[0].length) : []
    reportOnce(
      file,
      'page-furniture',
      source,
      left.map(({ index }) => index),
      'Covers, tags and ways into an account of Readwise are left out, expected the passages',
    )
    return ordered([
      ...left.map(inPlace()),
      ...found(place).map(inPlace(([, where]) => `(${where})`)),
      ...head ? [inPlace()(head)] : [],
      ...lines,
    ])
  },
}

/** The lines of data behind a place: who wrote it and what it says stay. */
function dataBehind(source: string, at: number): Edit[] {
  const block = /^\s*(?:[-*][ \t][^\n]*(?:\n|$))+/.exec(source.slice(at, at + 4000))?.[0] ?? ''
  return [...block.matchAll(/^[-*][ \t]+(?:\*\*)?(\w[\w ]*):(.*)$/gm)].map(({ 0: line, 1: name, 2: value, index }) => {
    const words = value.replace(/^\*\*/, '').replace(/\[\[([^\]\n]+)\]\]/g, '$1').trim()
    const text = name === 'Author' ? `Author: ${words}\n` : name === 'Summary' ? `\n${words}\n` : ''
    return { start: at + index, end: at + index + line.length, text }
  })
}
