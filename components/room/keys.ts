import type { Act } from './acts.ts'

/** One key, or several for the same, as `KeyboardEvent.key` names them, and what it does. */
export interface Key { keys: string[], act: Act }

/** All keys of ours, in the order in which the help lists them. Slidev's own stay. */
export const keys: Key[] = [
  { keys: ['PageDown'], act: 'next' },
  { keys: ['PageUp'], act: 'previous' },
  { keys: ['Home'], act: 'first' },
  { keys: ['End'], act: 'last' },
  { keys: ['g', '/'], act: 'find' },
  { keys: ['Backspace'], act: 'back' },
  { keys: ['b', '.'], act: 'black' },
  { keys: ['w'], act: 'white' },
  { keys: ['t'], act: 'timer' },
  { keys: ['l'], act: 'laser' },
  { keys: ['p'], act: 'draw' },
  { keys: ['?'], act: 'help' },
]

/** The key that the help and a button name first for what it does. */
export const keyOf = (act: Act): string => keys.find(key => key.act === act)!.keys[0]

/** The keys of Slidev that the help lists besides, by what they do. */
export const slidevKeys = { arrows: '← → ↑ ↓', space: 'Space', overview: 'o', dark: 'd', full: 'f' } as const

/** The keys that a control has only where one came to it by Tab: else they turn slides. */
export const turning: Record<string, 'next' | 'previous'> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
}

/** What a key that was pressed does; undefined where it does nothing here or is pressed together with another. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Act | undefined {
  if (ctrlKey || metaKey || altKey)
    return undefined
  const typed = key.length === 1 ? key.toLowerCase() : key
  return keys.find(({ keys }) => keys.includes(typed))?.act
}

/** The slide that typed digits name among so many, from 1; undefined where there is none. */
export function slideTyped(digits: string, count: number): number | undefined {
  const no = Number(digits)
  return digits !== '' && no >= 1 && no <= count ? no : undefined
}
