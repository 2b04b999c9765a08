import type { Draft } from './drafts.ts'
import { toString } from 'mdast-util-to-string'

/** Sections of paragraphs alone, each beneath the heading of the one before it once more, as one: a slide's title says nothing twice. */
export function joinedAgain(sections: Draft[]): Draft[] {
  return sections.reduce<Draft[]>((all, section) => {
    const last = all.at(-1)
    const own = { ...section, children: joinedAgain(section.children) }
    return last && isAgain(last, own) ? [...all.slice(0, -1), { ...last, nodes: [...last.nodes, ...own.nodes] }] : [...all, own]
  }, [])
}

function isAgain(last: Draft, next: Draft): boolean {
  return nameOf(last) === nameOf(next) && nameOf(next) !== '' && [last, next].every(isOfParagraphs)
}

function isOfParagraphs({ nodes, children }: Draft): boolean {
  return children.length === 0 && nodes.length > 0 && nodes.every(({ type }) => type === 'paragraph')
}

function nameOf({ heading }: Draft): string {
  return heading ? toString(heading).trim() : ''
}
