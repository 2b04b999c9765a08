import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { beginsLine, endsLine, ordered } from './dialect.ts'
import { displayed } from './displayed.ts'
import { hidden } from './mask.ts'

/** Hosts that draw the formula that stands in the address. */
const address = String.raw`https?://(?:www\.)?(?:zhihu\.com/equation\?tex=|`
  + String.raw`(?:latex|private)\.codecogs\.com/(?:svg|png|gif)\.(?:latex|image)\?|render\.githubusercontent\.com/render/math\?math=|`
  + String.raw`math\.vercel\.app/\?(?:from|inline)=|chart\.googleapis\.com/chart\?cht=tx&(?:amp;)?chl=|`
  + String.raw`s0\.wp\.com/latex\.php\?latex=|latex\.csdn\.net/eq\?|i\.upmath\.me/svg/|tex\.s2cms\.ru/svg/)`
const picture = new RegExp(String.raw`!\[[^\]\n]*\]\(${address}((?:[^()\s]|\([^()\s]{0,100}\)){1,600})(?:[ \t]+"[^"\n]*")?\)`, 'gi')
const tag = new RegExp(String.raw`<img\b[^<>\n]{0,400}?\ssrc=(["'])${address}([^"'<>\n]{1,2000})\1[^<>\n]{0,400}>`, 'gi')

/** Pictures that a website draws of the formula in their address are that formula. */
export const formulaPictures: Dialect = {
  name: 'formulas as pictures',
  sign: new RegExp(address, 'i'),
  edits: ({ source, mask }) => ordered([
    ...[...source.matchAll(picture)].map(({ 0: whole, 1: tex, index }) => ({ whole, tex, index })),
    ...[...source.matchAll(tag)].map(({ 0: whole, 2: tex, index }) => ({ whole, tex, index })),
  ].filter(({ index }) => mask[index] !== hidden).flatMap(({ whole, tex, index }): Edit[] => {
    const body = texIn(tex)
    const end = index + whole.length
    const isAlone = beginsLine(source, index) && endsLine(source, end)
    return body === '' ? [] : [isAlone ? displayed(source, index, end, body) : { start: index, end, text: `$${body}$` }]
  })),
}

/** The formula in an address, without what sets its size and colour; a plus is a blank there, but for who writes addresses by hand. */
function texIn(encoded: string): string {
  const isByHand = /&space;|%20|\\/.test(encoded) || !encoded.includes('%')
  const own = encoded.replace(/&(?:amp;)?(?:bg|fg|s|c|chf|chs|mode|color)=[^&]*/g, '').replaceAll('+', isByHand ? '+' : ' ').replaceAll('&amp;', '&')
  const text = decoded(own)
  return text
    .replace(/^\s*(?:\\(?:inline|large|Large|LARGE|huge|Huge|small|bg_\w+|dpi\{\d+\}|fn_\w+|displaystyle|pagecolor\{\w+\}|bg\{\w+\})\s*(?:&space;)?)+/, '')
    .replaceAll('&space;', ' ')
    .replaceAll('&plus;', '+')
    .replace(/\\\\\s*$/, '')
    .replace(/\$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text whose signs are written in hundreds of per cent; as it stands where it is none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}
