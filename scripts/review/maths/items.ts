/** What stands side by side in a formula: signs, commands, groups, environments, and from `\left` to `\right`, each whole. */
export function itemsOf(tex: string): string[] {
  const items: string[] = []
  for (let at = 0; at < tex.length;) {
    const end = endOfItem(tex, at)
    items.push(tex.slice(at, end))
    at = end
  }
  return items
}

const opening = /^(?:\{|\\begin\s*\{|\\left(?![a-z]))/i
const bounds = /\\(?:begin|end)\s*\{[^}]*\}|\\(?:left|right)(?![a-z])\s*(?:\\[a-z]+|\\.|.)|\\.|[{}]/gi

function endOfItem(tex: string, at: number): number {
  const rest = tex.slice(at)
  if (!opening.test(rest))
    return at + /^(?:\\[a-z]+\*?|\\[\s\S]|[\s\S])/i.exec(rest)![0].length
  let depth = 0
  for (const { 0: bound, index } of rest.matchAll(bounds)) {
    if (/^(?:\{|\\begin|\\left)/.test(bound))
      depth += 1
    else if (/^(?:\}|\\end|\\right)/.test(bound))
      depth -= 1
    if (depth === 0)
      return at + index + bound.length
  }
  return tex.length
}

const operator = /^(?:[-+=<>]|\\(?:pm|mp|le|leq|ge|geq|approx|sim|equiv|propto|to|cdot|times|oplus|cup|cap|wedge|vee|land|lor|mid))$/
const notAhead = /^(?:[-+=<>^_(,[{]|\\(?:pm|mp|cdot|times|frac|le|leq|ge|geq|approx|in|sum|prod|int))$/

/** The sides of a sum or a chain of relations: cut before each operator outside of brackets. */
export function termsOf(tex: string): string[] {
  const terms = ['']
  let depth = 0
  let before = ''
  for (const item of itemsOf(tex)) {
    depth += /^[([]$/.test(item) ? 1 : /^[)\]]$/.test(item) ? -1 : 0
    if (depth === 0 && operator.test(item) && before !== '' && !notAhead.test(before))
      terms.push('')
    terms[terms.length - 1] += item
    before = item.trim() || before
  }
  return terms
}
