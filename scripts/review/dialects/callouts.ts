import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { calloutOfSign } from './callout-signs.ts'
import { linesOf } from './dialect.ts'

/** `[!name|more]-` at the beginning of a quotation, with what stands behind it. */
const head = /^([ \t>\d.*+-]*>[ \t]*)\\?\[!([^\]|\0]+?)(?:\|[^\]]*)?\\?\]([+-]?)(.*)$/
/** What GitHub's first alerts and their imitations were: a bold word, alone on the line or with a colon before what they say. */
const bold = /^([ \t>]*>[ \t]*)(?:[^\w\s*>]+[ \t]*)?\*\*(?:[^\w\s*]+[ \t]*)?(note|tips?|info|important|warning|caution|danger|注意?|小?提示|小贴士|说明|備註|备注|警告|重要|危险)([:：]?\*\*[:：]?)(.*)$/i

/** The same without the bold, before what they say. */
const plain = /^([ \t>]*>[ \t]*)(note|tips?|important|warning|caution|注意?|小?提示|小贴士|说明|備註|备注|警告|重要|危险)([:：])[ \t]*(\S.*)$/i

/** What kind a Chinese word names; the author's word stays its title. */
const inChinese: Record<string, string> = {
  注: 'NOTE',
  注意: 'WARNING',
  提示: 'TIP',
  小提示: 'TIP',
  小贴士: 'TIP',
  说明: 'NOTE',
  備註: 'NOTE',
  备注: 'NOTE',
  警告: 'WARNING',
  重要: 'IMPORTANT',
  危险: 'CAUTION',
}

/** Callouts of Obsidian and GitHub in any spelling become `> [!NAME] title`; folded ones are open. */
export const callouts: Dialect = {
  name: 'callouts',
  sign: />[^\w\n*]*(?:\[!|\*\*)|>[ \t]*(?:\p{Extended_Pictographic}|[a-z]{3,9}[:：]|[注提小说備备警重危]\S{0,2}[:：])/iu,
  edits: text => linesOf(text).flatMap(({ start, raw, mask }, index, lines): Edit[] => {
    const [, before, name, fold, title = ''] = head.exec(mask) ?? []
    if (name !== undefined) {
      const words = raw.slice(raw.length - title.length).trim()
      const said = `${before}[!${name.trim().toUpperCase().replace(/\s+/g, '-')}] ${words}`.trimEnd()
      // Its text may stand on the same level without a mark: a blank line would part them.
      return said === raw || (fold === '' && said.toLowerCase() === raw.toLowerCase().trimEnd())
        ? []
        : [{ start, end: start + raw.length, text: said }]
    }
    const [, lead, word, stop = '', rest = ''] = bold.exec(mask) ?? plain.exec(mask) ?? []
    const depth = (line = ''): number => /^[ \t>]*/.exec(line)![0].split('>').length - 1
    const above = lines[index - 1]?.raw ?? ''
    const said = raw.slice(raw.length - rest.length).trim()
    const isFirst = word !== undefined
      && (said === '' || /[:：]/.test(stop))
      && (depth(above) < depth(lead) || above.replace(/[ \t>]/g, '') === '')
      && (said !== '' || depth(lines[index + 1]?.raw) >= depth(lead))
    const named = inChinese[word] ? `[!${inChinese[word]}] ${word}` : `[!${word?.toUpperCase().replace(/^TIPS$/, 'TIP')}]`
    const text = isFirst
      ? `${lead}${named}${said && `\n${lead}${said}`}`
      : withoutOwnSign(raw, mask, above) ?? pictureCallout(raw, mask, above)
    return text === undefined ? [] : [{ start, end: start + raw.length, text }]
  }),
}

const signed = /^([ \t]*>[ \t]*)(\p{Extended_Pictographic}\uFE0F?)[ \t]*(?=\S)/u

/** The first line of a callout without the sign that only says once more what the callout is: it has that sign. */
function withoutOwnSign(raw: string, mask: string, above: string): string | undefined {
  const [whole, lead, sign] = signed.exec(mask) ?? []
  const [, name] = /^[ \t]*>[ \t]*\[!([A-Z]+)\][+-]?[ \t]*$/i.exec(above) ?? []
  const isOwn = whole !== undefined && name !== undefined && calloutOfSign(sign) === name.toUpperCase()
  return isOwn ? `${lead}${raw.slice(whole.length)}` : undefined
}

/** `> 💡 words` as the first line of a quotation: of the kind that the sign tells, bold words for its title, the others beneath. */
function pictureCallout(raw: string, mask: string, above: string): string | undefined {
  const [whole, lead, sign] = signed.exec(mask) ?? []
  const name = calloutOfSign(sign ?? '')
  if (whole === undefined || name === undefined || /^[ \t]*>/.test(above))
    return undefined
  const words = raw.slice(whole.length)
  const [bold, title] = /^\*\*([^*]{1,40}?)[:：]?\*\*[:：]?[ \t]*/.exec(words) ?? ['', '']
  const rest = words.slice(bold.length)
  return `${lead}[!${name}] ${title}`.trimEnd() + (rest === '' ? '' : `\n${lead}${rest}`)
}
