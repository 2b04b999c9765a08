import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** What stands in the brackets of a picture, up to the sizes and places behind bars that Obsidian reads there. */
const written = /(?<=!\[)([^[\]\n|\\]*)((?:\\?\|[^[\]\n|]*)*)(?=\]\(|\]\[[^\]])/g
const size = /^(?:\d+(?:x\d+)?|left|right|center|inline|float\w*|wrap\w*)?$/i
/** Words that an editor fills in and nobody wrote: names of pictures, and what asks for a description. */
const filledIn = new RegExp([
  String.raw`^(?:Untitled(?:[ \t]\d+)?|图片|img|image(?:[ \t]\d+)?\.\w{3,4}|image|截屏.*|Screenshot[ _].*|Pasted image \d.*`,
  String.raw`(?:image|img|图片)[-_]?\d{8}.*|(?:在这里|请)?(?:插入|添加)?图片描述`,
  'image description|alt(?:[ -]?text)?|(?:enter|insert) image description here)$',
].join('|'), 'i')

/** Words of a picture that its editor filled in are none; `words|300` of Obsidian are the words, without the size. */
export const pictureWords: Dialect = {
  name: 'words of pictures',
  sign: /!\[(?:[^[\]\n]*\||Untitled|图片|im(?:g|age)|截屏|Screenshot|Pasted|在这里|请|插入|添加|alt|enter|insert)/i,
  edits: ({ mask }) => [...mask.matchAll(written)].flatMap(({ 0: whole, 1: words, 2: bars, index }): Edit[] => {
    const own = bars !== '' && bars.split('|').slice(1).every(part => size.test(part.replace('\\', '').trim())) ? words : words + bars
    const kept = filledIn.test(own.trim()) ? '' : own.trim()
    return kept === whole.trim() ? [] : [{ start: index, end: index + whole.length, text: kept }]
  }),
}
