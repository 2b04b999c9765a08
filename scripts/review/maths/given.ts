import type { Macro } from './definitions.ts'
import { withoutDefinitions } from './definitions.ts'

/**
 * The commands that front matter defines: a table from names to what they stand for, as MathJax and MyST have it, where a list holds the
 * number of arguments too; or `\newcommand` in a text, as in pandoc's `header-includes`.
 */
export function macrosFrom(value: unknown): Map<string, Macro> {
  if (typeof value === 'string')
    return new Map(withoutDefinitions(value).found.map(({ name, macro }) => [name, macro]))
  if (Array.isArray(value))
    return new Map(value.flatMap(each => [...macrosFrom(each)]))
  if (typeof value !== 'object' || value === null)
    return new Map()
  return new Map(Object.entries(value).flatMap(([key, said]): [string, Macro][] => {
    const macro = macroFrom(said)
    const name = key.startsWith('\\') ? key : `\\${key}`
    return macro && /^\\(?:[a-z]+|[^a-z])$/i.test(name) ? [[name, macro]] : []
  }))
}

function macroFrom(said: unknown): Macro | undefined {
  if (Array.isArray(said)) {
    const [body, count, first] = said as string[]
    return typeof body === 'string' ? { count: Number(count) || 0, first: typeof first === 'string' ? first : undefined, body } : undefined
  }
  const body = typeof said === 'object' && said !== null ? (said as { macro?: unknown }).macro : said
  if (typeof body !== 'string')
    return undefined
  return { count: Math.max(0, ...[...body.matchAll(/#(\d)/g)].map(([, number]) => Number(number))), body }
}
