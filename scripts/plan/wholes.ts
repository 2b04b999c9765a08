import type { Paragraph, TableCell } from 'mdast'
import type { TitleSize } from '../design/frame.ts'
import type { Cut } from '../estimate/table-share.ts'
import type { Table } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Layout, Part } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import { canvas, limits } from '../design/design.ts'
import { cover, divider } from '../design/frame.ts'
import { runsOf, runsOfRich } from '../estimate/runs.ts'
import { settingOfTitle } from '../estimate/title.ts'
import { wordsOf } from '../outline/rich.ts'
import { cutToFit } from '../outline/sentences.ts'
import { heightOfParts } from '../parts/index.ts'
import { rowsWithin } from '../parts/rows.ts'
import { layLines } from '../typesetting/lines.ts'
import { textPieces } from './archetypes/sentences.ts'
import { heightOfClaim, linesOfClaim, settingUnder } from './claim.ts'

/** Slides with the backup slides that hold what they show cut: each row of a table whose cells end in an ellipsis. */
export function withWholes(slides: SlidePlan[], limit: number): SlidePlan[] {
  return slides.flatMap((slide) => {
    const cuts = slide.parts.flatMap(part =>
      part.kind === 'block' && part.block.kind === 'table' && part.cuts ? part.cuts.map(cut => ({ cut, block: part.block as Table })) : [])
    if (cuts.length === 0)
      return [slide]
    const wholes: SlidePlan[] = []
    for (const { cut, block } of cuts) {
      const own = wholesOf(block, cut, slide, limit, wholes.length)
      cut.to = own[0].id
      wholes.push(...own)
    }
    return [slide, ...wholes]
  })
}

/** A cell whole, its row and column named above: as many backup slides as its sentences need. */
function wholesOf(block: Table, { row, column }: Cut, slide: SlidePlan, limit: number, before: number): SlidePlan[] {
  const { children } = block.table.children[row + 1]
  const named = [children[0], block.table.children[0].children[column]]
    .filter((cell, index) => cell?.children.length > 0 && (index > 0 || column > 0))
    .map(wordsOfCell)
  const above: Part[] = named.length > 0 ? [{ kind: 'text', text: { text: named.join(' · ') } }] : []
  const pieces = textPieces(paragraphOf(children[column]), limit, above, true)
  return pieces.map(({ parts }, index) => ({
    ...slide,
    id: `${slide.id}-whole${before + index === 0 ? '' : `-part-${before + index + 1}`}`,
    share: pieces.length > 1 ? `${index + 1}/${pieces.length}` : undefined,
    backup: true,
    layout: 'default',
    parts,
    evidence: [{ block, range: [row, row + 1] }],
    spoken: [],
    handout: [],
  }))
}

function wordsOfCell(cell: TableCell): string {
  const words = runsOf(cell.children).map(({ text }) => text).join('').replace(/\n/g, ' ')
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

function paragraphOf({ children }: TableCell): Paragraph {
  return { type: 'paragraph', children, position: { start: children[0].position!.start, end: children.at(-1)!.position!.end } }
}

function smallest(titles: readonly TitleSize[], width: number): { size: number, width: number, lines: number } {
  const [size, lines] = titles.at(-1)!
  return { size, width, lines }
}

/** What a title may take at its smallest, by layout. */
const titleRoom: Partial<Record<Layout, { size: number, width: number, lines: number }>> = {
  cover: smallest(cover.titles, canvas.width - cover.spare),
  section: smallest(divider.titles, canvas.width - Math.max(...divider.number) - divider.spare),
}

/** Slides whose long titles are set smaller; one too long even so is cut, and stands whole on a backup slide. */
export function withTitles(slides: SlidePlan[]): SlidePlan[] {
  const wholes = new Map<string, SlidePlan>()
  const shown = slides.map((slide): SlidePlan => {
    const isLong = !titleRoom[slide.layout] && !slide.setting?.includes('claim') && settingOfTitle(slide.title, slide.share).isLong
    const set: SlidePlan = isLong ? { ...slide, setting: [...(slide.setting ?? []), 'long-title'] } : slide
    if (fits(slide.title, slide))
      return set
    const told = toldBeneath(slide)
    if (told)
      return told
    const key = wordsOf(slide.title)
    const text = cutTitle(slide)
    const to = wholes.get(key)?.id ?? `${slide.id}-title`
    if (!wholes.has(key))
      wholes.set(key, { ...wholeTitle(set, text), id: to })
    // A claim is set larger than what was cut to fit.
    const setting = set.setting?.includes('claim') ? [...set.setting.filter(each => each !== 'claim'), 'long-title' as const] : set.setting
    return { ...set, ...(setting ? { setting } : {}), shownTitle: { text, to } }
  })
  return [...shown, ...wholes.values()]
}

/** Where a clause of a sentence may end, so that what stands before it says something. */
const seams = /[,;:]?\s(?=(?:and|but|because|since|so|which|that|while|when|where|if|or|as)\s)|[,，;；:：。—]/gi
/** What is left of a title at a seam is at least so much of what has room. */
const enough = 0.3

/** A slide whose title is the first clauses of its heading, the others beneath it; undefined where they have no room, or there is none. */
function toldBeneath(slide: SlidePlan): SlidePlan | undefined {
  const { title, layout, share } = slide
  const cut = layout === 'default' && share === undefined ? cutTitle(slide) : undefined
  const words = cut ? wordsOf(cut) : ''
  const isPlain = cut && ('text' in cut || cut.end - cut.start === words.length)
  const short = [...isPlain ? words.matchAll(seams) : []]
    .filter(({ index }) => index >= words.length * enough)
    .map(({ index }): Rich => 'text' in cut! ? { text: words.slice(0, index) } : { ...cut!, end: cut!.start + index })
    .findLast(text => linesOfClaim(text) <= limits.title.lines)
  if (!short)
    return undefined
  const rest = { kind: 'text' as const, text: behind(title, wordsOf(short).length) }
  const [first, ...others] = slide.parts
  const rows = others.length === 0 && first?.kind === 'rows' ? rowsWithin([rest, ...first.rows]) : undefined
  const parts: Part[] = rows ? [rows] : [rest, ...slide.parts]
  const setting = settingUnder(short, slide.setting)
  const room = canvas.height - canvas.titleGap - heightOfClaim(short)
  return rows || (first?.kind !== 'rows' && heightOfParts(parts, layout) <= room) ? { ...slide, title: short, parts, setting } : undefined
}

/** What of a title goes on behind its first words. */
function behind(title: Rich, words: number): Rich {
  if ('text' in title)
    return { text: `… ${title.text.slice(words).replace(/^[,;:，；：。—\s]+/, '')}` }
  const joint = /^[,;:，；：。—\s]*/.exec(wordsOf({ ...title, start: title.start + words }))![0].length
  return { ...title, start: title.start + words + joint }
}

function fits(title: Rich, { layout, share }: SlidePlan, ending = ''): boolean {
  const room = titleRoom[layout]
  const runs = [...runsOfRich(title, 600), { text: ending, weight: 600 as const, scale: 1 }]
  return room
    ? layLines(runs, room.size, room.width).lines <= room.lines
    : settingOfTitle({ text: runs.map(({ text }) => text).join('') }, share).lines <= 2
}

function cutTitle(slide: SlidePlan): Rich {
  if ('nodes' in slide.title)
    return cutToFit(slide.title, text => fits(text, slide, ' … → B99'))[0]
  const words = slide.title.text.split(/(?<=\s)|(?<=[\p{Script=Han}，。：、])/u)
  while (words.length > 1 && !fits({ text: words.join('') }, slide, ' … → B99'))
    words.pop()
  const chars = [...words.join('')]
  while (chars.length > 1 && !fits({ text: chars.join('') }, slide, ' … → B99'))
    chars.pop()
  return { text: chars.join('').trim() }
}

function wholeTitle(slide: SlidePlan, text: Rich): SlidePlan {
  return {
    ...slide,
    layout: 'default',
    share: undefined,
    setting: ['long-title'],
    backup: true,
    title: text,
    parts: [{ kind: 'text', text: slide.title }],
    sources: [],
    evidence: [],
    spoken: [],
    handout: [],
  }
}
