import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import { wordsIn } from '../site/page-words.ts'
import { tag } from './html.ts'
import { workerName } from './offline/name.ts'

/** Loads the script that runs before anything of a deck's page is seen, with what it has to know. */
export function firstTag(deck: HostedDeck, { first, keep }: Assets, told: Record<string, string | undefined> = {}): string {
  const { news, load, close } = wordsIn(deck.lang)
  const keeping = deck.isKept && keep
    ? { 'data-keep': deck.base + keep, 'data-worker': rootOf(deck) + workerName, 'data-news': news, 'data-load': load, 'data-close': close }
    : {}
  return tag('script', { src: deck.base + first, ...told, ...keeping }, '')
}

/** The path of the site that a deck lies in: its own, or that of the other language around it. */
function rootOf({ base, isWithin }: HostedDeck): string {
  return isWithin ? base.replace(/[^/]+\/$/, '') : base
}
