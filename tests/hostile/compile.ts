import type { AttributeNode, DirectiveNode, TemplateChildNode } from '@vue/compiler-dom'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parser, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { parse } from '@vue/compiler-dom'
import { linkAddon } from '../../scripts/site/stage.ts'
import config from '../../vite.config.ts'

/** Slidev's own Markdown compiler, set up as for a deck of ours. */
export interface SlideCompiler {
  /** What Slidev would read, run, load or draw that a deck of ours never asks for; empty where the deck is harmless. */
  dangers: (deck: string) => Promise<string[]>
  /** The component that Slidev makes of the Markdown of one slide. */
  componentOf: (markdown: string) => Promise<string>
  close: () => Promise<void>
}

/** What our own Markdown and components turn into; anything else has slipped in. */
const elements = /^(?:div|span|p|h[1-6]|br|hr|ul|ol|li|em|strong|[subia]|code|pre|sub|sup|kbd|small|blockquote|table|thead|tbody|tr|th|td|semantics|annotation|m[a-z]+|svg|path|line|label|input|Link|Figure|FileLink|Caption|Columns?|Subject|Pipeline|Mermaid|ComparisonTable|CodeBlockWrapper|KaTexBlockWrapper|section|Rows|Steps|Cards|Catalogue|Briefs|Beside|Gallery|Tree|Where|ResultsTable|ExplainedCode|Listings|Cited)$/
const bound = /^(?::ranges|v-pre|v-bind)$/
/** What Slidev itself writes into these bound attributes for a deck of ours. */
const harmless = /^(?:\[\]|\{theme: 'base'\}|\{\})$/
const attributes = /^(?:setup|size|rows|columns|picture|own|best|bars|map|slides|head|first|last|marks|class|style|alt|title|lang|caption|missing|label|name|number|is|subject|code-lz|data-block|data-part|tabindex|v-pre|aria-hidden|xmlns|encoding|display|width|height|viewBox|preserveAspectRatio|d|start|type|checked|disabled|id|for|target|rel|role|x1|x2|y1|y2|stroke-width|version|math[a-z]+|stretchy|fence|separator|[lr]space|(?:max|min)size|accent|scriptlevel|displaystyle|columnalign|columnspacing|columnlines|rowspacing|rowlines|linethickness|movablelimits|symmetric|form|notation|depth|voffset|largeop|side|linebreak|minlabelspacing|accentunder)$/

/** Starts the compiler once for many decks; it takes a second. */
export async function slideCompiler(): Promise<SlideCompiler> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-compile-'))
  const entry = join(folder, 'slides.md')
  const head = '---\ntheme: none\naddons: [reviewdeck]\nmonaco: false\nfonts: { provider: none }\n---\n\n# $x$\n'
  await writeFile(entry, head)
  await linkAddon(folder)
  const options = await resolveOptions({ entry }, 'build')
  const plugins = (await ViteSlidevPlugin(options, config.slidev)).flat(9) as {
    name?: string
    transform?: { handler?: unknown } | unknown
  }[]
  const markdown = plugins.find(plugin => plugin?.name === 'unplugin-vue-markdown')!
  const handler = (markdown.transform as { handler?: unknown }).handler ?? markdown.transform
  const compile = async (text: string, id: string): Promise<string> =>
    ((await (handler as (code: string, id: string) => Promise<{
      code: string
    } | string>).call({ error: refuse } as never, text, id)) as { code: string }).code
  const dangers = async (deck: string): Promise<string[]> => {
    await writeFile(entry, deck)
    const data = await parser.load({ userRoot: folder, roots: [folder] } as never, entry)
    const { tweet, bluesky, monaco } = data.features
    const found = [
      tweet && 'feature tweet',
      bluesky && 'feature bluesky',
      monaco && `feature monaco ${JSON.stringify(monaco)}`,
    ].filter(Boolean) as string[]
    Object.assign(options.data, { slides: data.slides, features: { ...data.features, katex: true } })
    for (const [index, slide] of data.slides.entries()) {
      for (const [text, id] of [
        [slide.content, `${entry}__slidev_${index + 1}.md`],
        [`<template v-if="no">\n\n${slide.title}\n\n</template>`, '/@slidev/title-renderer.md'],
      ]) {
        const sfc = await compile(text, id).catch(error => `<compile-error>${error}</compile-error>`)
        found.push(...findingsIn(sfc, id.startsWith('/@')).map(what => `slide ${index + 1}: ${what}`))
      }
    }
    return found
  }
  return {
    dangers,
    componentOf: markdown => compile(markdown, `${entry}__slidev_1.md`),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

function findingsIn(sfc: string, isTitle: boolean): string[] {
  const found: string[] = []
  const walk = (node: TemplateChildNode): void => {
    if (node.type === 5)
      found.push(`expression ${node.loc.source}`)
    if (node.type !== 1)
      return
    const isWrapper = node.tag === 'template' && (node.props.length === 0 || (isTitle && node.props.every(prop => prop.name === 'if')))
    if (!isWrapper && !elements.test(node.tag) && !(node.tag === 'script' && isOurScript(node.loc.source)))
      found.push(`element ${node.loc.source.slice(0, 90)}`)
    if (!isWrapper)
      found.push(...node.props.flatMap(findingIn))
    node.children.forEach(walk)
  }
  parse(sfc, { onError: error => found.push(`template ${error.message}`) }).children.forEach(walk)
  return found
}

function refuse(problem: unknown): never {
  throw problem
}

/** The script that the compiler adds to each slide holds nothing of the text. */
function isOurScript(source: string): boolean {
  return !/__canary|constructor|secret|\bimport\(/.test(source)
}

function findingIn(prop: AttributeNode | DirectiveNode): string[] {
  if (prop.type === 7) {
    const value = prop.exp?.loc.source ?? ''
    return bound.test(prop.rawName ?? '') && (value === '' || harmless.test(value)) ? [] : [`directive ${prop.loc.source}`]
  }
  const value = prop.value?.content ?? ''
  if (prop.name === 'href' || prop.name === 'to')
    return /^(?:https?:|mailto:|\/(?!\/)|[^:]*$)/i.test(value) && !value.startsWith('//') ? [] : [`address ${value}`]
  if (prop.name === 'src')
    return value.startsWith('/figures/') ? [] : [`source ${value}`]
  return (attributes.test(prop.name) || prop.name.startsWith('data-')) && !(prop.name === 'style' && /url\(/.test(value))
    ? []
    : [`attribute ${prop.loc.source}`]
}
