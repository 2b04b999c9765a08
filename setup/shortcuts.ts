import { defineShortcutsSetup } from '@slidev/types'

/**
 * Slidev's keys, but for the search of titles: ours searches notes and slides too. Slidev repeats a held key by a timer, so that a
 * page that stands still for a second would turn twice; the keyboard's own repetitions do it instead.
 */
export default defineShortcutsSetup((_, base) =>
  base.filter(({ name }) => name !== 'goto').map(shortcut => ({ ...shortcut, autoRepeat: false })))
