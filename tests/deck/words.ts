import type { Html, Parents } from 'mdast'
import type { Page } from 'playwright'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema } from 'hast-util-sanitize'
import { SKIP, visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { findCitations } from '../../scripts/review/citations/grammar.ts'
import { parseMarkdown } from '../../scripts/review/syntax.ts'

/**
 * Every word of a Markdown file that a reader could miss: texts, code, captions, alternative texts; comments, scripts
 * and addresses are none.
 */
export function wordsOfMarkdown(text: string): string[] {
  const words: string[] = []
  visit(parseMarkdown(new VFile(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))), (node, _, parent) => {
    if (node.type === 'text')
      words.push(...split(withoutCitations(withoutAlert(node.value))))
    else if (node.type === 'code' && node.lang === 'mermaid')
      // Its words are the labels; the rest is the language of the drawing.
      words.push(...labelsOf(node.value).flatMap(split))
    else if (node.type === 'inlineCode' || node.type === 'code')
      words.push(...split(node.value))
    else if (node.type === 'image')
      words.push(...split(node.alt ?? ''))
    else if (node.type === 'html')
      words.push(...textsOfHtml(node, parent).flatMap(split))
  })
  return [...new Set(words)]
}

/** The words that a text does not hold; a word may be broken once, where a page ends. Blanks do not count. */
export function missingWords(words: string[], haystack: string): string[] {
  const text = haystack.replace(/[\s\u200B]+/g, '')
  const isThere = (word: string): boolean => text.includes(word)
    || Array.from(word).some((_, at) => at > 1 && at < word.length - 1 && text.includes(word.slice(0, at)) && text.includes(word.slice(at)))
  return words.filter(word => !isThere(word))
}

/** All text below the body of a page, through shadow roots, as it stands in the DOM; of a picture its alternative text. */
export function textOfPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof Element && node.matches('style, script, template'))
        return ''
      if (node instanceof HTMLImageElement)
        return node.alt
      if (node instanceof Text)
        return node.data
      const shadow = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : ''
      return shadow + [...node.childNodes].map(read).join(' ')
    }
    return read(document.body)
  })
}

/** What a diagram says: what stands in quotation marks, and every run of Han characters, which are no keywords. */
function labelsOf(source: string): string[] {
  const drawn = source.split('\n').filter(line => !/^\s*(?:%%|click\s)/.test(line)).join('\n')
  return [...[...drawn.matchAll(/"([^"]*)"/g)].map(match => match[1]), ...drawn.match(/\p{Script=Han}+/gu) ?? []]
}

/** Tags that a reader knows as such; what merely looks like one, `List<Job>`, is text to him. */
const htmlTags = [...defaultSchema.tagNames!, 'center', 'u', 'mark', 'small', 'footer', 'script', 'style']

function textsOfHtml({ value }: Html, parent: Parents | undefined): string[] {
  const name = value.match(/^<\/?([a-z][\w-]*)/i)?.[1] ?? ''
  if (parent?.type === 'paragraph' && name && !htmlTags.includes(name.toLowerCase()))
    return [name]
  const texts: string[] = []
  visit(fromHtml(value, { fragment: true }), ['element', 'text'], (node) => {
    const { tagName = '', properties, value = '' } = node as { tagName?: string, properties?: { alt?: unknown }, value?: string }
    texts.push(value, String(properties?.alt ?? ''))
    return ['script', 'style', 'template'].includes(tagName) ? SKIP : undefined
  })
  return texts
}

/** The first line of an alert, `[!NOTE]`, is a mark; slides print it in words of their own. */
function withoutAlert(text: string): string {
  return text.replace(/^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=\n|$)/, '')
}

function withoutCitations(text: string): string {
  return findCitations(text).reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
}

/** Runs of letters and digits; signs between them may be set differently on a slide. */
function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.\-][\p{L}\p{N}]+)*/gu) ?? []
}
