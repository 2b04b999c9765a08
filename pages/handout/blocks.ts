import type { HandoutLayout } from './layouts/layout.ts'

/** A slide as the handout knows it: its number, its words, the HTML of its text, and whether it only divides or lists. */
export interface HandoutSlide { no: number, title: string, html: string, chapter?: string, isDivider?: boolean, isBackup?: boolean }

/**
 * What is set down the sheets one after the other: a row of slides, a text that flows, or the beginning of a sheet. A text that leads is
 * a divider without words, which stands with what it leads to.
 */
export type Block
  = | { kind: 'row', slides: number[], isTagged?: boolean }
    | { kind: 'text', no: number, html: string, isBeside: boolean, isLead?: boolean, title?: string }
    | { kind: 'head', title: string }
    | { kind: 'break' }

type Arranged = Pick<HandoutLayout, 'perRow' | 'alone' | 'together' | 'beside'>

/** The blocks of a handout in one of its layouts. A text follows its slide, or the few that its slide stands together with. */
export function blocksOf(slides: HandoutSlide[], layout: Arranged): Block[] {
  const runs = layout.together ? withoutOpenRows(runsOf(slides), layout.perRow) : runsOf(slides)
  return runs.flatMap((run): Block[] => layout.together
    ? groupsOf(run, layout.together).flatMap(group => [...rowsOf(group, layout.perRow), ...group.flatMap(textOf)])
    : [
        ...(layout.beside === 'all' && run[0].chapter ? [{ kind: 'head' as const, title: run[0].chapter }] : []),
        ...(layout.beside === 'all' ? withoutItsHead(run) : run).flatMap(slide => slideOf(slide, layout)),
      ])
}

/** Where the first text of a chapter begins with a head that says what the head of the chapter says, it is said once. */
function withoutItsHead(run: HandoutSlide[]): HandoutSlide[] {
  const first = run.find(({ html }) => html.trim())
  const head = /^\s*<(h\d|p)>(.*?)<\/\1>\s*/s.exec(first?.html ?? '')
  if (!first || !head || !/^h|^p<strong>[^<]*<\/strong>$/.test(head[1] + head[2]) || wordsIn(head[2]) !== first.chapter)
    return run
  return run.map(slide => slide === first ? { ...first, html: first.html.slice(head[0].length) } : slide)
}

function wordsIn(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#x26;|&amp;/g, '&').replace(/&#x3C;|&lt;/g, '<').trim()
}

/** Chapters of a slide or two stand together with the next one, where a row would not be filled otherwise. */
function withoutOpenRows(runs: HandoutSlide[][], perRow: number): HandoutSlide[][] {
  const joined: HandoutSlide[][] = []
  for (const run of runs) {
    if (joined.length > 0 && joined.at(-1)!.length < perRow)
      joined.at(-1)!.push(...run)
    else
      joined.push([...run])
  }
  return joined
}

/** A text begins on the sheet of its slide or the next: before it stand texts of this many letters, Chinese ones counted twice. */
const mostLetters = 2200

/** Slides that stand together: at most so many, fewer where their texts are long. */
function groupsOf(slides: HandoutSlide[], most: number): HandoutSlide[][] {
  const groups: HandoutSlide[][] = []
  let letters = 0
  for (const slide of slides) {
    if (groups.length === 0 || groups.at(-1)!.length >= most || letters > mostLetters) {
      groups.push([])
      letters = 0
    }
    groups.at(-1)!.push(slide)
    letters += lettersIn(slide.html)
  }
  return groups
}

function lettersIn(html: string): number {
  const text = html.replace(/<annotation.*?<\/annotation>|<[^>]*>/gs, '')
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}

function slideOf(slide: HandoutSlide, { alone, beside }: Pick<HandoutLayout, 'alone' | 'beside'>): Block[] {
  if (beside === 'all' || (beside === 'dividers' && slide.isDivider)) {
    const isLead = slide.isDivider && !slide.html.trim()
    const begins: Block[] = alone && isLead ? [{ kind: 'break' }] : []
    return [...begins, { kind: 'text', no: slide.no, html: slide.html, isBeside: true, isLead }]
  }
  return [
    ...(alone ? [{ kind: 'break' as const }] : []),
    // The number of a slide stands with its text, or on it where it has none.
    { kind: 'row', slides: [slide.no], isTagged: !slide.html.trim() },
    ...(slide.html.trim() ? [{ kind: 'text' as const, no: slide.no, html: slide.html, isBeside: false }] : []),
  ]
}

function textOf({ no, html, title }: HandoutSlide): Block[] {
  return html.trim() ? [{ kind: 'text', no, html, isBeside: false, title }] : []
}

function rowsOf(slides: HandoutSlide[], perRow: number): Block[] {
  return Array.from({ length: Math.ceil(slides.length / perRow) }, (_, row) =>
    ({ kind: 'row', slides: slides.slice(row * perRow, (row + 1) * perRow).map(({ no }) => no) }))
}

/** Slides that follow each other in one chapter. */
export function runsOf(slides: HandoutSlide[]): HandoutSlide[][] {
  const runs: HandoutSlide[][] = []
  for (const slide of slides) {
    if (runs.at(-1)?.[0].chapter === slide.chapter && runs.length > 0)
      runs.at(-1)!.push(slide)
    else
      runs.push([slide])
  }
  return runs
}
