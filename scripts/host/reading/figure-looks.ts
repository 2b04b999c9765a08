import type { CssNode, Declaration, Rule } from 'css-tree'
import type { Shown } from '../slide-page.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate, parse, walk } from 'css-tree'

/** Selectors of the root of a page, in any of its looks. */
const ofRoot = /^(?::root|html|:host|html\.dark|\.dark|html:root)$/

/**
 * What the figures of an article need of a deck's styles besides the style sheets that they bring themselves: what these say of the
 * root of a page, which a figure within another page does not have. Properties alone, so that nothing else on the page changes.
 */
export async function looksOfFigures(dist: string, base: string, stills: Shown[]): Promise<string> {
  const names = [...new Set(stills.filter(({ figure }) => figure).flatMap(({ styles }) => styles))]
  const texts = await Promise.all(names.map(name => readFile(join(dist, name.slice(base.length)), 'utf8').catch(() => '')))
  return texts.map(text => rootRulesOf(text)).join('')
}

/** The custom properties that a style sheet gives to the root of a page, and those that it registers. */
export function rootRulesOf(css: string): string {
  const rules: string[] = []
  walk(parse(css), function (node: CssNode) {
    if (node.type === 'Atrule' && node.name === 'property')
      rules.push(generate(node))
    if (node.type !== 'Rule' || this.atrule?.name === 'media' || this.atrule?.name === 'supports')
      return
    const selectors = selectorsOf(node).filter(selector => ofRoot.test(selector)).map(selector => selector === ':host' ? ':root' : selector)
    const properties = node.block.children.toArray().filter((child): child is Declaration =>
      child.type === 'Declaration' && child.property.startsWith('--'))
    if (selectors.length > 0 && properties.length > 0)
      rules.push(`${selectors.join(',')}{${properties.map(property => generate(property)).join(';')}}`)
  })
  return rules.join('\n')
}

function selectorsOf({ prelude }: Rule): string[] {
  return prelude.type === 'SelectorList' ? prelude.children.toArray().map(selector => generate(selector)) : []
}
