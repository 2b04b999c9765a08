import type { HandoutLayout } from './layout.ts'

/** Slides beside each other to be looked over, each with its title beneath it in a size that can be read. */
export function overview(together: number, perRow: number, options: Pick<HandoutLayout, 'css' | 'landscape'>): HandoutLayout {
  return {
    ...options,
    perRow,
    together,
    template: ({ no, title }, { h, picture }) => [
      picture({ small: true }),
      h('p', { class: 'title' }, [h('b', no), h('span', title)]),
    ],
  }
}
