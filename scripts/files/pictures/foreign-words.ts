import type { Element, ElementContent, Root, RootContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Elements of HTML that stand on lines of their own. */
const blocks = /^(?:p|div|li|h[1-6]|tr|br|section|pre)$/
const usualSize = 14

/** Where words stand: their middle or, where they begin there, their left; and how wide a line may be. */
interface Spot { x: number, y: number, width: number, anchor: 'middle' | 'start' }

/**
 * Turns the HTML within a drawing, as diagram programs write their labels, into texts of the drawing's own. Where a program holds
 * the words twice, the other ones stay, unless they break off.
 */
export function withForeignWords(root: Root): Root {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'foreignObject')
      return undefined
    const lines = linesIn(node)
    if (parent && lines.length > 0)
      place(node, lines, parent, index!)
    return SKIP
  })
  return root
}

function place(node: Element, lines: string[], parent: Root | Element, index: number): void {
  const others = parent.type === 'element' && parent.tagName === 'switch' ? parent.children.filter(child => child !== node) : []
  const text = others.find((child): child is Element => child.type === 'element' && child.tagName === 'text')
  if (text && /(?:\.{3}|…)\s*$/.test(wordsIn(text))) {
    const { x = 0, y = 0 } = text.properties
    const size = sizeIn(node)
    const spot: Spot = { x: Number(x), y: Number(y) - size * 0.35, width: Infinity, anchor: 'middle' }
    Object.assign(text, textOf(lines, spot, size, text.properties))
  }
  else if (others.every(child => child.type !== 'element')) {
    parent.children.splice(index, 1, textOf(lines, spotOf(node), sizeIn(node), { fill: styleIn(node, 'color') }))
  }
}

/** A text whose lines stand around the middle of its spot. */
function textOf(lines: string[], { x, y, width, anchor }: Spot, size: number, properties: Element['properties']): Element {
  const fitting = lines.flatMap(line => wrapped(line, width / size))
  const first = y - (fitting.length - 1) * size * 0.6 + size * 0.35
  return {
    type: 'element',
    tagName: 'text',
    properties: { ...properties, x: rounded(x), y: rounded(first), textAnchor: anchor, fontSize: String(size) },
    children: fitting.map((line, index) => ({
      type: 'element',
      tagName: 'tspan',
      properties: { x: rounded(x), ...(index > 0 ? { dy: rounded(size * 1.2) } : {}) },
      children: [{ type: 'text', value: line }],
    })),
  }
}

/** The middle of a label: of its own box or, where that is the whole drawing, of the box that its first style sets. */
function spotOf(node: Element): Spot {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => String(node.properties[name] ?? '0'))
  const lengthIn = (name: string): number => Number.parseFloat(styleIn(node, name) ?? '') || 0
  if (!width.endsWith('%'))
    return { x: Number(x) + Number(width) / 2, y: Number(y) + Number(height) / 2, width: Number(width) || Infinity, anchor: 'middle' }
  const own = lengthIn('width')
  const isLeft = /flex-start/.test(styleIn(node, 'justify-content') ?? '')
  // One px is what such programs write where a label is as wide as its words.
  return {
    x: lengthIn('margin-left') + (isLeft ? 0 : own / 2),
    y: lengthIn('padding-top'),
    width: own > 1 ? own : Infinity,
    anchor: isLeft ? 'start' : 'middle',
  }
}

function sizeIn(node: Element): number {
  return Number.parseFloat(styleIn(node, 'font-size') ?? '') || usualSize
}

/** The first value of a property in the styles of an element and what it holds, but none that is zero. */
function styleIn(node: Element, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`)
  let found: string | undefined
  visit(node, 'element', ({ properties }: Element) => {
    const value = pattern.exec(String(properties.style ?? ''))?.[1].trim()
    found ??= value === undefined || /^0(?:px)?$/.test(value) ? undefined : value
  })
  return found
}

function linesIn(node: Element): string[] {
  const parts = (child: ElementContent | RootContent): string => child.type === 'text'
    ? child.value.replace(/\s+/g, ' ')
    : child.type === 'element' && !/^(?:style|script)$/.test(child.tagName)
      ? (blocks.test(child.tagName) ? `\n${child.children.map(parts).join('')}\n` : child.children.map(parts).join(''))
      : ''
  return node.children.map(parts).join('').split('\n').map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

function wordsIn(node: Element): string {
  return node.children.map(child => child.type === 'text' ? child.value : child.type === 'element' ? wordsIn(child) : '').join('')
}

/** Lines of at most so many ems, broken at blanks and between Han signs. */
function wrapped(line: string, ems: number): string[] {
  const lines = ['']
  for (const word of line.match(/\p{Script=Han}[，。、；：]?|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const longer = lines.at(-1)! + word
    if (emsOf(longer.trimEnd()) > ems && lines.at(-1) !== '')
      lines.push(word)
    else
      lines[lines.length - 1] = longer
  }
  return lines.map(text => text.trim())
}

function emsOf(text: string): number {
  const han = text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0
  return han + (text.length - han) * 0.52
}

function rounded(length: number): string {
  return String(Math.round(length * 100) / 100)
}
