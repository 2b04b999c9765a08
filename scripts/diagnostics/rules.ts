import type { Node, Point, Position } from 'unist'

/** Where something stands in the author's file: a node, a range or a point. */
export type Place = Node | Point | Position

interface Rule {
  severity: 'error' | 'warning'
  /** One sentence for the README: what the rule protects. */
  says: string
}

/** Every message that reviewdeck can give about an author's text; the README's table is made from it. */
export const rules = {
  'block-unplaced': { severity: 'error', says: 'Every block of the review is in the deck; tables, pictures, diagrams, formulas, code and points on a slide.' },
  'empty-review': { severity: 'error', says: 'A review needs at least one heading or paragraph.' },
  'front-matter': { severity: 'error', says: 'The front matter is YAML with known keys of the right type.' },
  'unknown-key': { severity: 'warning', says: 'A key in the front matter or in a `deck:` comment is one of those listed.' },
  'unknown-explorer': { severity: 'error', says: 'An explorer named in a comment is one of those that there are, in a state that it can show.' },
  'no-title': { severity: 'warning', says: 'The review has a title; otherwise the file name stands in.' },
  'missing-asset': { severity: 'warning', says: 'A picture exists at its path; otherwise a captioned placeholder stands in.' },
  'remote-asset': { severity: 'warning', says: 'A picture lies beside the review; one on another host is never fetched.' },
  'unknown-citation': { severity: 'error', says: 'A cited key stands in the bibliography.' },
  'bibliography': { severity: 'error', says: 'The bibliography exists and is BibTeX.' },
  'diagram-syntax': { severity: 'error', says: 'A Mermaid fence is valid Mermaid.' },
  'chart-numbers': { severity: 'warning', says: 'A table for which `chart=` asks has the numbers, dates or amounts that the chart draws; otherwise it stays a table.' },
  'title-too-long': { severity: 'warning', says: 'A title is at most two lines long (64 full-width units).' },
  'unsafe-link': { severity: 'warning', says: 'A link uses http, https, mailto or stays in the review.' },
  'broken-link': { severity: 'warning', says: 'A link within the review leads to one of its headings or to a document beside it.' },
  'raw-html': { severity: 'warning', says: 'HTML says what Markdown can say; scripts, styles and frames are left out.' },
  'missing-glyph': { severity: 'warning', says: 'The shipped fonts have every character of the text.' },
  'slide-conflict': { severity: 'warning', says: 'A slide edited by hand also changed in the review; yours stays.' },
  'slide-deleted': { severity: 'warning', says: 'A slide deleted by hand changed in the review; it stays deleted.' },
  'slide-orphaned': { severity: 'warning', says: 'A slide edited by hand is gone from the review; it stays until you delete it.' },
} satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
