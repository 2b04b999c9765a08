/**
 * Where a text, or its part up to a place, ends without the signs of a kind that stand there: looked for from behind, since a search
 * from the front for what ends in them reads all of the text.
 */
export function endWithout(text: string, sign: RegExp, end: number = text.length): number {
  let at = end
  while (at > 0 && sign.test(text[at - 1]))
    at--
  return at
}
