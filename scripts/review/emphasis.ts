import type { Construct, Event, Extension, TokenizeContext } from 'micromark-util-types'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'

const { text, insideSpan } = cjkFriendlyExtension()
const whole = insideSpan!.null![0] as Construct

/**
 * Emphasis that closes beside Chinese punctuation, stretch by stretch: what resolves it moves all that stands behind each pair of signs,
 * which for a long paragraph takes the square of its length.
 */
const attention: Construct = {
  ...whole,
  resolveAll: (events, context) => {
    const resolved = stretchesOf(events, context).map(stretch => whole.resolveAll!(stretch, context))
    // Others hold the list itself.
    events.length = 0
    for (const event of resolved.flat())
      events.push(event)
    return events
  },
}

/** The syntax of emphasis. */
export const emphasisSyntax: Extension = {
  text: Object.fromEntries(Object.keys(text!).map(sign => [sign, attention])),
  insideSpan: { null: [attention] },
}

/**
 * The events of a paragraph, cut where all that was opened is closed. Where signs may open as well as close, or close something else,
 * nothing is sure any more, and what is left is one stretch.
 */
function stretchesOf(events: Event[], context: TokenizeContext): Event[][] {
  const stretches: Event[][] = []
  const open: string[] = []
  let from = 0
  for (const [index, [kind, token]] of events.entries()) {
    if (kind !== 'enter' || token.type !== 'attentionSequence' || !(token._open || token._close))
      continue
    const signs = context.sliceSerialize(token)
    const closes = token._close && !token._open && open.at(-1) === signs
    if (!closes && token._close)
      break
    if (closes)
      open.pop()
    else
      open.push(signs)
    if (closes && open.length === 0) {
      stretches.push(events.slice(from, index + 2))
      from = index + 2
    }
  }
  return [...stretches, events.slice(from)]
}
