import type { Root } from 'hast'
import type { Nodes, PhrasingContent } from 'mdast'
import type { PrivateNotes } from './private-notes.ts'
import { parse } from '@slidev/parser'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { asWritten } from '../markdown/escape.ts'
import { wordsOf } from '../review/html-texts.ts'
import { parseMarkdown } from '../review/syntax.ts'
import { isRightToLeft } from '../slides/markdown-rules.ts'
import { splitNote } from '../slides/note.ts'
import { setFormulas } from './note-formulas.ts'
import { wholeText } from './whole-text.ts'

/** Layouts of slides whose lists are no content of their own. */
const bare = new Set(['cover', 'agenda', 'section', 'references'])

/** The private texts of a deck, read from `slides.md` itself, so that what was edited there counts. */
export async function notesFromDeck(text: string): Promise<PrivateNotes> {
  const { slides } = await parse(text, 'slides.md')
  const head = slides[0]?.frontmatter ?? {}
  return {
    // The sign that parts what Slidev would compile means nothing in the properties of a file.
    title: String(head.title ?? '').replaceAll('\u200B', ''),
    author: String(head.author ?? '').replaceAll('\u200B', ''),
    date: String((head.talk as { date?: unknown } | undefined)?.date ?? ''),
    lang: String(head.lang ?? 'en'),
    slides: Object.fromEntries(slides.map(({ frontmatter, content, note = '' }, index) => {
      const { spoken, handout } = splitNote(note)
      const whole = bare.has(String(frontmatter.layout)) ? handout : wholeText(content, handout)
      return [String(frontmatter.routeAlias ?? index + 1), {
        ...(spoken ? { spoken: withClickMarks(htmlFromMarkdown(spoken)) } : {}),
        ...(handout ? { handout: htmlFromMarkdown(handout) } : {}),
        ...(whole !== handout ? { whole: htmlFromMarkdown(whole) } : {}),
        ...(frontmatter.layout === 'references' ? { works: htmlFromMarkdown(worksOnSlide(content)) } : {}),
        words: wordsOnSlide(content),
      }]
    })),
  }
}

/** `[click]` in a note, `[click:3]` for several at once, as the mark that Slidev's presenter knows; `data-clicks` counts from 1. */
function withClickMarks(html: string): string {
  let clicks = 0
  return html.replace(/\[click(?::(\d{1,3}))?\]/gi, (_, count = '1') => {
    clicks += Number(count)
    return `<span class="slidev-note-click-mark" data-clicks="${clicks}"></span>`
  })
}

/** The words of a slide's Markdown, without its tags and marks. */
function wordsOnSlide(content: string): string {
  return toString(parseMarkdown(new VFile(asWritten(content)))).replace(/<[^>]*>|\s+/g, ' ').trim()
}

/** The list of works on a slide, without its title and what only the slide shows. */
function worksOnSlide(content: string): string {
  return content.replace(/^#.*$/m, '').replace(/<br>/g, ' ').replace(/<\/?[A-Z][^>]*>/g, '').trim()
}

/** The tags that a text keeps: `<br>`, for which a cell of a table has no other way, and what stands above or below the line. */
function withTags(tree: Nodes): Nodes {
  visit(tree, 'html', (node, index, parent) => {
    if (/^<br\s*\/?>$/i.test(node.value))
      parent!.children.splice(index!, 1, { type: 'break' })
    const hName = /^<(su[bp])>$/i.exec(node.value)?.[1].toLowerCase()
    const isEnd = (other: Nodes): boolean => other.type === 'html' && other.value.toLowerCase() === `</${hName}>`
    const end = parent!.children.findIndex((other, at) => at > index! && isEnd(other))
    if (hName && end > 0) {
      const [, ...children] = parent!.children.slice(index, end) as PhrasingContent[]
      parent!.children.splice(index!, end - index! + 1, { type: 'emphasis', data: { hName }, children })
    }
  })
  return tree
}

/** Sanitised HTML of a Markdown text; math as KaTeX, raw HTML dropped. */
export function htmlFromMarkdown(text: string): string {
  const clean = sanitize(toHast(withTags(parseMarkdown(new VFile(asWritten(text))))), {
    tagNames: [
      'p',
      'strong',
      'em',
      'del',
      'code',
      'pre',
      'a',
      'ul',
      'ol',
      'li',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'blockquote',
      'br',
      'hr',
      'sup',
      'sub',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
    ],
    attributes: {
      a: ['href'],
      code: [['className', 'language-math', 'math-inline', 'math-display']],
      ol: ['start'],
      th: ['align'],
      td: ['align'],
    },
    protocols: { href: ['http', 'https', 'mailto'] },
  }) as Root
  // In the handout every slide stands under its id; an address on the site would lead to the machine that printed it.
  visit(clean, 'element', (node) => {
    const { tagName, properties } = node
    if (/^(?:p|li|t[dh]|h\d)$/.test(tagName) && isRightToLeft(wordsOf(node)))
      properties.dir = 'rtl'
    if (tagName === 'a' && String(properties.href ?? '').startsWith('/'))
      properties.href = `#${String(properties.href).slice(1)}`
  })
  setFormulas(clean)
  return toHtml(clean)
}
