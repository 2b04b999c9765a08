import type { HandoutLayout } from './layout.ts'

/** A sheet for each slide, its whole text beneath it in one column, and room to write. */
export const notes: HandoutLayout = {
  perRow: 1,
  alone: true,
  beside: 'dividers',
  css: () => import('../../../styles/handout/notes.css'),
  template: (_, { picture }) => picture(),
}
