import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import fc from 'fast-check'
import { withId } from '../../scripts/slides/source-slide.ts'

/** One step in the life of a deck: the review is edited, or the deck is by hand. */
export type Step = { by: 'review', plan: SourceSlide[] } | { by: 'hand', what: typeof kinds[number], at: number, to: number, line: string }

const kinds = ['edit', 'edit', 'edit note', 'delete', 'move', 'insert', 'insert with id', 'copy', 'rename'] as const
const ids = ['cover', 'one', 'two', 'three', 'four', 'five', '结论']
const line = fc.constantFrom('alpha', 'beta', '- gamma', '| a | b |', '文字。', '$x$', '<Caption>', 'delta')

/** A planned slide as it is generated, with a note. */
function slide(id: string): fc.Arbitrary<SourceSlide> {
  return fc.tuple(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 2 })).map(([body, note]) => ({
    id,
    raw: [
      `---\ntitle: ${id}\nlayout: default\nrouteAlias: ${id}\n---`,
      `# ${id}`,
      body.join('\n'),
      `<!--\nsaid\n\n***\n\n${note.join('\n\n')}\n-->`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  }))
}

const plan = fc.shuffledSubarray(ids, { minLength: 1 }).chain(chosen => fc.tuple(...chosen.map(slide)))

/** A first plan, and up to twelve steps after it. */
export const history = fc.tuple(plan, fc.array(fc.oneof(
  fc.record({ by: fc.constant('review' as const), plan }),
  fc.record({ by: fc.constant('hand' as const), what: fc.constantFrom(...kinds), at: fc.nat(9), to: fc.nat(9), line }),
), { maxLength: 12 }))

/** A deck after a person's step; the line it adds carries its number and so is known again. */
export function editByHand(deck: SourceSlide[], step: Step & { by: 'hand' }, number: number): SourceSlide[] {
  const slides = [...deck]
  const place = step.at % (deck.length || 1)
  const mine = `mine-${number} ${step.line}`
  const chosen = slides[place]
  const lines = chosen?.raw.split('\n') ?? []
  // Not within the front matter, nor behind the note.
  const within = 6 + step.to % Math.max(1, lines.length - 7)
  const edits: Record<Step & { by: 'hand' } extends { what: infer Kind extends string } ? Kind : never, () => unknown> = {
    'edit': () =>
      slides[place] = { ...chosen, raw: lines.toSpliced(chosen.raw.startsWith('---') ? within : 1, step.to % 2, mine).join('\n') },
    'edit note': () => slides[place] = { ...chosen, raw: chosen.raw.replace('said', mine) },
    'delete': () => deck.length > 1 && slides.splice(place, 1),
    'move': () => slides.splice(step.to % deck.length, 0, ...slides.splice(place, 1)),
    'insert': () => slides.splice(place, 0, { id: undefined, raw: `# own ${mine}` }),
    'insert with id': () => slides.splice(place, 0, { id: `own${number}`, raw: `---\nrouteAlias: own${number}\n---\n\n${mine}` }),
    'copy': () => slides.splice(step.to % deck.length, 0, chosen),
    'rename': () => chosen.id === undefined || (slides[place] = withId(chosen, `renamed${number}`)),
  }
  if (deck.length > 0)
    edits[step.what]()
  return slides
}
