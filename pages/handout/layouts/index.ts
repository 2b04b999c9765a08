import type { HandoutLayout } from './layout.ts'
import { twoUp } from './2-up.ts'
import { threeUp } from './3-up.ts'

/** The layouts of the handout by name. A new one is a file and its line here. */
export const handoutLayouts = {
  '2-up': twoUp,
  '3-up': threeUp,
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
