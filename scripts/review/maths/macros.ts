import type { Macro } from './definitions.ts'
import { argumentAt, optionAt } from './tex.ts'

/** More steps than any formula needs: a definition that names itself goes on for ever. */
const most = { steps: 2000, length: 40_000 }
const accents = 'hat|widehat|tilde|widetilde|bar|overline|underline|vec|dot|ddot|not|overbrace|underbrace'
const oneArgument = `(?:sqrt|${accents}|math[a-z]+|bm|boldsymbol|text[a-z]*|operatorname\\*?|phantom|boxed)`
const twoArguments = '(?:[dtc]?frac|[dt]?binom|overset|underset|stackrel|textcolor)'
/** What an argument without braces stands behind. */
const asks = new RegExp([
  '(?:(?<!\\\\)[\\^_]',
  `\\\\${oneArgument}(?:\\[[^\\]]*\\])?`,
  `\\\\${twoArguments}(?:\\s*(?:\\{[^{}]*\\}|[\\da-z]|\\\\[a-z]+))?)\\s*$`,
].join('|'), 'i')

/** Some TeX with an author's commands written out; as it is where they never end. */
export function expandMacros(tex: string, macros: Map<string, Macro>): string {
  let text = tex
  let at = 0
  for (let steps = 0; steps < most.steps; steps++) {
    const next = nextCommand(text, at, macros)
    if (!next)
      return text
    const { name, index } = next
    const used = useOf(text, index + name.length, macros.get(name)!)
    if (!used) {
      at = index + name.length
      continue
    }
    const before = text.slice(0, index)
    const isArgument = used.body.length > 1 && !/^\\[a-z]+$|^\{.*\}$/i.test(used.body) && asks.test(before.slice(-80))
    const body = isArgument ? `{${used.body}}` : used.body
    const after = text.slice(used.end)
    const gap = /\\[a-z]+$/i.test(body) && /^[a-z]/i.test(after) ? ' ' : ''
    text = before + body + gap + after
    at = index
    if (text.length > most.length)
      return tex
  }
  return tex
}

function nextCommand(text: string, from: number, macros: Map<string, Macro>): { name: string, index: number } | undefined {
  const commands = /\\(?:[a-z]+|[\s\S])/gi
  commands.lastIndex = from
  for (let match = commands.exec(text); match; match = commands.exec(text)) {
    if (macros.has(match[0]))
      return { name: match[0], index: match.index }
  }
  return undefined
}

/** What a command stands for with the arguments behind it; undefined where one is missing. */
function useOf(text: string, at: number, { count, first, body }: Macro): { body: string, end: number } | undefined {
  const values: string[] = []
  let end = at
  if (count > 0 && first !== undefined) {
    const option = optionAt(text, at)
    values.push(option?.value ?? first)
    end = option?.end ?? at
  }
  while (values.length < count) {
    const found = argumentAt(text, end)
    if (!found)
      return undefined
    values.push(found.value)
    end = found.end
  }
  return { body: body.replace(/#(\d)/g, (sign, number: string) => values[Number(number) - 1] ?? sign), end }
}
