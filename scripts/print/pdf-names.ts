import type { HandoutName } from '../../pages/handout/layouts/index.ts'

/** The files that a deck is printed to: of several handouts the first has the usual name, each other one that of its layout too. */
export function pdfsOf(handouts: HandoutName[] = []): string[] {
  return ['slides.pdf', 'handout.pdf', ...handouts.slice(1).map(name => `handout-${name}.pdf`)]
}
