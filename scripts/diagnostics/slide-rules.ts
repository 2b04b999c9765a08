import type { Rule } from './rule.ts'
import { ceilings, contrast, floors, limits, page, sizes } from '../design/design.ts'
import { inWords, shareInWords } from '../design/numbers.ts'

/** A limit of running text in either script. */
const orHan = ({ words, han }: { words: number, han: number }): string => `${inWords(words)} words or ${han} Chinese characters`

/** What is said of the slides as they are planned and seen. */
export const slideRules = {
  'overflow': { number: 1, severity: 'error', says: 'Texts and boxes stand whole within the margins of their slide or page.' },
  'taller-than-planned': {
    number: 1,
    severity: 'warning',
    says: 'A slide is as tall as it was planned; `deck` plans one that is not again, `check` only says so.',
  },
  'clipped-text': { number: 1, severity: 'error', says: 'No text is hidden by what stands around it.' },
  'overlap': { number: 1, severity: 'error', says: 'No text stands on another, nor under a picture.' },
  'scroll-bar': { number: 1, severity: 'error', says: 'Nothing on a slide scrolls.' },
  'title-repeated': { number: 2, severity: 'warning', says: 'No two slides of the main line have the same title.' },
  'wordy-slide': {
    number: 3,
    severity: 'warning',
    says: `Running text is at most ${orHan(limits.text.most)} a slide, or ${orHan(limits.points.words)} a row.`,
  },
  'text-unsplit': {
    number: 3,
    severity: 'error',
    insteadOf: 'wordy-slide',
    says: `Several sentences of more than ${orHan(limits.text.split)} are split over slides; points, rows, cards and steps may be `
      + `${limits.formed.words} times as many words, and behind the end all may be more.`,
  },
  'long-list': {
    number: 4,
    severity: 'warning',
    says: `A list has at most ${inWords(limits.points.most)} points of ${inWords(limits.points.lines)} lines, in at most `
      + `${inWords(limits.points.depth)} levels.`,
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
    says: `Text is at least ${floors.body} px high as it is seen, labels ${floors.label}, a title ${floors.title}, on a slide of `
      + `${page.width} × ${page.height}.`,
  },
  'small-label': {
    number: 7,
    severity: 'error',
    says: `Words in tables, code and diagrams are at least ${Math.min(floors.table, floors.code, floors.diagram)} px high as `
      + 'they are seen.',
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
    says: `A table shows at most ${inWords(limits.table.most.columns)} columns and ${inWords(limits.table.most.rows)} rows at `
      + `once, with ${orHan(limits.table.cell)} a cell.`,
  },
  'table-unsplit': {
    number: 9,
    severity: 'error',
    insteadOf: 'large-table',
    says: `A table of more than ${inWords(limits.table.split.columns)} columns or ${inWords(limits.table.split.rows)} rows is `
      + 'split over slides.',
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
    says: `A talk of more than ${inWords(limits.slides.withoutAgenda)} slides has an agenda, chapters of at most `
      + `${inWords(limits.slides.chapter)}, and a summary or its sources at the end.`,
  },
  'blank-slide': { number: 20, severity: 'warning', says: `A slide is filled to at least ${shareInWords(limits.filled.least)}.` },
  'crammed-slide': { number: 20, severity: 'warning', says: `A slide is filled to at most ${shareInWords(limits.filled.most)}.` },
  'empty-share': { number: 20, severity: 'error', says: 'A slide that goes on from another is never nearly empty.' },
  'block-cut': {
    number: 21,
    severity: 'error',
    says: 'A slide shows every row, point, line, formula, diagram and picture that it was given.',
  },
  'grey-lost': {
    number: 22,
    severity: 'warning',
    says: 'What is tinted on the screen has an edge, lines across it or another tone on paper, printed without colour.',
  },
  'grey-alike': {
    number: 22,
    severity: 'warning',
    says: 'Series of a chart differ on paper by 20 steps of lightness, an edge or lines across them.',
  },
  'title-evidence': {
    number: 23,
    severity: 'warning',
    says: 'Every number and every system that a title names stands on its slide too: in the lead, a table, a chart or a drawing.',
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
