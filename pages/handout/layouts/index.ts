import type { HandoutLayout } from './layout.ts'
import { twoUp } from './2-up.ts'
import { threeUp } from './3-up.ts'
import { notes } from './notes.ts'
import { overview } from './overview.ts'
import { reader } from './reader.ts'

/** The layouts of the handout by name. A new one is a file and its line here. */
export const handoutLayouts = {
  '2-up': twoUp,
  'notes': notes,
  '3-up': threeUp,
  '4-up': overview(4, 2, { landscape: true, css: () => import('../../../styles/handout/4-up.css') }),
  '6-up': overview(6, 2, { css: () => import('../../../styles/handout/6-up.css') }),
  '9-up': overview(9, 3, { css: () => import('../../../styles/handout/9-up.css') }),
  'reader': reader,
} satisfies Record<string, HandoutLayout>

/** The name of a layout. */
export type HandoutName = keyof typeof handoutLayouts

/** The layout that is printed where none is asked for. */
export const usualHandout: HandoutName = '2-up'

/** The names of all layouts. */
export const handoutNames = Object.keys(handoutLayouts) as HandoutName[]

/** Whether there is a layout of this name. */
export function isHandoutName(name: unknown): name is HandoutName {
  return handoutNames.includes(name as HandoutName)
}
