import { Refusal } from './refusal.ts'

/** Patches of an image or a video in time, height and width: the papers' `grid_thw`, before the 2×2 merge. */
export type Grid = readonly [t: number, h: number, w: number]

/** Patches that one token of the language model merges in each direction. */
export const mergeSize = 2

/** Refuses a grid that does not merge into whole tokens: every side is a positive integer, height and width multiples of `merge`. */
export function requireMergeable([t, h, w]: Grid, merge: number = mergeSize): void {
  const whole = (side: number, step: number): boolean => Number.isSafeInteger(side) && side > 0 && side % step === 0
  if (!whole(t, 1) || !whole(h, merge) || !whole(w, merge))
    throw new Refusal('grid_uneven', { t, h, w, merge })
}

/** Number of patches that the vision encoder reads. */
export function patchesOfGrid([t, h, w]: Grid): number {
  return t * h * w
}

/** Number of tokens that the language model receives: a token is 2×2 patches of one temporal patch. */
export function tokensOfGrid(grid: Grid): number {
  return patchesOfGrid(grid) / mergeSize ** 2
}
