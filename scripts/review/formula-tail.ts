/** A name behind a formula, in attributes as pandoc and Quarto have it or in brackets as MyST has it, or its number. */
const named = /^[ \t]*(?:\{#([^\s{}]+)(?:[ \t][^{}\n]*)?\}|[(（]([a-z][\w-]*:[\w:-]+|(?:eqn?|equation|math|formula)[-_.][\w:.-]+|eq[-A-Z_]*\d[-\w]*|\d{1,3}[a-z]?)[)）])[ \t]*$/i
const stopped = /^[ \t]*([.,;:。，；：])/

/** What stands behind a formula and belongs to it, as TeX: a stop, its name or its number; and how long it is. */
export function tailOf(after: string): { length: number, tail: string } {
  const [spelled, attribute, bracketed] = named.exec(after) ?? []
  const name = attribute ?? bracketed
  if (name !== undefined)
    return { length: spelled!.length, tail: /^\d/.test(name) ? `\\tag{${name}}` : `\\label{${name}}` }
  const [stop, tail] = stopped.exec(after) ?? ['', '']
  return { length: stop.length, tail }
}
