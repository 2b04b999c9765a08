import type { Points } from '../outline/block.ts'
import type { Outline } from '../outline/section.ts'
import type { Scene, SlidePlan } from './deck-plan.ts'
import { closing as design } from '../design/frame.ts'
import { namedPoint } from '../estimate/named-point.ts'
import { richOf, wordsOf } from '../outline/rich.ts'
import { sceneOf } from './closing.ts'

/**
 * Shows a list that names three chapters of a talk about two things as a first look at them: above each point is drawn what the
 * divider of its chapter draws. The talk ends in the same form.
 */
export function withPreview(slides: SlidePlan[], outline: Outline): SlidePlan[] {
  if (outline.subjects.length !== 2)
    return slides
  const dividers = slides.filter(({ layout, backup }) => layout === 'section' && !backup)
  return slides.map((slide) => {
    const points = slide.layout === 'default' && !slide.backup ? onlyList(slide) : undefined
    const scenes = points?.items.flatMap(item => sceneNamed(namedPoint(item)?.name.map(({ text }) => text).join(''), dividers)) ?? []
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

/** What the divider of the chapter of that name draws. */
function sceneNamed(name: string | undefined, dividers: SlidePlan[]): Scene[] {
  const divider = name && dividers.find(({ title }) => wordsOf(title) === name.trim())
  return divider ? [sceneOf(divider)] : []
}
