import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsOf, reportLeftOut } from './paragraphs.ts'

/** How an assistant begins to answer: it agrees, and says that the text follows. */
const begins = new RegExp([
  String.raw`^(?:sure|certainly|of course|absolutely|great)[,!.]? `
  + String.raw`(?:here(?:['’]s| is| are)|i(?:['’]ve|['’]ll| have| will)|below)\b.{0,160}[:.!]$`,
  String.raw`^here(?:['’]s| is) (?:the|a|an|your) .{0,80}(?:you (?:asked|requested)|as requested).{0,80}[:.!]$`,
  '^(?:好的|当然(?:可以)?|没问题|可以的?)[，,！!。].{0,80}[：:。！!]$',
].join('|'), 'i')
/** What it says that follows, where that stands beneath a title. */
const promised = /\b(?:overview|summary|outline|review|report|breakdown|comparison|notes|guide)\b|综述|报告|总结|概述|整理|笔记|梳理/i
/** How it ends: it offers more, or hopes that it helped. */
const ends = new RegExp([
  String.raw`^(?:let me know|feel free to|would you like me to|do you want me to)\b`,
  String.raw`^if you(?:['’]d| would)? (?:like|want|need)\b.{1,40}[ ,]i (?:can|could|will)\b`,
  String.raw`^(?:i )?hope (?:this|that) helps\b`,
  '^(?:如果|若|如)(?:你|您)还?(?:需要|想|希望|愿意|有).{0,60}(?:我(?:可以|还可以|也可以|能)|告诉我|随时|帮(?:你|您)).{0,120}$',
  '^(?:需要|要不要|是否需要|想)我.{2,120}[吗？?].{0,20}$',
  '^希望(?:这|以上|本).{0,40}(?:有帮助|有所帮助|帮到).{0,20}$',
].join('|'), 'i')

/** What a chat assistant says to who asked, in the first paragraph and the last ones, is no part of the text: left out, with a message. */
export const assistantTalk: Dialect = {
  name: 'what assistants say around a text',
  sign: /^(?:sure|certainly|of course|absolutely|great|here|let me|feel free|would you|do you want|if you|i hope|hope|好的|当然|没问题|可以|[如若想]|需要|要不要|是否|希望)/im,
  edits: ({ source, mask }, file) => {
    const paragraphs = paragraphsOf(source, mask).filter(({ text }) => !/^(?:[-*_][ \t]*){3,}$/.test(text))
    const isSaid = (one: Paragraph | undefined, form: RegExp): one is Paragraph =>
      one !== undefined && !one.text.includes('\n') && form.test(one.text.replace(/[*_]/g, ''))
    const isBelow = /^#[ \t]/.test(paragraphs[0]?.text ?? '')
    const first = paragraphs[isBelow ? 1 : 0]
    const begin = isSaid(first, begins) && (!isBelow || promised.test(first.text)) ? [first] : []
    const last = paragraphs.findLastIndex(one => !isSaid(one, ends))
    return [...begin, ...paragraphs.slice(Math.max(1, last + 1)).filter(one => one !== first)]
      .map(({ start, end, text, line }): Edit => {
        reportLeftOut(file, line, text, 'what an assistant says to who asked')
        return { start, end, text: '' }
      })
  },
}
