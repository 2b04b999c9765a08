import type { Element } from 'hast'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { cutFace, rangeOf } from './cut.ts'
import { assign } from './faces.ts'

/** The family that a drawing carries; no machine has one of that name. */
const family = 'reviewdeck-drawn'

/**
 * Drawings with texts carry the shipped fonts, cut to their signs: a picture sees no font of its page, and a machine without Chinese
 * letters would print empty boxes.
 * @param files the files of a deck by address; what is no drawing with texts stays as it is
 */
export async function fontsIntoDrawings(files: Map<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  return new Map(await Promise.all([...files].map(async ([address, bytes]): Promise<[string, Uint8Array]> => {
    const text = address.endsWith('.svg') ? new TextDecoder().decode(bytes) : ''
    return [address, /<text[\s>]/.test(text) ? Buffer.from(await withFonts(text)) : bytes]
  })))
}

/** A clean drawing with the fonts of its texts in it: before a face without serifs, which ours is like, behind all others. */
async function withFonts(text: string): Promise<string> {
  const tree = fromHtml(text, { fragment: true, space: 'svg' })
  const svg = tree.children.find(child => child.type === 'element')
  if (!svg)
    return text
  svg.properties.xmlns = 'http://www.w3.org/2000/svg'
  svg.properties.fontFamily ??= 'serif'
  visit(svg, 'element', nameFamily)
  svg.children.unshift({
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: await facesFor(wordsOf(svg), /bold|font-weight\W+[6-9]00/.test(text)) }],
  })
  return toHtml(tree, { space: 'svg', closeEmptyElements: true, allowDangerousCharacters: true })
}

function wordsOf(svg: Element): string {
  let words = ''
  visit(svg, 'element', (element) => {
    if (element.tagName === 'text')
      visit(element, 'text', ({ value }) => void (words += value))
  })
  return words
}

function nameFamily(element: Element): void {
  const { properties } = element
  if (typeof properties.fontFamily === 'string')
    properties.fontFamily = withFamily(properties.fontFamily)
  if (typeof properties.style === 'string')
    properties.style = inDeclarations(properties.style)
  if (element.tagName === 'style') {
    for (const child of element.children) {
      if (child.type === 'text')
        child.value = inDeclarations(child.value)
    }
  }
}

/** The declarations of fonts in a clean style, but those that give a font that the drawing carries its name. */
function inDeclarations(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}|(?<![\w-])(font(?:-family)?\s*:)([^;}]+)/g, (whole, property?: string, value?: string) =>
    property === undefined ? whole : property + withFamily(value!))
}

function withFamily(value: string): string {
  const important = /\s*!important\s*$/.exec(value)?.[0] ?? ''
  const names = value.slice(0, value.length - important.length)
  const generic = /(^|[\s,])((?:ui-)?sans-serif|system-ui)\s*$/.exec(names)
  return generic
    ? `${names.slice(0, generic.index)}${generic[1]}${family},${generic[2]}${important}`
    : /^\s*(?:inherit|initial|unset)\s*$/.test(names) ? value : `${names},${family}${important}`
}

async function facesFor(words: string, hasBold: boolean): Promise<string> {
  const { shares } = await assign(new Set([...words.normalize('NFC')].filter(char => char > ' ')))
  const rules = shares.filter(share => !share.isApart && (hasBold || share.weight === 400)).map(async (share) => {
    const font = await readFile(await cutFace(share))
    const weights = share.isForAll || !hasBold ? '100 900' : share.weight === 400 ? '100 500' : '501 900'
    return `@font-face{font-family:${family};font-weight:${weights};`
      + `src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2");unicode-range:${rangeOf(share.characters)}}`
  })
  return (await Promise.all(rules)).join('')
}
