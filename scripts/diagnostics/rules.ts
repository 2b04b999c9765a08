import type { Node, Point, Position } from 'unist'
import { ceilings, contrast, floors, limits, page, sizes } from '../design/design.ts'
import { inWords, shareInWords } from '../design/numbers.ts'

/** Where something stands in the author's file: a node, a range or a point. */
export type Place = Node | Point | Position

/**
 * A rule for a deck has a soft limit, which warns, and, where reviewdeck itself sees to it that no slide passes it, a hard one with
 * an id of its own, an error. What cannot be split only warns: one long sentence or point, a list's levels, lines of code and
 * cells that wrap, a drawing (its words have a floor, R7), a quotation that fits its slide. A formula wider than its slide overflows (R1).
 */
interface Rule {
  /** Its number among the rules for a good deck, 1 to 21; none where it is about the text or the program. */
  number?: number
  severity: 'error' | 'warning'
  /** The deck is made nevertheless, with what it names shown in another way. */
  isMended?: true
  /** The soft rule that a hard one speaks in place of; on a slide edited by hand it is the soft one that speaks. */
  insteadOf?: string
  /** One sentence for the page of rules: what the rule protects. */
  says: string
}

/** A limit of running text in either script. */
const orHan = ({ words, han }: { words: number, han: number }): string => `${inWords(words)} words or ${han} Chinese characters`

/** Every message that reviewdeck can give about an author's text; the page of rules is made from it. */
export const rules = {
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
    says: 'Headings are of several levels; where all are of one, numbers or known names give the levels.',
  },
  'contents-left-out': { severity: 'warning', says: 'A table of contents written by hand is left out; the agenda says the same.' },
  'missing-asset': { number: 15, severity: 'warning', says: 'A picture exists at its path; otherwise a captioned placeholder stands in.' },
  'picture-elsewhere': {
    severity: 'warning',
    says: 'A picture has the name and folder that the review says; one that is found under others is shown all the same.',
  },
  'picture-damaged': { severity: 'warning', says: 'A picture can be read to its end; otherwise as much of it is shown as can be.' },
  'remote-asset': { severity: 'warning', says: 'A picture lies beside the review; one on another host is never fetched.' },
  'unknown-citation': { severity: 'warning', says: 'A cited key stands in the bibliography; otherwise it prints as `[key?]`.' },
  'bibliography': { severity: 'warning', says: 'The bibliography exists and is BibTeX.' },
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
  'unsafe-link': { severity: 'warning', says: 'A link uses http, https, mailto or stays in the review.' },
  'broken-link': { severity: 'warning', says: 'A link within the review leads to one of its headings or to a document beside it.' },
  'raw-html': { severity: 'warning', says: 'HTML says what Markdown can say; scripts, styles and frames are left out.' },
  'unclosed-formula': {
    severity: 'warning',
    says: 'A formula that opens with `$$` closes; otherwise it ends at the next blank line or heading.',
  },
  'unclosed-listing': { severity: 'warning', says: 'A listing closes; otherwise all that follows belongs to it.' },
  'unclosed-container': {
    severity: 'warning',
    says: 'A container that opens with `:::` closes; otherwise it ends before the next heading.',
  },
  'heading-blank': { severity: 'warning', says: 'A heading has a blank behind its `#`; one without is read all the same.' },
  'other-mark': { severity: 'warning', says: 'A mark of another tool that means nothing on a slide is left out.' },
  'missing-glyph': { severity: 'warning', says: 'The shipped fonts have every character of the text.' },
  'slide-conflict': { severity: 'warning', says: 'A slide edited by hand also changed in the review; yours stays.' },
  'slide-deleted': { severity: 'warning', says: 'A slide deleted by hand changed in the review; it stays deleted.' },
  'slide-orphaned': { severity: 'warning', says: 'A slide edited by hand is gone from the review; it stays until you delete it.' },
  'overflow': { number: 1, severity: 'error', says: 'Texts and boxes stand whole within the margins of their slide or page.' },
  'taller-than-planned': {
    number: 1,
    severity: 'warning',
    says: 'A slide is as tall as it was planned; `deck` plans one that is not again, `check` only says so.',
  },
  'clipped-text': { number: 1, severity: 'error', says: 'No text is hidden by what stands around it.' },
  'overlap': { number: 1, severity: 'error', says: 'No text stands on another, nor under a picture.' },
  'scroll-bar': { number: 1, severity: 'error', says: 'Nothing on a slide scrolls.' },
  'title-repeated': { number: 2, severity: 'warning', says: 'No two slides have the same title.' },
  'wordy-slide': { number: 3, severity: 'warning', says: `Running text is at most ${orHan(limits.text.most)} a slide.` },
  'text-unsplit': {
    number: 3,
    severity: 'error',
    insteadOf: 'wordy-slide',
    says: `Several sentences of more than ${orHan(limits.text.split)} are split over slides; behind the end they may be more.`,
  },
  'long-list': {
    number: 4,
    severity: 'warning',
    says: `A list has at most ${inWords(limits.points.most)} points of ${inWords(limits.points.lines)} lines, in at most ${inWords(limits.points.depth)} levels.`,
  },
  'list-unsplit': {
    number: 4,
    severity: 'error',
    insteadOf: 'long-list',
    says: `A list of more than ${inWords(limits.points.split)} points is split over slides.`,
  },
  'many-blocks': { number: 5, severity: 'warning', says: `A slide has at most ${inWords(limits.blocks.most)} blocks.` },
  'blocks-unsplit': {
    number: 5,
    severity: 'error',
    insteadOf: 'many-blocks',
    says: `More than ${inWords(limits.blocks.split)} blocks are split over slides.`,
  },
  'small-text': {
    number: 6,
    severity: 'error',
    says: `Text is at least ${floors.body} px high as it is seen, labels ${floors.label}, a title ${floors.title}, on a slide of ${page.width} × ${page.height}.`,
  },
  'small-label': {
    number: 7,
    severity: 'error',
    says: `Words in tables, code and diagrams are at least ${Math.min(floors.table, floors.code, floors.diagram)} px high as they are seen.`,
  },
  'dense-table': { number: 7, severity: 'warning', says: `A table has room for its words at ${sizes.cell.size} px.` },
  'small-note': {
    number: 8,
    severity: 'error',
    says: `A caption is at least ${floors.caption} px high as it is seen, a footer ${floors.note}; on paper ${floors.paper} pt.`,
  },
  'large-table': {
    number: 9,
    severity: 'warning',
    says: `A table shows at most ${inWords(limits.table.most.columns)} columns and ${inWords(limits.table.most.rows)} rows at once, with ${orHan(limits.table.cell)} a cell.`,
  },
  'table-unsplit': {
    number: 9,
    severity: 'error',
    insteadOf: 'large-table',
    says: `A table of more than ${inWords(limits.table.split.columns)} columns or ${inWords(limits.table.split.rows)} rows is split over slides.`,
  },
  'long-code': {
    number: 10,
    severity: 'warning',
    says: `A listing shows at most ${inWords(limits.code.most.lines)} lines of ${limits.code.most.columns} characters at once.`,
  },
  'code-unsplit': {
    number: 10,
    severity: 'error',
    insteadOf: 'long-code',
    says: `A listing of more than ${inWords(limits.code.split.lines)} lines is split over slides.`,
  },
  'large-diagram': {
    number: 11,
    severity: 'warning',
    says: `A diagram has at most ${inWords(limits.diagram.nodes)} nodes, and none is so wide that it must be drawn small.`,
  },
  'many-formulas': {
    number: 12,
    severity: 'warning',
    says: `A slide displays at most ${inWords(limits.formulas.most)} formulas, none wider than itself.`,
  },
  'formulas-unsplit': {
    number: 12,
    severity: 'error',
    insteadOf: 'many-formulas',
    says: `More than ${inWords(limits.formulas.split)} formulas are split over slides.`,
  },
  'low-contrast': {
    number: 13,
    severity: 'error',
    says: `Text has a contrast of at least ${contrast.text} in light and dark, large text and graphics of ${contrast.large}.`,
  },
  'faint-text': {
    number: 13,
    severity: 'warning',
    says: `Running text in a colour that is not the deck's own has a contrast of at least ${contrast.comfortable}.`,
  },
  'many-hues': {
    number: 14,
    severity: 'warning',
    says: `A slide has at most ${inWords(limits.hues)} hues, which all eyes can tell apart.`,
  },
  'colour-alone': { number: 14, severity: 'error', says: 'What colour says is said by a word, a shape or a pattern too.' },
  'broken-picture': { number: 15, severity: 'error', says: 'No slide shows a broken picture.' },
  'enlarged-picture': {
    number: 15,
    severity: 'warning',
    says: `A picture is shown at most ${ceilings.enlarged} times as large as it is.`,
  },
  'bare-picture': { number: 15, severity: 'warning', says: 'A picture has a caption, and words for those who cannot see it.' },
  'no-language': { number: 16, severity: 'error', says: 'The deck says which language it is in.' },
  'skipped-heading': { number: 16, severity: 'warning', says: 'No heading on a slide is without one of the level above.' },
  'long-slide': {
    number: 17,
    severity: 'warning',
    says: `A slide is spoken of for at most ${limits.seconds.slide} seconds, an explorer for ${limits.seconds.explorer}.`,
  },
  'deck-time': {
    number: 18,
    severity: 'warning',
    says: `The talk takes the time that it has, to within ${shareInWords(limits.deviation)}.`,
  },
  'deck-structure': {
    number: 19,
    severity: 'warning',
    says: `A talk of more than ${inWords(limits.slides.withoutAgenda)} slides has an agenda, chapters of at most ${inWords(limits.slides.chapter)}, and a summary or its sources at the end.`,
  },
  'blank-slide': { number: 20, severity: 'warning', says: `A slide is filled to at least ${shareInWords(limits.filled.least)}.` },
  'crammed-slide': { number: 20, severity: 'warning', says: `A slide is filled to at most ${shareInWords(limits.filled.most)}.` },
  'empty-share': { number: 20, severity: 'error', says: 'A slide that goes on from another is never nearly empty.' },
  'block-cut': {
    number: 21,
    severity: 'error',
    says: 'A slide shows every row, point, line, formula, diagram and picture that it was given.',
  },
  'slide-torn': {
    severity: 'error',
    isMended: true,
    says: 'Slidev reads `slides.md` slide by slide as it was planned; a slide that it would tear is shown as its source.',
  },
  'lost': {
    severity: 'error',
    says: 'Every sentence, cell, listing, formula and picture of the review, read once more from its text, is seen on a printed page.',
  },
  'slide-broken': { severity: 'error', says: 'Every slide can be drawn, with its pictures and diagrams.' },
} satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

/** The soft rule that a hard one speaks in place of. */
export function softerThan(id: RuleId): RuleId | undefined {
  return (rules[id] as Rule).insteadOf as RuleId | undefined
}

/** Whether a name means a rule: its number among the rules for a good deck, `R3`, or its own name. */
export function isNamed(name: string, id: RuleId): boolean {
  const { number }: Rule = rules[id]
  return name === id || (number !== undefined && name === `R${number}`)
}

/** A rule as messages name it: `R2/title-too-long`, or its bare id where it has no number. */
export function ruleName(id: RuleId): string {
  const number = (rules[id] as Rule | undefined)?.number
  return number ? `R${number}/${id}` : id
}
