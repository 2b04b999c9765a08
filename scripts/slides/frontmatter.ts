import type { Outline } from '../outline/section.ts'
import type { SlidePlan } from '../plan/deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { stringify } from 'yaml'
import { wordsOf } from '../outline/rich.ts'
import { namesSources } from '../plan/sources.ts'
import { twinPlace } from '../review/twin.ts'
import { inScript } from '../typesetting/traditional.ts'
import { sourceLine } from './source-line.ts'

/**
 * What the first slide says of all: where the names of sources lead, where content begins if that is not the usual edge, and on
 * which picture explorers show what they compute.
 */
interface OfDeck { lists: Record<string, string>, top?: number, picture?: string }

/**
 * What every deck says to Slidev. Nothing of it comes from the review but plain words,
 * so a review can neither load a theme nor turn on a feature.
 */
function headmatter({ title, meta, subjects }: Outline, { lists, top, picture }: OfDeck, cover: SlidePlan): Record<string, unknown> {
  return {
    theme: 'default',
    // Slidev compiles this title as Markdown and the page's title from it.
    title: plainTitle(title),
    titleTemplate: '%s',
    ...(meta.author ? { author: plainTitle(meta.author) } : {}),
    lang: meta.lang,
    colorSchema: 'auto',
    aspectRatio: '16/9',
    canvasWidth: 1280,
    fonts: { provider: 'none' },
    favicon: '/favicon.svg',
    transition: 'none',
    ...(meta.minutes ? { duration: `${meta.minutes}min` } : {}),
    routerMode: 'history',
    drawings: { enabled: true, presenterOnly: true },
    mcp: false,
    editor: false,
    record: false,
    monaco: false,
    contextMenu: false,
    preloadImages: false,
    talk: {
      ...(meta.kicker ? { kicker: meta.kicker } : {}),
      ...(meta.affiliation ? { affiliation: meta.affiliation } : {}),
      ...(meta.date ? { date: meta.date } : {}),
      ...(meta.date && says(cover, meta.date) ? { isDated: true } : {}),
      ...(meta.twin ? { twin: twinPlace(meta.twin) } : {}),
      subjects: subjects.map(({ id: _, ...subject }) => subject),
      ...(top === undefined ? {} : { top }),
      ...(picture === undefined ? {} : { picture }),
      ...(Object.keys(lists).length > 0 ? { sources: lists } : {}),
    },
  }
}

/** True for a slide that shows these words beneath its title. */
function says({ parts }: SlidePlan, words: string): boolean {
  const said = parts.map(part => part.kind === 'text'
    ? wordsOf(part.text)
    : part.kind === 'block' ? part.block.nodes.map(node => toString(node)).join(' ') : '')
  return said.some(text => text.includes(words))
}

/**
 * A slide's front matter between its `---` lines.
 * @param slide the slide
 * @param outline the outline of its deck
 * @param source what its footer names
 * @param deck on the first slide, what is said of all of them
 */
export function printFrontmatter(slide: SlidePlan, outline: Outline, source: string | undefined, deck?: OfDeck): string {
  const subject = slide.subject ?? shownBy(slide, outline)
  const share = slide.share ? (outline.meta.lang.startsWith('zh') ? `（${slide.share}）` : ` (${slide.share})`) : ''
  const data = {
    ...(deck
      ? headmatter(outline, deck, slide)
      : {
          title: plainTitle(`${titleWords(slide)}${share}`),
        }),
    layout: slide.layout,
    routeAlias: slide.id,
    ...(slide.slug === undefined ? {} : { slug: slide.slug }),
    ...(slide.was ? { was: slide.was } : {}),
    ...(slide.chapter?.number
      ? {
          // `3.10` is no number.
          chapter: /^\d+$/.test(slide.chapter.number) ? Number(slide.chapter.number) : slide.chapter.number,
        }
      : {}),
    ...(slide.chapter ? { chapterTitle: slide.chapter.title } : {}),
    ...(slide.chapters ? { chapters: slide.chapters } : {}),
    ...(slide.kicker ? { kicker: slide.kicker } : {}),
    ...(slide.section ? { section: slide.section } : {}),
    ...(slide.moment ? { moment: slide.moment, stations: stationsOn(slide) } : {}),
    ...slide.drawing,
    ...(slide.closing ? { closing: slide.closing } : {}),
    ...(subject ? { subject } : {}),
    ...(slide.setting?.length ? { class: slide.setting.map(name => `deck-${name}`).join(' ') } : {}),
    ...(slide.backup ? { backup: true } : {}),
    ...(slide.seconds === undefined ? {} : { seconds: slide.seconds }),
    ...framesOf(slide),
    ...(source === undefined ? {} : { source }),
  }
  // Slidev ends the front matter at the first `---`, even within a word.
  return `---\n${stringify(data, { lineWidth: 0 }).replace(/-{3,}/g, '—')}---`
}

/** Of whom the explorer or the diagrams tell that a slide shows, where two are compared. */
function shownBy({ evidence }: SlidePlan, { subjects }: Outline): 'a' | 'b' | undefined {
  const told = evidence.flatMap(({ block }) => block.kind === 'explorer'
    ? [block.request.subject]
    : block.kind === 'diagram' ? [block.label?.subject] : [])
  return subjects.length === 2 && told.every(subject => subject === told[0]) ? told[0] : undefined
}

/** How many sections a divider names. */
function stationsOn({ parts }: SlidePlan): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'entries' ? part.entries.length : 0), 0)
}

/** The clicks of an explorer are its frames; its code waits until somebody comes to its slide. */
function framesOf({ evidence }: SlidePlan): { preload?: false, clicks?: number } {
  const frames = evidence.flatMap(({ block }) => block.kind === 'explorer' ? block.request.frames : [])
  return frames.length > 0 ? { preload: false, clicks: Math.max(...frames) - 1 } : {}
}

/** Signs that begin something in Markdown or in a template, or in the site's page. */
const openers = /[\\`<]|&(?=#?\w+;)|\{(?=\{)|\](?=[(:[])|~(?=~)|:(?=:)|\^(?=\[)|\$(?=\$)|%(?=\w+%)/g

/**
 * Titles are compiled as templates once more, but shown as plain words as well. So what would begin something in them
 * is parted from what follows by an invisible sign: an escape would be seen.
 */
function plainTitle(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(openers, '$&\u200B')
}

/** A title without the blanks that stood before its citations, which its slide has in the footer. */
function titleWords({ title, setting }: SlidePlan): string {
  const words = wordsOf(title).replace(/\s+(?=[.,;:!?)]|$)/g, '')
  return setting?.includes('capital') ? words.replace(/^\P{L}*\p{Ll}/u, first => first.toUpperCase()) : words
}

/**
 * The source line of a slide. Where most slides name one, a slide without any says that it is the author's own; elsewhere nobody asks,
 * and of somebody else's text it would be wrong.
 */
export function sourceOf(slide: SlidePlan, outline: Outline, isSourced: boolean): string | undefined {
  if (slide.sources.length > 0)
    return sourceLine(slide, outline.references, outline.meta.lang).line || undefined
  const isOwn = isSourced && slide.layout === 'default' && !namesSources(slide)
  if (!isOwn)
    return undefined
  const isDrawn = slide.evidence.some(({ block }) => block.kind === 'figure')
  const [drawn, said] = outline.meta.lang.startsWith('zh')
    ? ['本文自绘', '本文自拟'].map(word => inScript(word, outline.meta.lang))
    : ['our own drawing', 'our own words']
  return isDrawn ? drawn : said
}
