import type { Construct, Event, Extension, State, TokenizeContext } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface Token {
    /** What looks for addresses notes so that no bracket stands open before. */
    _gfmAutolinkLiteralWalkedInto?: boolean
  }
}

const closing = 93

/** What may begin something in a text of CommonMark: ends of lines, and ``!&*<[\]_` ``. */
const own = [-5, -4, -3, 33, 38, 42, 60, 91, 92, closing, 95, 96]

/** Looks at the text so far wherever something may begin; nothing begins with it. */
const merged: Construct = {
  name: 'merged',
  previous() {
    mergeLast(this.events)
    return false
  },
  tokenize: (_effects, _ok, nok) => nok,
}

/** Texts right behind each other become one, be the last of them still open or not. */
function mergeLast(events: Event[]): void {
  for (;;) {
    const [kind, last] = events.at(-1) ?? []
    if (!last || last.type !== 'data')
      return
    const [exit, before] = events.at(kind === 'enter' ? -2 : -3) ?? []
    const [enter, begun] = events.at(kind === 'enter' ? -3 : -4) ?? []
    const isWhole = before === begun && enter === 'enter' && exit === 'exit'
    if (!isWhole || before?.type !== 'data' || before.end.offset !== last.start.offset)
      return
    // The parser holds the one that is open.
    last.start = before.start
    last._gfmAutolinkLiteralWalkedInto ||= before._gfmAutolinkLiteralWalkedInto
    events.splice(kind === 'enter' ? -3 : -4, 2)
  }
}

/** A bracket that closes nothing: each would be looked for through all of its paragraph. */
const nothingOpened: Construct = {
  name: 'nothingOpened',
  tokenize(effects, ok, nok) {
    const literal: State = (code) => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return ok
    }
    return code => isOpen(this) ? nok(code) : literal(code)
  },
}

/** So many events of a text hold no bracket that is open. */
const looked = new WeakMap<TokenizeContext, number>()

function isOpen(context: TokenizeContext): boolean {
  const { events } = context
  const from = Math.min(looked.get(context) ?? 0, events.length)
  for (let index = events.length - 1; index >= from; index--) {
    const { type, _balanced } = events[index][1]
    if ((type === 'labelLink' || type === 'labelImage') && !_balanced)
      return true
  }
  looked.set(context, events.length)
  return false
}

/**
 * Makes text at once what nothing else will come of, where the parser would do so for a whole paragraph at its end, moving all that
 * stands behind each piece: many pieces take the square of their number.
 * @param others the extensions that it is used with
 */
export function textAtOnce(others: Extension[]): Extension {
  const codes = new Set([...own, ...others.flatMap(({ text = {} }) => Object.keys(text).map(Number))])
  return {
    text: {
      ...Object.fromEntries([...codes].map(code => [code, merged])),
      [closing]: [merged, nothingOpened],
    },
  }
}
