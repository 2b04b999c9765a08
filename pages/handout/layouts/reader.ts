import type { HandoutLayout } from './layout.ts'

/** The whole review as a paper to read, in full lines under the heads of its chapters, each slide as a figure beside its paragraph. */
export const reader: HandoutLayout = {
  perRow: 1,
  beside: 'all',
  whole: true,
  css: () => import('../../../styles/handout/reader.css'),
  template: (_, { picture }) => picture(),
}
