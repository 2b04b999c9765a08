import type { Points, Prose } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Outline, Section } from '../../outline/section.ts'
import type { Entry, Work } from '../../parts/part.ts'
import type { Citation } from '../../review/citations/citation.ts'
import type { Reference } from '../../review/references.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import { canvas, limits } from '../../design/design.ts'
import { references as design } from '../../design/references.ts'
import { richOf, wordsOf } from '../../outline/rich.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { numbersOf } from '../../review/citations/listed.ts'
import { layLines } from '../../typesetting/lines.ts'
import { inScript } from '../../typesetting/traditional.ts'
import { slideOf } from '../frame.ts'
import { shareOf } from '../share.ts'

/** What the two columns of a slide hold in px: the two are never quite even. */
const room = 2 * (canvas.height - canvas.titleGap - 47) - 110

/** What is published first, pages after it by their titles, which are the same in a twin in another language. */
function byKind(one: Reference, other: Reference): number {
  const [a, b] = [one, other].map(work => work.container ? `0${work.label}` : `1${work.title || work.label}`)
  return a.localeCompare(b, 'en', { numeric: true })
}

/** The works that the deck cites, published ones in order of their labels, then pages; as many slides as they need. */
export function referenceSlides(cited: Citation[], { references, meta }: Outline): SlidePlan[] {
  const keys = new Set(cited.map(({ key }) => key))
  const cites = [...references.values()].filter(({ key, isListed }) => keys.has(key) && !isListed)
  // A style has an order of its own.
  const works = cites.some(({ entry }) => entry) ? cites : cites.sort(byKind)
  if (works.length === 0)
    return []
  const entries = works.map(entryOf)
  const sharesOf = (heights: number[]): [number, number][] => balance(heights, room, limits.references)
  const whole = sharesOf(entries.map(one => heightOf(one)))
  // Works that take one slide are set on it as they fit there; of more each has its ticks on a line of their own, its title less room.
  const heights = entries.map(one => heightOf(one, design.title.beside) + (one.work ? design.ticks : 0))
  return (whole.length > 1 ? sharesOf(heights) : whole).map(([from, to], index, ranges) => ({
    id: index === 0 ? 'references' : `references-part-${index + 1}`,
    layout: 'references',
    title: { text: meta.referencesTitle ?? (meta.lang.startsWith('zh') ? inScript('参考文献', meta.lang) : 'References') },
    share: shareOf([from, to], index, ranges.length),
    sources: [],
    parts: [{ kind: 'entries', ordered: false, entries: entries.slice(from, to) }],
    evidence: [],
    spoken: [],
    handout: [],
  }))
}

/** What the list says of a work: in parts, where no style has a form of its own and there are a title and an author. */
function entryOf(work: Reference): Entry {
  const { key, entry, title, families } = work
  return entry || !title || families.length === 0
    ? { key, text: entry ?? { text: formatReference(work) } }
    : { key, text: { text: formatReference(work) }, work: workOf(work) }
}

/** Who wrote a work, when and where it appeared, and a word that leads to it: `doi`, an archive's number, or the name of its host. */
function workOf({ label, short, title, authors, year, container, url }: Reference): Work {
  const names = namesOf(authors)
  const isHan = /\p{Script=Han}$/u.test(names)
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? ''
  const isArchived = container.startsWith('arXiv:') && host === 'arxiv.org'
  // Footers call it by its short name, texts by its label: the list has both.
  const called = short === label || short.includes(label) ? '' : short
  const about = [called, [names, year || (isHan ? '无日期' : 'n.d.')].join(isHan ? '，' : ', '), isArchived ? '' : container]
    .filter(Boolean)
    .map(part => /[.。]$/.test(part) ? part : /\p{Script=Han}$/u.test(part) ? `${part}。` : `${part}.`)
    .join(' ')
    .replaceAll('。 ', '。')
  const text = isArchived ? container : /(?:^|\.)doi\.org$/.test(host) ? 'doi' : host
  return { label, title, about, ...(host ? { link: { text, url } } : {}) }
}

/** So many authors of a work are all named. */
const mostNamed = 3

/** The authors as they are called, or the first of many with the others together. */
function namesOf(authors: string[]): string {
  const people = authors.filter(name => !/^(?:et al\.?|others)$/.test(name))
  const [first] = people
  const isAll = people.length === authors.length && people.length <= mostNamed
  if (/\p{Script=Han}/u.test(first))
    return isAll ? people.join('、') : `${first}等`
  return isAll ? people.join(', ').replace(/, (?=[^,]*$)/, ' & ') : `${first} et al.`
}

/**
 * The author's own list of sources, as compact as ours: its points, or the lines of its paragraphs that begin with a number.
 * Undefined where the section holds anything else.
 */
export function listedReferences(section: Section, frame: Frame): SlidePlan[] | undefined {
  const source = String(frame.outline.file)
  const entries = section.blocks.flatMap((block): Entry[] =>
    block.kind === 'points' ? pointsOf(block, source) : block.kind === 'prose' ? linesOf(block, source).map(listedAs) : [],
  )
  const isList
    = section.children.length === 0
      && section.blocks.every(({ kind }) => kind === 'points' || kind === 'prose')
      && section.blocks.every(
        block => block.kind !== 'points' || block.items.every(({ children }) => children.length === 1 && children[0].type === 'paragraph'),
      )
  if (!isList || (entries.length < 2 && entries[0]?.key === undefined))
    return undefined
  const slide = slideOf(section, frame)
  // What is higher than a column has both to itself: there it may go on in the second.
  const heights = entries.map(one => heightOf(one)).map(height => height > room / 2 ? room : height)
  return balance(heights, room, limits.references).map(([from, to], index, ranges): SlidePlan => ({
    ...slide,
    id: index === 0 ? section.id : `${section.id}-part-${index + 1}`,
    layout: 'references',
    share: shareOf([from, to], index, ranges.length),
    parts: [
      {
        kind: 'entries',
        ordered: false,
        entries: entries.slice(from, to),
      },
    ],
    ...(index === 0
      ? {
          evidence: section.blocks.filter(({ kind }) => kind !== 'prose').map(block => ({ block })),
          handout: section.blocks.filter(({ kind }) => kind === 'prose'),
          spoken: section.note ? [section.note] : [],
        }
      : {}),
  }))
}

/** The points of a list of sources, with the numbers that its author gave them. */
function pointsOf({ label, list, items }: Points, source: string): Entry[] {
  const numbers = list.ordered ? numbersOf(list, source) : []
  const entries = items.flatMap((item, index): Entry[] => {
    const [only] = item.children
    if (item.children.length !== 1 || only.type !== 'paragraph')
      return []
    const entry = listedAs(richOf(only.children))
    const number = entry.key === undefined ? numbers[index]?.toString() : undefined
    return [number === undefined ? entry : { ...entry, key: number, label: number }]
  })
  return [...(label ? [{ text: richOf(label.node.children) }] : []), ...entries]
}

/** An entry of the author's own list with the number by which the text cites it, where its words begin with one. */
function listedAs(text: Rich): Entry {
  const [, own] = /^\W{0,3}(\d{1,3})(?=[\].)、\s])/.exec(wordsOf(text)) ?? []
  return { key: own, text }
}

/**
 * The numbered lines of a paragraph, each with the lines that go on with it, or its lines where each is a work of a year and ends as one;
 * the whole where they are neither.
 */
function linesOf({ nodes: [paragraph] }: Prose, source: string): Rich[] {
  const [start, end] = [paragraph.position!.start.offset!, paragraph.position!.end.offset!]
  const text = source.slice(start, end)
  const areWorks = text.includes('\n') && text.split('\n').every(line => /(?:19|20)\d\d/.test(line) && /[.。\d/>)\]]\s*$/.test(line))
  const begin = areWorks ? /^(?=\S)/gm : /^\s*(?:\\?\[\d+\\?\]|\d{1,3}[.)]\s)/gm
  const starts = [...text.matchAll(begin)].map(({ index }) => start + index)
  return starts.length === 0
    ? [{ nodes: [paragraph], start, end }]
    : starts.map((from, index) => ({ nodes: [paragraph], start: index === 0 ? start : from, end: starts[index + 1] ?? end }))
}

/** `[Wu25] Chenfei Wu, Jiahao Li, et al. Title. arXiv:2508.02324, 2025. https://…` */
export function formatReference({ label, authors, title, container, year, url }: Reference): string {
  const names = authors.length > 3 ? `${authors.slice(0, 3).join(', ')}, et al` : authors.join(', ')
  const where = [container, year].filter(Boolean).join(', ')
  const said = [names, title, where].filter(Boolean).join('. ')
  return [`[${label}]`, said && `${said}.`, url].filter(Boolean).join(' ')
}

/** Height in px of a source in its column, with the rule above it. */
function heightOf({ text, label, work }: Entry, beside = 0): number {
  const { title, text: plain, padding, width, cited, indent } = design
  const linesOfPlain = (words: string): number =>
    layLines([{ text: words, weight: 400, scale: 1 }], plain.size, width - indent - cited).lines
  if (!work)
    return linesOfPlain(`${label ? `[${label}] ` : ''}${wordsOf(text)}`) * plain.line + padding
  // Behind it stand the pages that cite it, of most sources a few.
  const about = `[${work.label}] ${work.about} ${work.link?.text ?? ''} → 12, B2`
  return layLines([{ text: work.title, weight: 600, scale: 1 }], title.size, width - beside).lines * title.line
    + layLines([{ text: about, weight: 400, scale: 1 }], plain.size, width).lines * plain.line + padding
}
