import type { HandoutLayout } from './layout.ts'

/** Two slides a sheet where their texts are short, each with its whole text right after it. */
export const twoUp: HandoutLayout = {
  perRow: 1,
  beside: 'dividers',
  css: () => import('../../../styles/handout/2-up.css'),
  template: (_, { picture }) => picture(),
}
