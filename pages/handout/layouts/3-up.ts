import type { HandoutLayout } from './layout.ts'

/** Ruled lines beside a slide, 8 mm apart. */
const lines = 10

/** Three slides a sheet, to write on: ruled lines beside each, its title beneath it in a size that can be read. */
export const threeUp: HandoutLayout = {
  perRow: 1,
  together: 3,
  css: () => import('../../../styles/handout/3-up.css'),
  template: ({ no, title }, { h, picture }) => [
    h('div', [
      picture({ small: true }),
      h('p', { class: 'title' }, [h('b', no), h('span', title)]),
    ]),
    h('div', { 'class': 'ruled', 'aria-hidden': 'true' }, Array.from({ length: lines }, () => h('i'))),
  ],
}
