import type { Rich } from '../outline/rich.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { isQuestion } from '../outline/questions.ts'
import { richOf, wordsOf } from '../outline/rich.ts'
import { rowsWithin } from '../parts/rows.ts'
import { countWords } from '../typesetting/counts.ts'
import { kickerOf, settingUnder } from './claim.ts'
import { withoutColon } from './own-title.ts'

/** A heading or a label has so many words at most, or twice as many Han characters; what stands behind it has as many at least. */
const most = 3

/**
 * A slide of one line that its author names, `**Contribution**: the first count of …`, beneath a heading of a word or two, with that name
 * as its title: what is said stands alone beneath it.
 */
export function titledByLabel(slide: SlidePlan, section: Section): SlidePlan {
  const { parts: [part, ...others], title, setting } = slide
  const isTopic = section.heading !== undefined && wordsOf(title) === section.title && !section.directives.title
  if (!isTopic || slide.backup || others.length > 0 || part?.kind !== 'rows' || part.rows.length !== 1 || lengthOf(section.title) > most
    || isQuestion(section.title)) {
    return slide
  }
  const [row] = part.rows
  const named = namedIn(row.text)
  const rows = named && rowsWithin([{ ...row, text: named.said }])
  return rows
    ? { ...slide, title: named.name, kicker: kickerOf(section), parts: [rows], setting: settingUnder(named.name, setting) }
    : slide
}

/** The bold words that a line begins with, where a colon is behind them, and what it says. */
function namedIn(text: Rich): { name: Rich, said: Rich } | undefined {
  const [paragraph] = 'nodes' in text ? text.nodes : []
  const [bold, next] = paragraph?.type === 'paragraph' ? paragraph.children : []
  if (!('nodes' in text) || bold?.type !== 'strong' || bold.position!.start.offset !== text.start || next?.type !== 'text')
    return undefined
  const name = withoutColon(richOf(bold.children))
  const isWithin = /[:：]$/.test(wordsOf(richOf(bold.children)))
  const colon = (isWithin ? /^\s*/ : /^\s*[:：]{1,2}\s*/).exec(next.value)?.[0] ?? ''
  const said = { ...text, start: next.position!.start.offset! + colon.length }
  return (isWithin || colon !== '') && lengthOf(wordsOf(name)) <= most && lengthOf(wordsOf(said)) > most ? { name, said } : undefined
}

function lengthOf(words: string): number {
  const { han, words: latin } = countWords(words)
  return latin + han / 2
}
