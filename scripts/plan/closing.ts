import type { Nodes } from 'mdast'
import type { Outline } from '../outline/section.ts'
import type { Citation } from '../review/citations/citation.ts'
import type { Closing, Moment, Scene, SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { closing as design } from '../design/frame.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { isQuestion } from '../outline/questions.ts'
import { citationsOf } from '../review/citations/citation.ts'
import { layLines } from '../typesetting/lines.ts'
import { momentSaid } from './archetypes/moment.ts'
import { scoreBarsOf } from './score-bars.ts'
import { sharedCitations } from './shared-citations.ts'
import { explorersOf, sketchesOf } from './sketches.ts'

/** A chapter that a sentence may come from: what its slides cite, what its divider draws, and its slides. */
interface Told { scene: Scene, cites: Citation[], slides: SlidePlan[] }

/**
 * Lets a deck end with a drawing above each of its last sentences: what the divider of the chapter draws from which the sentence
 * comes, known by what the sentence says, by a number that a chart there shows, and by what both cite; such a number brings its row of
 * scores. Beneath stands one question to the room. Decks about other than two things, and other numbers of sentences, keep their list.
 */
export function withClosing(slides: SlidePlan[], outline: Outline): SlidePlan[] {
  const all = chaptersTold(slides)
  // Both lines end beneath the sentences anyway.
  const going = all.filter(({ scene }) => scene.moment !== 'end')
  const told = going.length < design.sentences ? all : going
  return slides.map((slide) => {
    const sentences = slide.layout === 'takeaways' && !slide.closing && outline.subjects.length === 2 ? sentencesOf(slide) : []
    if (sentences.length !== design.sentences || told.length < design.sentences || linesOf(slide) > design.text.lines)
      return slide
    const question = questionOf(outline)
    const address = outline.meta.url
    const closing: Closing = {
      scenes: scenesFor(sentences, told, outline.subjects.map(({ name }) => name)),
      lines: linesOf(slide),
      ...(question ? { question } : {}),
      ...(address ? { address } : {}),
    }
    return { ...slide, closing }
  })
}

/** The items of the list that the slide shows. */
function sentencesOf({ evidence }: SlidePlan): Nodes[] {
  const [shown] = evidence
  return shown?.block.kind === 'points' ? shown.block.items : []
}

/** The lines of the longest sentence beneath its drawing. */
function linesOf({ parts }: SlidePlan): number {
  return Math.max(1, ...parts.flatMap(part => part.kind === 'entries' ? part.entries : []).map(({ text }) =>
    layLines(runsOfRich(text), design.text.size, design.width).lines))
}

function chaptersTold(slides: SlidePlan[]): Told[] {
  const shown = slides.filter(({ chapter, backup }) => chapter?.number && !backup)
  return [...Map.groupBy(shown, ({ chapter }) => chapter!.number).values()].flatMap((all) => {
    const own = all.filter(({ layout }) => layout !== 'takeaways')
    const divider = own.find(({ layout }) => layout === 'section')
    return divider ? [{ scene: sceneOf(divider), cites: own.flatMap(({ sources }) => sources), slides: own }] : []
  })
}

/** What a divider draws; where it has panels of the two, their lines run beside each other. */
export function sceneOf({ moment, drawing, id }: SlidePlan): Scene {
  return { moment: moment ?? 'along', to: id, ...(drawing ? { drawing } : {}) }
}

/** A scene of a chapter whose divider draws nothing, with what its explorers are about, if it has some of either of the two. */
export function sketched(scene: Scene, slides: SlidePlan[], cited: Citation[] = []): Scene {
  const sketches = scene.moment === 'along' ? sketchesOf(slides, cited) : undefined
  return sketches ? { ...scene, sketches } : scene
}

/** What a sentence owes to a chapter whose lines do what it says, and to one of whose charts it names a number. */
const worth = { said: 2, number: 1.5 }

/** Each sentence's chapter, none twice, so that as much as may be of what sentences say and cite is drawn and cited in their chapters. */
function scenesFor(sentences: Nodes[], told: Told[], names: string[]): Scene[] {
  const texts = sentences.map(sentence => withoutCitations(sentence))
  const bars = texts.map(text => told.map(({ slides }) => scoreBarsOf(text, slides, names)))
  // Of more chapters than there are sentences, the best of each sentence are enough: one of them is always left.
  const shares = sentences.map((sentence, index) => told
    .map(({ cites, scene }, chapter) => ({
      chapter,
      share: sharedCitations(citationsOf(sentence), cites)
        + (momentSaid(texts[index]) === scene.moment ? worth.said : 0)
        + (bars[index][chapter] ? worth.number : 0),
    }))
    .sort((a, b) => b.share - a.share || b.chapter - a.chapter)
    .slice(0, sentences.length)
    .sort((a, b) => a.chapter - b.chapter))
  let best = { sum: -1, order: [] as number[] }
  const choose = (order: number[], sum: number): void => {
    if (order.length === sentences.length) {
      // Of chapters that cite as much, the first ones name things that the later ones tell.
      best = sum >= best.sum ? { sum, order } : best
      return
    }
    for (const { chapter, share } of shares[order.length]) {
      if (!order.includes(chapter))
        choose([...order, chapter], sum + share)
    }
  }
  choose([], 0)
  return withoutTwins(best.order.map((chapter, index) => {
    const scores = bars[index][chapter]
    const { drawing: _, ...scene } = told[chapter].scene
    const shown = scores ? explorersOf(scores.subject, told[chapter].slides, citationsOf(sentences[index])) : []
    return scores
      ? { ...scene, scores, ...(shown.length > 0 ? { shown } : {}) }
      : sketched(told[chapter].scene, told[chapter].slides, citationsOf(sentences[index]))
  }))
}

/** Chapters without a drawing of their own lend the one that no other sentence has. */
function withoutTwins(scenes: Scene[]): Scene[] {
  const spare: Moment[] = ['along', 'apart', 'end']
  return scenes.map((scene, index) => {
    const isOwn = ({ scores, sketches }: Scene): boolean => scores !== undefined || sketches !== undefined
    const isTwin = !isOwn(scene) && scenes.slice(0, index).some(each => !isOwn(each) && each.moment === scene.moment)
    const other = spare.find(moment => scenes.every(each => each.moment !== moment))
    return isTwin && other ? { ...scene, moment: other } : scene
  })
}

/** The question that the author names, else the first of the review's list of questions. */
function questionOf({ parts }: Outline): string | undefined {
  const sections = parts.map(({ section }) => section)
  const named = sections.flatMap(({ directives }) => directives.question ?? [])
  const asked = sections.flatMap(({ blocks }) => blocks).flatMap((block) => {
    const items = block.kind === 'points' ? block.items.map(item => withoutCitations(item)) : []
    return items.length >= design.questions && items.every(isQuestion) ? [items[0]] : []
  })
  return named[0] ?? asked[0]
}

function withoutCitations(node: Nodes): string {
  if ('children' in node)
    return node.children.map(child => withoutCitations(child)).join('').replace(/\s+(?=[?？])/g, '')
  return (node.type as string) === 'citation' ? '' : toString(node)
}
