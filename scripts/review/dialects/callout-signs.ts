import { nameToEmoji } from 'gemoji'

/** What the sign that opens a callout says of its kind. */
const kinds: [signs: RegExp, name: string][] = [
  [/^[💡🔑✨🌟⭐🎯👉👍]/u, 'TIP'],
  [/^[⚠🚧🟠🟡]/u, 'WARNING'],
  [/^[❗❕‼🚨⛔🚫🛑🔥❌🔴]/u, 'CAUTION'],
  [/^[❓❔🤔]/u, 'QUESTION'],
  [/^[✅✔🎉🟢]/u, 'SUCCESS'],
  [/^[ℹ📌📍📝📢📣💬📖📚🔵🗒]/u, 'NOTE'],
]
/** What a callout's colour says, where it has no sign. */
const colours: [colour: RegExp, name: string][] = [[/red/, 'CAUTION'], [/orange|yellow/, 'WARNING'], [/green/, 'SUCCESS']]

/** The kind of callout that a text's first sign means; undefined for another sign or none. */
export function calloutOfSign(words: string): string | undefined {
  return kinds.find(([signs]) => signs.test(words))?.[1]
}

/** The kind of callout that a sign, the name of one, or a colour means. */
export function calloutOfLook(sign: string, colour: string): string | undefined {
  const name = sign.replaceAll(':', '').toLowerCase().replaceAll('-', '_')
  return calloutOfSign(sign)
    ?? calloutOfSign(Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : '')
    ?? colours.find(([pattern]) => pattern.test(colour.toLowerCase()))?.[1]
}
