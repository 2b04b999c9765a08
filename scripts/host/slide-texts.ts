import type { RootContent } from 'mdast'
import { parse } from '@slidev/parser'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { asWritten } from '../markdown/escape.ts'
import { parseMarkdown } from '../review/syntax.ts'
import { htmlFromMarkdown } from '../site/notes.ts'

/** What a slide's page says of it in its head. */
export interface HostedSlide {
  id: string
  /** Ids that it had before. */
  earlier: string[]
  title: string
  /** What it says first beneath its title; empty where it has nothing but its title and drawings. */
  lead: string
  /** All that it says, as HTML, for where it cannot be shown. */
  html: string
  /** The same beside the slide, which shows its diagrams: without their sources. */
  beside: string
  /** Where it is from, as its foot says. */
  source: string
  isBackup: boolean
  /** The layout that shows it. */
  layout?: string
  /** The title of the chapter that it is in, and the number of its section, where they have some. */
  chapter?: string
  section?: string
}

/** What is said of a deck, in words. */
export interface DeckTexts {
  lang: string
  title: string
  author: string
  date: string
  /** The folder within the site that the talk in another language has. */
  twinAt?: string
  /** Whether it lies within the site of the talk in another language. */
  isWithin?: true
  slides: HostedSlide[]
}

/** Characters that a description has at most: what is longer is cut by whoever shows it. */
const longest = 160

const diagrams = /^(`{3,})mermaid\b[\s\S]+?^\1`*[ \t]*$/gm

/** Titles and leading sentences of a deck, from the text of its `slides.md`: nothing of its notes is among them. */
export async function textsOfDeck(text: string): Promise<DeckTexts> {
  const { slides } = await parse(text, 'slides.md')
  const head = slides[0]?.frontmatter ?? {}
  const talk = head.talk as { date?: unknown, twin?: unknown } | undefined
  return {
    lang: String(head.lang ?? 'en'),
    title: bare(String(head.title ?? '')),
    author: bare(String(head.author ?? '')),
    date: String(talk?.date ?? ''),
    ...(typeof talk?.twin === 'string' && talk.twin !== '../' ? { twinAt: talk.twin } : {}),
    ...(talk?.twin === '../' ? { isWithin: true } : {}),
    slides: slides.map(({ frontmatter, content, title }, index): HostedSlide => {
      const nodes = parseMarkdown(new VFile(asWritten(content))).children
      const text = content.replace(/^# .*$/m, '')
      return {
        id: String(frontmatter.routeAlias ?? index + 1),
        earlier: [frontmatter.was ?? []].flat().map(String),
        title: bare(titleIn(nodes) || String((index > 0 ? frontmatter.title : undefined) ?? title ?? '')),
        lead: cut(leadIn(nodes)),
        html: htmlFromMarkdown(text),
        beside: htmlFromMarkdown(text.replace(diagrams, '')),
        source: bare(String(frontmatter.source ?? '')),
        isBackup: frontmatter.backup === true,
        layout: String(frontmatter.layout ?? (index === 0 ? 'cover' : 'default')),
        ...frontmatter.chapterTitle ? { chapter: bare(String(frontmatter.chapterTitle)) } : {},
        ...frontmatter.section ? { section: String(frontmatter.section) } : {},
      }
    }),
  }
}

function titleIn(nodes: RootContent[]): string {
  return wordsOf(nodes.find(({ type }) => type === 'heading'))
}

/** The words of the first paragraph, point or cell that is a sentence, else of the first that says anything. */
function leadIn(nodes: RootContent[]): string {
  const said: string[] = []
  visit({ type: 'root', children: nodes.filter(({ type }) => type !== 'heading') }, ['paragraph', 'tableCell'], (node) => {
    const words = wordsOf(node as RootContent)
    if (/[\p{L}\p{N}]/u.test(words))
      said.push(words)
  })
  return said.find(words => words.length > 12) ?? said[0] ?? ''
}

function wordsOf(node: RootContent | undefined): string {
  return node ? bare(toString(node, { includeHtml: false })) : ''
}

/** Without the sign that parts what Slidev would compile, and with one space where there are several. */
function bare(text: string): string {
  return text.replaceAll('\u200B', '').replace(/\s+/g, ' ').trim()
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/\s+\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
