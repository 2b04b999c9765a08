import type { PartContext, PartKind } from './kind.ts'
import type { Entry } from './part.ts'
import { widthOfTakeaway } from '../design/frame.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { sizes } from '../estimate/sizes.ts'
import { attributes } from '../markdown/component.ts'
import { escapePlain } from '../markdown/escape.ts'
import { printRich } from '../markdown/rich.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'

/** A list that the planner makes. */
export interface EntriesPart { kind: 'entries', ordered: boolean, entries: Entry[] }

declare module './part.ts' {
  interface PartMap { entries: EntriesPart }
}

/** What a slide lists of the deck itself: chapters, sources, takeaways. */
export const entries: PartKind<EntriesPart> = {
  boxes: part => [{
    is: 'list',
    height: part.entries.reduce(
      (sum, { text }) => sum + layLines(runsOfRich(text), sizes.largeList.size, widthOfTakeaway).lines * sizes.largeList.line + 16,
      2,
    ),
  }],
  print: (part, context) =>
    part.entries.map((entry, index) => printEntry(entry, part.ordered ? `${index + 1}. ` : '- ', context)).join('\n'),
  words: part => part.entries.map(({ text, gloss }) => `${wordsOf(text)} ${gloss ?? ''}`),
  texts: part => part.entries.map(({ text }) => text),
  linked: (part, addresses) => ({ ...part, entries: part.entries.map(entry => linkedEntry(entry, addresses)) }),
}

function linkedEntry(entry: Entry, addresses: Map<string, string>): Entry {
  return {
    ...entry,
    to: entry.to && (addresses.get(entry.to) ?? entry.to),
    children: entry.children?.map(child => linkedEntry(child, addresses)),
  }
}

/** What a source is known by: its label in brackets, else the word that it begins with. */
const [bracketed, word] = [/^\\?\[((?:[^\]\\[]|\\[^\]])+)\\?\]/, /^[\p{L}\p{N}]+/u]

function listed(words: string, to: string | undefined): string {
  if (to === undefined)
    return words
  const address = `/${encodeURI(to)}`
  return bracketed.test(words) ? words.replace(bracketed, `[\\[$1\\]](${address})`) : words.replace(word, `[$&](${address})`)
}

/** A source with the slides that cite it: in parts where it has them, else as its author or a style writes it. */
function printSource({ text, label, work }: Entry, slides: string[], context: PartContext): string {
  const cited = slides.length > 0 ? ` <Cited${attributes({ slides: slides.map(encodeURI).join(' ') })} />` : ''
  if (!work)
    return `${listed(`${label ? `\\[${label}\\] ` : ''}${printRich(text, context, true)}`, slides[0])}${cited}`
  const name = `\\[${escapePlain(work.label)}\\]`
  const link = work.link ? ` [${escapePlain(work.link.text)}](${work.link.url})` : ''
  return `**${escapePlain(work.title)}**<br>${listed(name, slides[0])} ${escapePlain(work.about)}${link}${cited}`
}

function printEntry(entry: Entry, bullet: string, context: PartContext): string {
  const { text, to, key, gloss, children } = entry
  const words = key === undefined ? printRich(text, context) : printSource(entry, context.targets.cited.get(key) ?? [], context)
  const line = [
    to ? `[${words}](/${encodeURI(to)})` : words,
    ...(gloss ? [escapePlain(gloss)] : []),
  ].join('　')
  const indent = ' '.repeat(bullet.length)
  return [
    `${bullet}${line}`,
    ...(children ?? []).map(child => indent + printEntry(child, '- ', context)),
  ].join('\n')
}
