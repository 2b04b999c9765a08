import type { Edit } from '../rewrite.ts'
import type { Dialect, Line, Text } from './dialect.ts'
import { linesOf, ordered, reportOnce } from './dialect.ts'
import { hidden } from './mask.ts'

/** A line that waits for a key: of pandoc, and of remark. */
const pause = /^(?:\. \. \.|--)[ \t]*$/
/** What remark says of a slide before its first words. */
const property = /^(?:name|class|layout|template|background-(?:image|color|size|position)|count|exclude|data-[\w-]+)[ \t]*:[ \t]*\S/
/** What a class sets, in remark: its words, or lines up to a bracket of their own. */
const opening = /^\.[a-z][\w-]*(?:\.[a-z][\w-]*)*\[[ \t]*$/
const closing = /^\][ \t]*$/
const within = /(?<![\w\]`)])\.[a-z][\w-]*(?:\.[a-z][\w-]*)*\[([^[\]\n]*(?:\[[^[\]\n]*\][^[\]\n]*)*)\]/g
/** What reveal.js and remark say to the speaker, from its mark to the end of the slide. */
const said = /^(?:\?{3}[ \t]*$|Notes?:[ \t]*)/
const rule = /^-{3,}[ \t]*$/
/** What the picture of a slide in Marp is: its ground, its place, its size and its colours, word by word. */
const ofPicture = new RegExp(`^(?:${[
  String.raw`(?:bg|fit|cover|contain|auto|left|right|vertical)(?::\d+%)?`,
  String.raw`(?:w|h|width|height):[\w.%]+`,
  String.raw`(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.+)?`,
  String.raw`\d+%`,
].join('|')})$`)

/**
 * What tools for slides write between the words: pauses, properties and classes of remark, and what Marp does to a picture are left
 * out; what is said to the speaker is the spoken note.
 */
export const slideMarks: Dialect = {
  name: 'marks of tools for slides',
  sign: /^(?:\. \. \.|--[ \t]*$|\?{3}[ \t]*$|Notes?:|(?:class|template|layout|name|marp):)|!\[bg[ \]]|\.[a-z][\w-]*\[/m,
  edits: (text, file) => {
    const lines = linesOf(text)
    const isDeck = lines.filter(({ raw, mask }) => rule.test(raw) && !mask.startsWith(hidden)).length > 1
    const gone = lines.filter((_, index) => isLeftOut(lines, index, isDeck)).map(({ start, end }): Edit => ({ start, end, text: '' }))
    reportOnce(
      file,
      'other-mark',
      text.source,
      gone.map(({ start }) => start),
      `\`${text.source.slice(gone[0]?.start, gone[0]?.end).trim()}\` is a mark of a tool for slides and is left out, expected text`,
    )
    const isMarp = /^marp:[ \t]*true/m.test(text.source)
    return ordered([
      ...gone,
      ...isDeck ? [...notesIn(lines), ...classesIn(text)] : [],
      ...isMarp || /!\[bg[ \]]/.test(text.mask) ? picturesIn(text.mask) : [],
    ])
  },
}

/** A pause stands alone between blank lines; properties stand above a slide's first words. */
function isLeftOut(lines: Line[], index: number, isDeck: boolean): boolean {
  const { mask } = lines[index]
  const [above, below] = [index - 1, index + 1].map(at => (lines[at]?.mask ?? '').trim())
  if (pause.test(mask))
    return isDeck || (above === '' && below === '')
  if (!isDeck)
    return false
  if (opening.test(mask) || (closing.test(mask) && lines.slice(0, index).some(line => opening.test(line.mask))))
    return true
  let first = index
  while (first > 0 && property.test(lines[first].mask))
    first--
  return property.test(mask) && (property.test(lines[first].mask) || lines[first].mask.trim() === '' || rule.test(lines[first].raw))
    && beginsSlide(lines, first)
}

/** True where nothing but blank lines stands between a line and the rule above it, or the beginning. */
function beginsSlide(lines: Line[], index: number): boolean {
  let at = index
  while (at > 0 && (lines[at].raw.trim() === '' || property.test(lines[at].mask)))
    at--
  return rule.test(lines[at].raw) || (at === 0 && (property.test(lines[0].mask) || lines[0].raw.trim() === ''))
}

/** A slide's words for the speaker, as the comment that the spoken note is. */
function notesIn(lines: Line[]): Edit[] {
  return lines.flatMap((line, index): Edit[] => {
    const mark = said.exec(line.mask)
    if (!mark)
      return []
    const next = lines.findIndex(({ raw, mask }, at) => at > index && rule.test(raw) && !mask.startsWith(hidden))
    const end = next < 0 ? lines.length : next
    const words = lines.slice(index + 1, end).map(({ raw }) => raw)
    // A comment cannot hold another one.
    if (words.some(raw => /<!--|-->/.test(raw)) || (line.raw.slice(mark[0].length) + words.join('')).trim() === '')
      return []
    const last = lines[end - 1]
    return [
      { start: line.start, end: line.start + mark[0].length, text: line.raw.length > mark[0].length ? '<!-- note: ' : '<!-- note:' },
      { start: last.end, end: last.end, text: last === line ? ' -->' : '\n-->\n' },
    ]
  })
}

function classesIn({ mask }: Text): Edit[] {
  return [...mask.matchAll(within)].flatMap(({ 0: whole, 1: words, index }): Edit[] => {
    const from = index + whole.length - 1 - words.length
    return [{ start: index, end: from, text: '' }, { start: from + words.length, end: index + whole.length, text: '' }]
  })
}

function picturesIn(mask: string): Edit[] {
  return [...mask.matchAll(/(?<=!\[)[^[\]\n]+(?=\]\()/g)].flatMap(({ 0: words, index }): Edit[] => {
    const said = words.split(/[ \t]+/).filter(word => !ofPicture.test(word)).join(' ')
    const isMarked = /^(?:bg|fit)$|:/.test(words.split(/[ \t]/)[0])
    return isMarked && said !== words ? [{ start: index, end: index + words.length, text: said }] : []
  })
}
