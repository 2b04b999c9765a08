import type { HandoutLayout } from './layout.ts'

/** The texts as a paper to read, set in full lines under the heads of their chapters, each slide as a figure beside its paragraph. */
export const reader: HandoutLayout = {
  perRow: 1,
  beside: 'all',
  css: () => import('../../../styles/handout/reader.css'),
  template: (_, { picture }) => picture(),
}
