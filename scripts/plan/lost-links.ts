import type { Outline, Section } from '../outline/section.ts'
import { report } from '../diagnostics/messages.ts'
import { anchored } from '../outline/anchors.ts'
import { visit } from '../review/walk.ts'

/** Addresses that lead to the beginning, or back from a note. */
const known = /^#(?:top|(?:cite|fn)[-_]?ref.*|fn:?\d*|footnote.*)?$/i

/** Says which links within the review lead to nothing in it. */
export function reportLostLinks(sections: Section[], anchors: Map<string, string>, { file }: Outline): void {
  for (const node of sections.flatMap(({ heading, blocks }) => [...heading ? [heading] : [], ...blocks.flatMap(({ nodes }) => nodes)])) {
    visit(node, 'link', (link) => {
      if (link.url.startsWith('#') && !known.test(link.url) && anchored(link.url, anchors) === undefined)
        report(file, 'broken-link', link, `Link goes to \`${link.url}\`, expected a heading or another name of the review`)
    })
  }
}
