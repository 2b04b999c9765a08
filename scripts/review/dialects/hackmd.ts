import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered, reportOnce } from './dialect.ts'

/** Who said a quotation. */
const said = /^([ \t]*>[^\n]*?)\[name=([^\]\n]+)\]/gm
/** Names of signs that people set before a line for its look; any other word between colons is theirs. */
const signs = [
  'bulb', 'zap', 'warning', 'fire', 'memo', 'pencil2?', 'pushpin', 'round_pushpin', 'rocket', 'star2?', 'sparkles', 'tada', 'bell',
  'books?', 'bookmark', 'link', 'mag', 'key', 'heavy_check_mark', 'white_check_mark', 'x', 'exclamation', 'question', 'information_source',
  'point_right', 'arrow_right', 'construction', 'dart', 'hammer', 'wrench', 'gear', 'bug', 'package', 'speech_balloon', 'thinking', 'mega',
  'loudspeaker', 'no_entry', 'rotating_light', 'calendar', 'clipboard', 'file_folder', 'open_file_folder', 'chart_with_upwards_trend',
  'computer', 'globe_with_meridians', 'eyes', 'trophy', 'triangular_flag_on_post',
].join('|')
/** A sign that a line begins with, by its name. */
const sign = new RegExp(`^([ \\t>]*(?:[-*+][ \\t]|\\d+\\.[ \\t])?):(?:${signs}):[ \\t]+(?=\\S)`, 'gm')
/** When a quotation was said, the colour of its line, and a line of tags that is set as a small heading. */
const marks = [/[ \t]*\[(?:time|color)=[^\]\n]*\]/g, /^#{5,6}[ \t]+tags[ \t]*[:：][^\n]*/gim]

/** HackMD's `[name=Ada] [time=…]` in quotations, its heading of `tags:`, and names of signs before lines. */
export const hackmd: Dialect = {
  name: 'marks of HackMD',
  sign: /\[(?:name|time|color)=|^#{5,6}[ \t]+tags|:[a-z][\w+-]{2,}:[ \t]/im,
  edits: ({ source, mask }, file) => {
    const people = [...mask.matchAll(said)].map(({ 0: whole, 1: before, index }): Edit => {
      const start = index + before.length
      const end = index + whole.length
      return { start, end, text: `**${source.slice(start + '[name='.length, end - 1)}**` }
    })
    const gone = [
      ...[...mask.matchAll(sign)].map(({ 0: whole, 1: before, index }) => ({ start: index + before.length, end: index + whole.length })),
      ...marks.flatMap(mark => [...mask.matchAll(mark)]).map(({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
    ].map((place): Edit => ({ ...place, text: '' }))
    reportOnce(
      file,
      'other-mark',
      source,
      gone.map(({ start }) => start).sort((one, other) => one - other),
      'Times, colours, tags and names of signs of HackMD are left out, expected text',
    )
    return ordered([...people, ...gone])
  },
}
