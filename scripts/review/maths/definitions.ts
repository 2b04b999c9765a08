import { argumentAt, argumentsAt, optionAt } from './tex.ts'

/** A command that an author defines: how many arguments it has, what the first is where it is not given, and what it stands for. */
export interface Macro { count: number, first?: string, body: string }

/** A definition at a place of some TeX. */
export interface Definition { name: string, macro: Macro, end: number }

const opening = /\\((?:re|provide)?newcommand|DeclareMathOperator|[gex]?def|let)\b(\*?)/y
const named = /\s*(?:\{\s*(\\[a-z]+|\\[^a-z\s])\s*\}|(\\[a-z]+|\\[^a-z\s]))/iy
/** A name whose author forgot its backslash: `\newcommand{iid}{…}`, as no other reading of it could be set. */
const bareName = /^\s*\{\s*([a-z]+)\s*\}/i

/** The definition that begins at a place: `\newcommand`, `\DeclareMathOperator`, `\def` with plain arguments, or `\let`. */
export function definitionAt(tex: string, at: number): Definition | undefined {
  opening.lastIndex = at
  const [whole, command, star] = opening.exec(tex) ?? []
  if (whole === undefined)
    return undefined
  named.lastIndex = at + whole.length
  const [spelled, braced, plain] = named.exec(tex) ?? []
  const bare = command.endsWith('newcommand') ? bareName.exec(tex.slice(at + whole.length, at + whole.length + 80)) : null
  const name = braced ?? plain ?? (bare && `\\${bare[1]}`)
  if (!name)
    return undefined
  const behind = at + whole.length + (spelled ?? bare![0]).length
  if (command === 'let')
    return letAt(tex, name, behind)
  if (command.endsWith('def'))
    return defAt(tex, name, behind)
  return commandAt(tex, name, behind, command === 'DeclareMathOperator' ? `\\operatorname${star}` : '')
}

function letAt(tex: string, name: string, at: number): Definition | undefined {
  const found = argumentAt(tex, at + (/^\s*=/.exec(tex.slice(at, at + 8))?.[0].length ?? 0))
  return found && { name, macro: { count: 0, body: found.value }, end: found.end }
}

/** `\def\E#1#2{…}`; arguments that end in signs of their own are beyond us. */
function defAt(tex: string, name: string, at: number): Definition | undefined {
  const [marks] = /^\s*(?:#\d\s*)*/.exec(tex.slice(at, at + 100))!
  const found = tex[at + marks.length] === '{' ? argumentAt(tex, at + marks.length) : undefined
  return found && { name, macro: { count: marks.split('#').length - 1, body: found.value }, end: found.end }
}

function commandAt(tex: string, name: string, at: number, operator: string): Definition | undefined {
  const count = optionAt(tex, at)
  const first = count && optionAt(tex, count.end)
  const found = argumentsAt(tex, first?.end ?? count?.end ?? at, 1)
  if (!found)
    return undefined
  const body = operator ? `${operator}{${found.values[0]}}` : found.values[0]
  return { name, macro: { count: Number(count?.value ?? 0) || 0, first: first?.value, body }, end: found.end }
}

/** Takes the definitions out of some TeX. */
export function withoutDefinitions(tex: string): { rest: string, found: Definition[] } {
  const found: Definition[] = []
  let rest = ''
  let done = 0
  for (const { index } of tex.matchAll(/\\(?:(?:re|provide)?newcommand|DeclareMathOperator|[gex]?def|let)\b/g)) {
    const definition = index < done ? undefined : definitionAt(tex, index)
    if (!definition)
      continue
    rest += tex.slice(done, index)
    found.push(definition)
    done = definition.end
  }
  return { rest: rest + tex.slice(done), found }
}
