import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Html, Nodes, Parents, Root } from 'mdast'
import type { VFile } from 'vfile'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toMdast } from 'hast-util-to-mdast'
import { htmlTagNames } from 'html-tag-names'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { visit as visitElements } from 'unist-util-visit'
import { report } from '../diagnostics/messages.ts'
import { withVisibleControls } from '../diagnostics/visible.ts'
import { ordered } from './dialects/dialect.ts'
import { hanLines } from './han-lines.ts'
import { joinTables } from './html-cells.ts'
import { withCaptions } from './html-figures.ts'
import { withMediaLinks } from './html-media.ts'
import { withPictures } from './html-pictures.ts'
import { flattenTables } from './html-tables.ts'
import { asIs, readTexts, wordsOf } from './html-texts.ts'
import { markdownOfTag } from './inline-tag.ts'
import { longEmphasis } from './long-emphasis.ts'
import { nestedCallouts } from './nested-callouts.ts'
import { rewrite } from './rewrite.ts'
import { shallowHtml } from './shallow-html.ts'
import { visit } from './walk.ts'

/** What may stay of an author's HTML: what Markdown itself can say. Addresses are checked again when slides are written. */
const schema = {
  ...defaultSchema,
  tagNames: [...defaultSchema.tagNames!, 'caption', 'mark', 'small', 'u'],
  attributes: {
    'a': ['href'],
    'img': ['src', 'alt', 'title'],
    'td': ['colSpan', 'rowSpan', 'align'],
    'th': ['colSpan', 'rowSpan', 'align'],
    'ol': ['start'],
    '*': [],
  },
  protocols: {},
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript'],
}

/** Elements that have no Markdown, but that a slide may keep as they are. */
const kept = ['sub', 'sup', 'kbd', 'mark', 'small', 'u']

/**
 * Turns the HTML of a review into the Markdown that says the same, so that tables, pictures, lists and headings
 * written as HTML become what they are; its comments stay. Lines that break between Han signs are joined
 * with it, and callouts within other blocks become quotations.
 * Returns false where there was none to turn.
 * Scripts and styles are left out, with a message. Lines keep their numbers in messages.
 */
export function rewriteHtml(file: VFile, tree: Root): boolean {
  joinTables(tree, String(file))
  const edits = [...nestedCallouts(String(file), tree), ...longEmphasis(String(file), tree), ...hanLines(file, tree)]
  visit(tree, 'html', (node, index, parent) => {
    const markdown = isComment(node) || !isHtml(node) ? undefined : markdownOf(node, parent!, index!, file)
    // References of HTML can name any sign, `&#27;`.
    const text = markdown === undefined ? undefined : withVisibleControls(markdown)
    if (text !== undefined && text !== node.value)
      edits.push({ start: node.position!.start.offset!, end: node.position!.end.offset!, text })
  })
  if (edits.length > 0)
    rewrite(file, ordered(edits))
  return edits.length > 0
}

function markdownOf(node: Html, parent: Parents, index: number, file: VFile): string | undefined {
  if (parent.type === 'paragraph' || parent.type === 'heading' || !isFlow(parent))
    return markdownOfTag(node.value, parent, index)
  const found = withMediaLinks(withCaptions(withPictures(fromHtml(shallowHtml(node.value), { fragment: true }))))
  visitElements(found, 'element', ({ tagName }: Element) => {
    if (schema.strip.includes(tagName))
      report(file, 'raw-html', node, `HTML has \`<${tagName}>\`, which is left out; expected Markdown`)
  })
  // A break alone parts nothing.
  const markdown = markdownOfFragment(sanitize(found, schema as never) as HastRoot).trim().replace(/^(?:\\\s*)+$/, '')
  // Inside a list or quotation every line would need that one's own start.
  return parent.type === 'root' ? surrounded(markdown, node, file) : markdown.replace(/\s*\n\s*/g, ' ')
}

/** HTML among words: what is called `html` would stand on lines of its own. */
const inWords = 'textDirective'

function tag(value: string): Nodes {
  return { type: inWords, value } as never
}

/** Markdown of sanitised HTML, printed by the kept serialiser: there is no source text to cut from. */
function markdownOfFragment(clean: HastRoot): string {
  readTexts(clean)
  flattenTables(clean)
  const handlers = {
    ...Object.fromEntries(kept.map(name => [name, (state: { all: (node: Element) => Nodes[] }, node: Element) => [
      tag(`<${name}>`),
      ...state.all(node),
      tag(`</${name}>`),
    ]])),
    [asIs]: (_: unknown, node: Element) => ({ type: 'html', value: wordsOf(node) }),
    br: ({ inTable }: { inTable: boolean }) => inTable ? { type: 'html', value: '<br>' } : { type: 'break' },
  }
  const tree = toMdast(withoutSections(clean), { handlers: handlers as never })
  return toMarkdown(tree as Nodes, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { [inWords]: ({ value }: { value: string }) => value } as never,
    bullet: '-',
    rule: '*',
    fences: true,
    resourceLink: true,
  // The serialiser joins a tag to the line before, even behind a break.
  }).replace(/(?<!\\)\\ (?=<(?:sub|sup|kbd|mark|small|u)>)/g, '\\\n')
}

/** `<summary>` is the label of what it opens: bold, in a line of its own. */
function withoutSections(root: HastRoot): HastRoot {
  visitElements(root, 'element', (node: Element) => {
    if (node.tagName === 'summary') {
      const inner = node.children.flatMap(child =>
        child.type === 'element' && /^(?:strong|b|p|h[1-6])$/.test(child.tagName) ? child.children : [child])
      const children: ElementContent[] = [{ type: 'element', tagName: 'strong', properties: {}, children: inner }]
      Object.assign(node, { tagName: 'p', children })
    }
  })
  return root
}

/** A block needs blank lines around it; HTML may have none. */
function surrounded(markdown: string, node: Html, file: VFile): string {
  const source = String(file)
  const before = /(?:^|\n[ \t]*\n)[ \t]*$/.test(source.slice(0, node.position!.start.offset!)) ? '' : '\n'
  const after = /^[ \t]*(?:\n[ \t]*\n|\n?$)/.test(source.slice(node.position!.end.offset!)) ? '' : '\n'
  return `${before}${markdown}${after}`
}

function isFlow(parent: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
}

/** True for elements that HTML knows; any other tag, `List<String>` say, is text. */
function isHtml({ value }: Html): boolean {
  const [, name, other] = value.match(/^\s*<(?:\/?([a-z][a-z0-9]*)(?=[\s/>])|([!?]))/i) ?? []
  return name === undefined ? other !== undefined : htmlTagNames.includes(name.toLowerCase())
}

function isComment(node: Html): boolean {
  return /^\s*<!--[\s\S]*-->\s*$/.test(node.value)
}
