import type { View } from '../../scripts/explorers/registry.ts'
import { viewOf } from '../../scripts/explorers/registry.ts'

/** The code of an explorer by its name, fetched from what the talk registers; undefined where there is none of that name. */
export async function findExplorer(name: string): Promise<View | undefined> {
  const { explorers } = await import('virtual:reviewdeck-explorers')
  const guest = explorers.find(one => one.name === name)
  return guest && viewOf(guest)
}
