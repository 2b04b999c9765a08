import type { Atrule, CssNode, List, Rule, Selector } from 'css-tree'
import { generate, parse, walk } from 'css-tree'
import { ofFormulas, seenAtOnce } from './fonts.ts'

/** A rule of a style sheet: what must stand on a page for each of its selectors to mean something there. */
interface Asked { selectors: { text: string, names: string[] }[], block: string }
/** A group of rules, such as those of a width of the screen. */
interface Group { head: string, rules: Part[] }
/** A font, for who has one of its letters; the steps of a motion, for who names it. */
interface Named { text: string, motion?: string, letters?: [number, number][] }
type Part = Asked | Group | Named

/** A style sheet that has been read, of which pages take what they need. */
export type Sheet = Part[]

/** What every page has, or gets by the first script. */
const everywhere = ['.dark', '.light', '.has-script', '.is-read', 'html', 'body']
/** Selectors within these tell of one of several things, or of none. */
const alternatives = new Set(['not', 'is', 'where', 'has', 'host', 'host-context', '-webkit-any'])
const ofGroups = new Set(['media', 'supports', 'layer', 'container', 'scope', 'starting-style'])

/** Reads a style sheet. */
export function readSheet(css: string): Sheet {
  const { children } = parse(css, { parseValue: false, parseCustomProperty: false }) as { children: List<CssNode> }
  return partsOf(children)
}

function partsOf(nodes: List<CssNode>): Part[] {
  return nodes.toArray().flatMap((node): Part[] => {
    if (node.type === 'Rule')
      return [askedBy(node)]
    if (node.type !== 'Atrule')
      return []
    if (node.block && ofGroups.has(node.name))
      return [{ head: headOf(node), rules: partsOf(node.block.children) }]
    const text = generate(node)
    if (node.name === 'font-face')
      return [{ text, letters: lettersOf(text) }]
    return [{ text, ...node.prelude && node.name.endsWith('keyframes') && { motion: generate(node.prelude) } }]
  })
}

/** The first and the last of each run of letters that a font is for; all where it does not say. */
function lettersOf(font: string): [number, number][] {
  const range = /unicode-range:([^;}]*)/i.exec(font)?.[1] ?? 'U+0-10FFFF'
  return [...range.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, from, to]) =>
    [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to ?? from.replaceAll('?', 'f'), 16)])
}

function headOf({ name, prelude }: Atrule): string {
  return `@${name}${prelude ? ` ${generate(prelude)}` : ''}`
}

function askedBy({ prelude, block }: Rule): Asked {
  const selectors = prelude.type === 'SelectorList' ? prelude.children.toArray() as Selector[] : []
  return { selectors: selectors.map(selector => ({ text: generate(selector), names: namesIn(selector) })), block: generate(block) }
}

/** Classes, ids, elements and attributes that a selector asks for, each as a selector names it. */
function namesIn(selector: Selector): string[] {
  const names: string[] = []
  walk(selector, {
    enter(node: CssNode) {
      if (node.type === 'PseudoClassSelector' && alternatives.has(node.name))
        return walk.skip
      if (node.type === 'ClassSelector')
        names.push(`.${node.name}`)
      if (node.type === 'IdSelector')
        names.push(`#${node.name}`)
      if (node.type === 'TypeSelector' && node.name !== '*')
        names.push(node.name.toLowerCase())
      if (node.type === 'AttributeSelector')
        names.push(`[${node.name.name}]`)
    },
  })
  return names
}

/**
 * What of some style sheets a page may need: rules that ask for nothing which the page does not have, and fonts of its letters.
 * @param sheets the style sheets, in their order
 * @param html what stands on the page
 */
export function stylesFor(sheets: Sheet[], html: string): string {
  const there = namesOn(html)
  const rules = sheets.map(sheet => rulesOf(sheet, there)).join('')
  const letters = [...new Set(html + rules)].map(letter => letter.codePointAt(0)!)
  const named = sheets.flat().filter((part): part is Named => 'text' in part && isNamed(part))
  return named.filter(({ text, motion, letters: runs }) => motion !== undefined
    ? rules.includes(motion)
    : (there.has('.katex') || !ofFormulas.test(text)) && letters.some(letter => runs!.some(([from, to]) => letter >= from && letter <= to)))
    .map(part => isSquare(part) ? seenAtOnce(part.text) : part.text)
    .join('') + rules
}

/** Han letters, kana and hangul are as wide in every font: what is set in another one until theirs is there moves nothing. */
function isSquare({ letters = [] }: Named): boolean {
  return letters.some(([from, to]) => from >= 0x3040 && to <= 0xD7A3)
}

function isNamed({ motion, letters }: Named): boolean {
  return motion !== undefined || letters !== undefined
}

function rulesOf(parts: Part[], there: Set<string>): string {
  return parts.map((part) => {
    if ('text' in part)
      return isNamed(part) ? '' : part.text
    if ('head' in part) {
      const within = rulesOf(part.rules, there)
      return within && `${part.head}{${within}}`
    }
    const selectors = part.selectors.filter(({ names }) => names.every(name => there.has(name)))
    return selectors.length > 0 ? selectors.map(({ text }) => text).join(',') + part.block : ''
  }).join('')
}

/** Classes, ids, elements and attributes that stand in a text of HTML. */
function namesOn(html: string): Set<string> {
  const names = new Set(everywhere)
  for (const [, element, attributes] of html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"'>=/]+(?:="[^"]*")?)*)/gi)) {
    names.add(element.toLowerCase())
    for (const [, name, value = ''] of attributes.matchAll(/([^\s"'>=/]+)(?:="([^"]*)")?/g)) {
      names.add(`[${name}]`)
      if (name === 'class')
        value.split(/\s+/).forEach(one => names.add(`.${one}`))
      if (name === 'id')
        names.add(`#${value}`)
    }
  }
  return names
}
