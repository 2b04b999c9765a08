import { dollarFormulasIn } from '../dollars.ts'

/** What stands for each sign that no dialect may touch. */
export const hidden = '\0'

/** Marks of quotations and lists, and the blanks between them. */
export const leads = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/
const fence = /^(?:`{3,}[^`]*$|~{3,})/
/** A line that begins something new, which no code or formula within a line reaches across. */
const begins = /^[ \t>]*(?:#{1,6}[ \t]|[-+*][ \t]|\d{1,9}[.)][ \t]|\||:::|$)/

/**
 * A text sign by sign, with hidden signs in place of front matter, listings, comments, code, formulas and addresses: what is looked
 * for in it is never found within those, and its offsets are those of the text.
 */
export function maskOf(source: string): string {
  const lines = source.split('\n')
  const closesAt = hiddenLines(lines)
  const whole = lines.map((line, index) => closesAt[index] ? hide(line) : line).join('\n')
  return stretchesOf(whole).map(maskInline).join('')
}

function hide(text: string): string {
  return text.replace(/[^\n]/g, hidden)
}

/** Which lines belong to front matter, listings, displayed formulas or what HTML shows as it is. */
function hiddenLines(lines: string[]): boolean[] {
  let isBlank = true
  let isList = false
  let closes: ((line: string) => boolean) | undefined = lines[0] === '---' ? line => /^(?:---|\.\.\.)\s*$/.test(line) : undefined
  return lines.map((line, index) => {
    if (closes) {
      if (index > 0 && closes(line))
        closes = undefined
      return true
    }
    const lead = leads.exec(line)![0]
    const text = line.slice(lead.length)
    const isIndented = /^(?: {4}|\t)/.test(line)
    if (isIndented && isBlank && !isList && text !== '')
      return true
    isBlank = text === ''
    if (!isBlank && !isIndented)
      isList = /[-+*\d]/.test(lead) || /^(?:!!!|\?\?\?|:[ \t]|~[ \t]|\[\^)/.test(text) || (isList && /^\s/.test(line))
    closes = closerOf(text)
    return closes !== undefined
  })
}

function closerOf(text: string): ((line: string) => boolean) | undefined {
  const mark = fence.test(text) ? /^(?:`+|~+)/.exec(text)![0] : undefined
  if (mark)
    return line => bare(line).startsWith(mark) && bare(line).replaceAll(mark[0], '') === ''
  if (/^\${2,}\s*$/.test(text))
    return line => bare(line).startsWith('$$')
  const tag = /^<(script|pre|style|textarea)\b(?!.*<\/\1>)/i.exec(text)?.[1].toLowerCase()
  return tag ? line => line.toLowerCase().includes(`</${tag}>`) : undefined
}

function bare(line: string): string {
  return line.replace(/^[ \t>]+/, '').trimEnd()
}

/** A text in stretches that nothing within a line reaches across; a comment is never parted. */
export function stretchesOf(text: string): string[] {
  const stretches: string[] = []
  let isComment = false
  for (const line of text.split(/(?<=\n)/)) {
    if (stretches.length === 0 || (!isComment && (begins.test(line) || line.startsWith(hidden))))
      stretches.push(line)
    else
      stretches[stretches.length - 1] += line
    const opens = line.lastIndexOf('<!--')
    const ends = line.lastIndexOf('-->')
    isComment = isComment ? ends < 0 || opens > ends : opens >= 0 && opens > ends
  }
  return stretches
}

function maskInline(stretch: string): string {
  if (!/[`$\\<:(]/.test(stretch))
    return stretch
  const text = maskTicks(stretch.replace(/<!--[\s\S]*?(?:-->|$)/g, hide)).replace(/(?<!\\)\$\$[^$]+\$\$/g, hide)
  return maskDollars(text)
    .replace(/(?<=\]\()[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?=[\s)])/g, hide)
    .replace(/<?\b(?:https?|mailto):[^\s<>"'`\u3001-\u303F\uFF00-\uFFEF\p{Script=Han}]*[^\s<>"'`.,;:!?)\]}*\u3001-\u303F\uFF00-\uFFEF\p{Script=Han}]/gu, hide)
}

function maskDollars(text: string): string {
  let masked = ''
  let done = 0
  for (const { open, close } of dollarFormulasIn(text)) {
    masked += text.slice(done, open) + hide(text.slice(open, close + 1))
    done = close + 1
  }
  return masked + text.slice(done)
}

/** Code between runs of as many ticks; found in one pass. */
function maskTicks(text: string): string {
  const runs = [...text.matchAll(/(?<!\\)`+/g)]
  if (runs.length < 2)
    return text
  const next = new Map<number, number>()
  const closing = runs.map(() => -1)
  for (let index = runs.length - 1; index >= 0; index--) {
    closing[index] = next.get(runs[index][0].length) ?? -1
    next.set(runs[index][0].length, index)
  }
  let masked = ''
  let done = 0
  for (let index = 0; index < runs.length; index++) {
    if (closing[index] < 0)
      continue
    const last = runs[closing[index]]
    masked += text.slice(done, runs[index].index) + hide(text.slice(runs[index].index, last.index + last[0].length))
    done = last.index + last[0].length
    index = closing[index]
  }
  return masked + text.slice(done)
}
