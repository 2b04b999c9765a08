import { defineShortcutsSetup } from '@slidev/types'

/** Slidev's keys, but for the search of titles: ours searches notes and slides too. */
export default defineShortcutsSetup((_, base) => base.filter(({ name }) => name !== 'goto'))
