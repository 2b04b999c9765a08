import { DeckError } from '../diagnostics/error.ts'
import { distance } from '../diagnostics/nearest.ts'

/** Throws E_NO_SLIDE where a slide to be taken back is none of the generated ones. */
export function checkRetake(retake: string[], ids: string[]): void {
  const unknown = retake.find(id => !ids.includes(id))
  if (unknown !== undefined)
    throw noSlide(unknown, ids)
}

/** The error that a review makes no slide of some id; its hint names those that are spelt alike. */
export function noSlide(unknown: string, ids: string[]): DeckError {
  const near = ids
    .map(id => ({ id, far: id.includes(unknown) || unknown.includes(id) ? 1 : distance(id, unknown) }))
    .filter(({ id, far }) => far <= Math.max(2, id.length / 3))
    .sort((one, other) => one.far - other.far)
    .slice(0, 5)
  return new DeckError('E_NO_SLIDE', `the review makes no slide \`${unknown}\``, near.length > 0
    ? `Spelt alike: ${near.map(({ id }) => id).join(', ')}`
    : 'The ids are the routeAlias lines in slides.md.')
}
