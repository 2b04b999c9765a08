import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { paragraphsOf, reportLeftOut } from './paragraphs.ts'

/** A link to another page of the same site, from its root or beside this one. */
const link = /\[[^[\]\n]{1,60}\]\((?:\/(?!\/)[^()\s]*|\.{1,2}\/[^()\s]*|#(?:top)?)\)/g
/** What stands between such links, and what asks for words of a reader before them. */
const between = /^(?:[*_][^*_\n]{1,60}[*_])?[·|•/,，、←→«»‹›⬅➡\s-]*$/
const fewest = 2

/** The line of links to other pages with which a page of a site ends, `[RSS](/feed.xml) · [All posts](/)`, is left out, with a message. */
export const siteLinks: Dialect = {
  name: 'links of a site at the end of its page',
  sign: /\]\((?:\/|\.{1,2}\/|#)[^()\s]*\)[^\n]{0,200}\s*$/,
  edits: ({ source, mask }, file) => {
    const last = paragraphsOf(source, mask).at(-1)
    const links = last?.text.match(link) ?? []
    if (!last || last.text.includes('\n') || links.length < fewest || !between.test(last.text.replace(link, '')))
      return []
    reportLeftOut(file, last.line, last.text, 'for the readers of a site')
    return [{ start: last.start, end: last.end, text: '' } satisfies Edit]
  },
}
