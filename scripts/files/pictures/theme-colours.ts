import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../paths.ts'

const hex = /#[\da-f]{6}\b/gi
const painted = ['fill', 'stroke', 'stop-color'] as const
let dark: Map<string, string> | undefined

/** A drawing in the deck's own light colours and no other, with what they are in the dark; undefined where it has others. */
export function inBothThemes(svg: string): string | undefined {
  dark ??= darkColours(readFileSync(join(projectRoot, 'styles/tokens.css'), 'utf8'))
  const used = [...new Set((svg.match(hex) ?? []).map(colour => colour.toUpperCase()))]
  const isOurs = used.length > 2 && used.every(colour => dark!.has(colour))
  if (!isOurs || /<(?:image|style|foreignObject)\b|url\(|\brgb|\bhsl|\sstyle=/.test(svg))
    return undefined
  const rules = used.flatMap(colour => painted.map(name => `[${name}="${colour}" i]{${name}:${dark!.get(colour)}}`))
  const end = svg.lastIndexOf('</svg>')
  return `${svg.slice(0, end)}<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>${svg.slice(end)}`
}

/** What each light colour of the tokens is in the dark; those that are the same in both stay. */
function darkColours(tokens: string): Map<string, string> {
  const [light, rest] = tokens.split('html.dark {')
  const valuesOf = (text: string): [string, string][] =>
    [...text.matchAll(/^ *(--[\w-]+): (#[\da-f]{6});/gim)].map(([, name, value]) => [name, value.toUpperCase()])
  const inDark = new Map(valuesOf(rest.split('}')[0]))
  const pairs = valuesOf(light).map(([name, value]): [string, string] => [value, inDark.get(name) ?? value])
  // The first token of a value names it: white is the paper before it is anything else.
  return new Map(pairs.reverse())
}
