import type { Points } from '../outline/block.ts'
import type { Outline } from '../outline/section.ts'
import type { Scene, SlidePlan } from './deck-plan.ts'
import { closing as design } from '../design/frame.ts'
import { namedPoint } from '../estimate/named-point.ts'
import { richOf, wordsOf } from '../outline/rich.ts'
import { sceneOf, sketched } from './closing.ts'

/**
 * Shows a list that names three chapters of a talk about two things as a first look at them: above each point is drawn what the
 * divider of its chapter draws, or what its explorers are about. The talk ends in the same form.
 */
export function withPreview(slides: SlidePlan[], outline: Outline): SlidePlan[] {
  if (outline.subjects.length !== 2)
    return slides
  return slides.map((slide) => {
    const points = slide.layout === 'default' && !slide.backup ? onlyList(slide) : undefined
    const scenes = points?.items.flatMap(item => sceneNamed(namedPoint(item)?.name.map(({ text }) => text).join(''), slides)) ?? []
    if (!points || scenes.length !== design.sentences || points.items.length !== design.sentences)
      return slide
    const entries = points.items.map(({ children: [first] }) => ({ text: richOf(first.type === 'paragraph' ? first.children : []) }))
    return { ...slide, layout: 'takeaways', parts: [{ kind: 'entries', ordered: true, entries }], closing: { scenes, opens: true } }
  })
}

/** The list of a slide that shows whole what it shows of the review, beside a sentence of its text. */
function onlyList({ evidence, share }: SlidePlan): Points | undefined {
  const shown = evidence.filter(({ block }) => block.kind !== 'prose')
  const [{ block, range } = {}] = shown
  return shown.length === 1 && block?.kind === 'points' && !range && !share ? block : undefined
}

/** What the divider of the chapter of that name draws, or what its explorers are about. */
function sceneNamed(name: string | undefined, slides: SlidePlan[]): Scene[] {
  const divider = name && slides.find(({ layout, backup, title }) => layout === 'section' && !backup && wordsOf(title) === name.trim())
  const own = slides.filter(({ chapter }) => divider && chapter?.number === divider.chapter?.number)
  return divider ? [sketched(sceneOf(divider), own)] : []
}
