import type PptxGenJS from 'pptxgenjs'
import type { Letters, Paragraph } from '../page/editable/parts.ts'

/** Points and inches, the measures of the file, in px of the canvas. */
export const points = (px: number): number => Math.round(px * 75) / 100
export const inches = (px: number): number => px / 96

/** Fonts that machines with presentations have: none is wider than the one of the deck that it stands for. */
export const fonts = { latin: 'Arial', han: 'Microsoft YaHei', mono: 'Courier New' }

/** Leads from the id of a slide to its number in the file; undefined where it has none. */
export type NumberOf = (id: string) => number | undefined

/** Paragraphs as the library takes them: a run for each stretch of letters. */
export function runsOfParagraphs(paragraphs: Paragraph[], lang: string, numberOf: NumberOf): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph, at) => paragraphRuns(paragraph, lang, numberOf, at === paragraphs.length - 1))
}

function paragraphRuns(paragraph: Paragraph, lang: string, numberOf: NumberOf, isLast: boolean): PptxGenJS.TextProps[] {
  const { letters, align, rtl, line, before = 0, level, marker } = paragraph
  const ofParagraph: PptxGenJS.TextPropsOptions = {
    align,
    ...rtl ? { rtlMode: true } : {},
    lineSpacing: points(line),
    ...before > 0 ? { paraSpaceBefore: points(before) } : {},
    ...level ? { indentLevel: level } : {},
  }
  const runs = letters.flatMap(one => byLine(one)).map(({ text, ...one }, at): PptxGenJS.TextProps => ({
    text: text === '\n' ? '' : text,
    options: {
      ...ofParagraph,
      ...lookOf({ text, ...one }, lang, numberOf),
      // To the library each run with a marker is a point.
      ...marker && at === 0 ? { bullet: bulletOf(marker) } : {},
      ...text === '\n' ? { softBreakBefore: true } : {},
    },
  }))
  if (!isLast && runs.length > 0)
    runs.at(-1)!.options!.breakLine = true
  return runs
}

function bulletOf({ indent, number }: NonNullable<Paragraph['marker']>): NonNullable<PptxGenJS.TextPropsOptions['bullet']> {
  return number === undefined
    ? { indent: points(indent), characterCode: '2013' }
    : { indent: points(indent), type: 'number', numberStartAt: number }
}

/** A stretch of letters line by line. */
function byLine(letters: Letters): Letters[] {
  return letters.text.split(/(?<=\n)|(?=\n)/).map(text => ({ ...letters, text }))
}

function lookOf(letters: Letters, lang: string, numberOf: NumberOf): PptxGenJS.TextPropsOptions {
  const { text, size, colour, bold, italic, mono, raised, href } = letters
  const isHan = /[\p{Script=Han}，。；：「」、（）]/u.test(text)
  const slide = href?.startsWith('#') ? numberOf(href.slice(1)) : undefined
  return {
    fontFace: mono ? fonts.mono : fonts.latin,
    fontSize: points(size),
    color: colour,
    lang: isHan && !lang.startsWith('zh') ? 'zh-CN' : lang,
    ...bold ? { bold } : {},
    ...italic ? { italic } : {},
    ...raised === 'sub' ? { subscript: true } : raised === 'sup' ? { superscript: true } : {},
    ...slide !== undefined ? { hyperlink: { slide } } : href && !href.startsWith('#') ? { hyperlink: { url: href } } : {},
  }
}
