import type { Dialect } from './dialect.ts'
import { inPlace } from './dialect.ts'

/** Numbers of sources between wide brackets, with what parts them in Chinese. */
const wide = /［(\d{1,3}(?:\s?[,，、;；–—～~－-]\s?\d{1,3}){0,20})］/g
const parting: Record<string, string> = { '，': ',', '、': ',', '；': ';', '～': '–', '~': '–', '－': '–' }

/** `［1］` and `［2－3］`, as Chinese journals set them, are numbers of sources between brackets. */
export const wideBrackets: Dialect = {
  name: 'numbers between wide brackets',
  sign: /［\d/,
  edits: ({ mask }) => [...mask.matchAll(wide)].map(inPlace(([, numbers]) => `[${numbers.replace(/[，、；～~－]/g, sign => parting[sign])}]`)),
}
