import type { Section } from '../../outline/section.ts'
import type { Part } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import { limits, sizes } from '../../design/design.ts'
import { divider as design } from '../../design/frame.ts'
import { runsOfRich } from '../../estimate/runs.ts'
import { canvas } from '../../estimate/sizes.ts'
import { sentencesOf } from '../../outline/sentences.ts'
import { layLines } from '../../typesetting/lines.ts'
import { onLines, shortened } from '../../typesetting/plain-text.ts'
import { slideOf } from '../frame.ts'
import { isEnded, keySentences, shownWords } from '../key-sentences.ts'
import { momentsOf } from './moment.ts'

/**
 * The slide that opens a chapter: its promise, or else a sentence of what stands beneath its heading, and what it holds; a panel for
 * each subject where it is split by them.
 * @param section the chapter
 * @param frame what the slide needs to know of the talk
 * @param isTold whether what stands beneath the heading has a slide of its own
 * @param below the slides of the chapter
 */
export function dividerSlide(section: Section, frame: Frame, isTold: boolean, below: SlidePlan[] = []): SlidePlan {
  const subjects = new Set(section.children.map(child => child.subject))
  const isSplit = section.children.length === 2 && subjects.size === 2 && !subjects.has(undefined)
    && section.children.every(child => child.directives.promise || child.children.length > 0)
  // Promises of the parts say more than the chapter's own, and stand where it would.
  const hasPromises = isSplit && section.children.every(child => child.directives.promise)
  const lead = isTold || isSplit || section.directives.promise ? undefined : leadOf(section, frame)
  // A sentence takes the place of a drawing.
  const moments = isSplit || lead ? [] : momentsOf(section, below, frame)
  return {
    ...slideOf(section, frame),
    layout: 'section',
    ...(moments.length > 0 ? { moments } : {}),
    ...(lead ? { setting: ['lead'] } : {}),
    title: { text: section.title },
    parts: [
      ...(lead ? [lead] : []),
      ...(section.directives.promise && !hasPromises
        ? [
            {
              kind: 'text' as const,
              text: { text: section.directives.promise },
            },
          ]
        : []),
      isSplit
        ? panelsOf(section, frame)
        : entriesOf(
            section,
            moments.length > 0 ? design.entry.station : undefined,
            lead || section.directives.promise ? limits.dividerBeneath : limits.divider,
          ),
    ],
    spoken: [section, ...section.blocks.filter(block => block.kind === 'prose')].flatMap(({ note }) => note ?? []),
    handout: section.blocks.filter(block => block.kind === 'prose'),
  }
}

/** True for a chapter whose own text is one sentence that its divider shows. */
export function isWithinDivider(section: Section, frame: Frame): boolean {
  const prose = section.blocks.filter(block => block.kind === 'prose')
  return prose.length === 1 && sentencesOf(prose[0]).length === 1 && !section.directives.promise && leadOf(section, frame) !== undefined
}

/** How proofs and examples begin, which say nothing without what they prove. */
const argued = /^(?:证明|[证解例])[\s：:。]|^(?:proof|solution|example)\b/i

/**
 * The sentence that says most of what opens a chapter, where it is no more than two lines: what is said behind a table, a list or a
 * picture is said of them.
 */
function leadOf(section: Section, frame: Frame): Part | undefined {
  const evidence = section.blocks.findIndex(({ kind }) => kind !== 'prose')
  const prose = section.blocks.slice(0, evidence < 0 ? section.blocks.length : evidence).filter(block => block.kind === 'prose')
  const able = keySentences(prose, section.title, String(frame.outline.file)).filter(sentence =>
    !sentence.isAside && (!sentence.leans || sentence.index === 0) && isEnded(sentence) && !argued.test(shownWords(sentence.text)) && !/^\p{Ll}/u.test(shownWords(sentence.text))
    && layLines(runsOfRich(sentence.text), design.lead.size, canvas.width).lines <= design.lead.lines)
  const alone = able.filter(({ isAlone }) => isAlone)
  const [best] = (alone.length > 0 ? alone : able).toSorted((one, other) => other.score - one.score)
  return best && { kind: 'text', text: best.text, of: best.of }
}

function panelsOf(section: Section, frame: Frame): Part {
  const children = [...section.children].sort((one, other) => one.subject! < other.subject! ? -1 : 1)
  return {
    kind: 'panels',
    isBare: true,
    panels: children.map(child => ({
      subject: child.subject,
      number: child.number,
      // A role says with the name what the part is about; its whole heading opens the handout text.
      name: frame.outline.subjects.find(({ id }) => id === child.subject)?.role ? undefined : { text: child.title },
      promise: child.directives.promise,
      parts: child.children.length > 0
        ? [
            entriesOf(child, design.entry.panel),
          ]
        : [],
    })),
  }
}

/** What a chapter holds; where that is too much, the last entry says how many more there are. */
function entriesOf(section: Section, width?: number, most: number = limits.divider): Part {
  const isStation = width === design.entry.station
  return {
    kind: 'entries',
    ordered: false,
    entries: section.children.slice(0, most).map((child, index, { length }) => ({
      text: {
        text: index === most - 1 && section.children.length > length
          ? `… ${section.children.length - most + 1}`
          : onLines(
              child.number && child.depth === 2 ? `${child.number} ${child.title}` : child.title,
              { width: width ?? (length < design.columns ? design.entry.one : design.entry.columns), size: sizes.body.size },
              width === undefined && length <= design.long.entries ? design.long : undefined,
            ),
      },
      to: child.id,
      gloss: child.depth === 2 ? child.directives.promise ?? (isStation ? holdings(child, length) : undefined) : undefined,
    })),
  }
}

/** What a station holds: the titles of its sections, as many as its column has room for on two lines. */
function holdings({ children, title }: Section, stations: number): string | undefined {
  const comma = /\p{Script=Han}/u.test(title) ? '、' : ', '
  const width = (canvas.width - (stations - 1) * design.gloss.gap) / stations
  const names = children.map(child => child.title).join(comma)
  return shortened(names, width * design.gloss.lines * design.gloss.fill, design.gloss.size) || undefined
}
