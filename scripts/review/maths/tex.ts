/** An argument of a command: what it says, and where the text goes on behind it. */
export interface Argument { value: string, end: number }

/** The argument at a place of some TeX, behind blanks: a group without its braces, a command, or a sign; undefined where there is none. */
export function argumentAt(tex: string, at: number): Argument | undefined {
  const start = behindBlanks(tex, at)
  if (tex[start] === '{') {
    const end = groupEnd(tex, start)
    return end === undefined ? undefined : { value: tex.slice(start + 1, end - 1), end }
  }
  const [sign] = /^(?:\\[a-z]+|\\[\s\S]|[^\s}])/i.exec(tex.slice(start, start + 40)) ?? []
  return sign === undefined ? undefined : { value: sign, end: start + sign.length }
}

/** The argument in square brackets at a place, which need not be there. */
export function optionAt(tex: string, at: number): Argument | undefined {
  const start = behindBlanks(tex, at)
  if (tex[start] !== '[')
    return undefined
  let depth = 0
  for (let index = start + 1; index < tex.length; index++) {
    if (tex[index] === '\\')
      index++
    else if (tex[index] === ']' && depth === 0)
      return { value: tex.slice(start + 1, index), end: index + 1 }
    else if (tex[index] === '{')
      depth++
    else if (tex[index] === '}' && --depth < 0)
      return undefined
  }
  return undefined
}

/** Several arguments in a row; undefined where one is missing. */
export function argumentsAt(tex: string, at: number, count: number): { values: string[], end: number } | undefined {
  const values: string[] = []
  let end = at
  for (let index = 0; index < count; index++) {
    const found = argumentAt(tex, end)
    if (!found)
      return undefined
    values.push(found.value)
    end = found.end
  }
  return { values, end }
}

function behindBlanks(tex: string, at: number): number {
  let start = at
  while (/\s/.test(tex[start] ?? ''))
    start++
  return start
}

/** The place behind the brace that closes the one at a place. */
function groupEnd(tex: string, start: number): number | undefined {
  let depth = 0
  for (let index = start; index < tex.length; index++) {
    if (tex[index] === '\\')
      index++
    else if (tex[index] === '{')
      depth++
    else if (tex[index] === '}' && --depth === 0)
      return index + 1
  }
  return undefined
}
