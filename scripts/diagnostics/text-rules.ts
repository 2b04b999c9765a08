import type { Rule } from './rule.ts'
import { limits } from '../design/design.ts'
import { inWords } from '../design/numbers.ts'

/** What is said of an author's text, its files, and of slides edited by hand. */
export const textRules = {
  'block-unplaced': {
    number: 21,
    severity: 'error',
    says: 'Every block of the review is in the deck; tables, pictures, diagrams, formulas, code and points on a slide.',
  },
  'empty-review': { severity: 'error', says: 'A review needs at least one heading or paragraph.' },
  'front-matter': { severity: 'warning', says: 'The front matter is YAML, its keys of the right type.' },
  'unknown-key': {
    severity: 'warning',
    says: 'A key in a `deck:` comment is one of those listed; one in the front matter is not misspelt.',
  },
  'unknown-explorer': {
    severity: 'warning',
    says: 'An explorer named in a comment is one of those that there are, in a state that it can show.',
  },
  'no-title': { severity: 'warning', says: 'The review has a title; otherwise the file name stands in.' },
  'time-assumed': { severity: 'warning', says: 'A long talk says how long it may take; otherwise it is fitted to 45 minutes.' },
  'empty-section': { severity: 'warning', says: 'A heading has text beneath it; otherwise it has no slide of its own.' },
  'levels-inferred': {
    severity: 'warning',
    says: 'Headings are of several levels, the first of them one title; otherwise numbers or known names give the levels.',
  },
  'contents-left-out': { severity: 'warning', says: 'A table of contents written by hand is left out; the agenda says the same.' },
  'page-furniture': { severity: 'warning', says: 'Heads and numbers of pages, licences and what an assistant says around a text go.' },
  'missing-asset': { number: 15, severity: 'warning', says: 'A picture exists at its path; otherwise a captioned placeholder stands in.' },
  'picture-elsewhere': {
    severity: 'warning',
    says: 'A picture has the name and folder that the review says; one that is found under others is shown all the same.',
  },
  'picture-damaged': { severity: 'warning', says: 'A picture can be read to its end; otherwise as much of it is shown as can be.' },
  'diagram-picture': { severity: 'warning', says: 'A node of a diagram has words; a picture that it names is not drawn.' },
  'remote-asset': { severity: 'warning', says: 'A picture lies beside the review; one on another host is never fetched.' },
  'unknown-citation': { severity: 'warning', says: 'A cited key stands in the bibliography; otherwise it prints as `[key?]`.' },
  'bibliography': { severity: 'warning', says: 'The bibliography exists and is BibTeX, RIS, CSL JSON or CSL YAML.' },
  'citation-style': {
    severity: 'warning',
    says: 'The citation style that `csl:` names is one of those that there are, or a file beside the review.',
  },
  'diagram-syntax': { severity: 'warning', says: 'A Mermaid fence is valid Mermaid; otherwise its source stands on the slide.' },
  'chart-numbers': {
    severity: 'warning',
    says: 'A table for which `chart=` asks has the numbers, dates or amounts that the chart draws; otherwise it stays a table.',
  },
  'unknown-route': { severity: 'warning', says: 'A route stands before a flow and passes boxes that it has.' },
  'title-too-long': {
    number: 2,
    severity: 'warning',
    says: `A title is at most ${inWords(limits.title.lines)} lines long (${limits.title.units} full-width units).`,
  },
  'title-difference': {
    severity: 'warning',
    says: 'A difference that a title tells lies between those that it names; otherwise none is drawn.',
  },
  'unsafe-link': { severity: 'warning', says: 'A link uses http, https, mailto or stays in the review.' },
  'broken-link': { severity: 'warning', says: 'A link within the review leads to one of its headings or to a document beside it.' },
  'raw-html': { severity: 'warning', says: 'HTML says what Markdown can say; scripts, styles and frames are left out.' },
  'unclosed-formula': {
    severity: 'warning',
    says: 'A formula that opens with `$$` closes; otherwise it ends at the next blank line or heading.',
  },
  'formula-syntax': { severity: 'warning', says: 'A formula is TeX that KaTeX can set; otherwise its source stands on the slide.' },
  'unknown-label': {
    severity: 'warning',
    says: 'A name that a text mentions is that of a picture, table, section or formula; otherwise it prints as `[name?]` or `(?)`.',
  },
  'formula-signs': {
    severity: 'warning',
    says: 'A formula stands between dollars; one between `\\(` and `\\)` or `\\[` and `\\]` is read all the same.',
  },
  'long-block': { severity: 'warning', says: 'A point has at most 3000 lines beneath it; further ones stand beside it.' },
  'unclosed-listing': { severity: 'warning', says: 'A listing closes; otherwise all that follows belongs to it.' },
  'unclosed-container': {
    severity: 'warning',
    says: 'A container that opens with `:::` closes; otherwise it ends before the next heading.',
  },
  'heading-blank': { severity: 'warning', says: 'A heading has a blank behind its `#`; one without is read all the same.' },
  'other-mark': { severity: 'warning', says: 'A mark of another tool that means nothing on a slide is left out.' },
  'missing-glyph': { severity: 'warning', says: 'The shipped fonts have every character of the text.' },
  'slide-conflict': {
    severity: 'warning',
    says: 'A slide edited by hand also changed in the review in the same lines; yours stay, the rest is merged.',
  },
  'slide-deleted': { severity: 'warning', says: 'A slide deleted by hand changed in the review; it stays deleted.' },
  'slide-orphaned': { severity: 'warning', says: 'A slide edited by hand is gone from the review; it stays until you delete it.' },
} satisfies Record<string, Rule>
