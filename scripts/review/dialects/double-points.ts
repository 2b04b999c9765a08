import type { Dialect } from './dialect.ts'

/** A point whose text begins with the sign of one, as readers of PDF write lists. */
const twice = /^([ \t]*[-*+][ \t]+)[·•▪◦●■○▶►∙⋅\uF0B7\uF0A7][ \t]*(?=\S)/gm

/** `- · words` is a point once. */
export const doublePoints: Dialect = {
  name: 'points with two signs',
  sign: /^[ \t]*[-*+][ \t]+[·•▪◦●■○▶►∙⋅\uF0B7\uF0A7]/m,
  edits: ({ mask }) => [...mask.matchAll(twice)].map(({ 0: whole, 1: mark, index }) =>
    ({ start: index + mark.length, end: index + whole.length, text: '' })),
}
