import katex from 'katex'
import 'katex/contrib/mhchem'

/** Why KaTeX refuses a formula: the command or sign it stumbles at, and a sentence. */
export interface Refusal { at: string, says: string }

/** What KaTeX throws. */
interface Fault { rawMessage?: string, position?: number, length?: number, message: string }

const options = { throwOnError: true, strict: false, trust: false, maxExpand: 1000, maxSize: 15 } as const
/** Commands that KaTeX sets in the colour of faults rather than refusing them. */
const untrusted = /\\(?:includegraphics|href|url|html(?:Class|Id|Style|Data))(?![a-z])/i

/** More unknown commands than a formula of one author has. */
const mostUnknown = 8

/**
 * A formula with the commands that nobody knows set as their names, as `\iid` would be by most definitions of it. Undefined where one
 * asks for arguments, whose place only its definition says, or where something else is refused.
 */
export function withNames(tex: string, displayMode: boolean): string | undefined {
  let text = tex
  for (let count = 0; count <= mostUnknown; count++) {
    const refusal = refusalOf(text, displayMode)
    if (!refusal)
      return text
    // `\n`, `\r` and `\t` are blanks that were escaped twice.
    const name = /^\\(?![nrt]$)([a-z]+)$/i.exec(refusal.at)?.[1]
    if (!name || new RegExp(String.raw`\\${name}\s*[{[]`).test(text))
      return undefined
    text = text.replace(new RegExp(String.raw`\\${name}(?![a-zA-Z])`, 'g'), String.raw`\operatorname{${name}}`)
  }
  return undefined
}

/** What KaTeX says against a formula; undefined where it sets it. */
export function refusalOf(tex: string, displayMode: boolean): Refusal | undefined {
  const foreign = untrusted.exec(tex)?.[0]
  if (foreign !== undefined)
    return { at: foreign, says: `\`${foreign}\` is not allowed in a formula` }
  try {
    (katex as unknown as { __parse: (tex: string, options: object) => unknown }).__parse(tex, { ...options, displayMode })
    return undefined
  }
  catch (error) {
    return refusalFrom(error as Fault, tex)
  }
}

function refusalFrom({ rawMessage, position, length, message }: Fault, tex: string): Refusal {
  const reason = rawMessage ?? message
  const command = /^Undefined control sequence: (\\\S+)/.exec(reason)?.[1]
  if (command)
    return { at: command, says: `\`${command}\` is unknown` }
  const environment = /^No such environment: (\S+)/.exec(reason)?.[1]
  if (environment)
    return { at: `\\begin{${environment}}`, says: `\`\\begin{${environment}}\` is unknown` }
  const at = position === undefined ? '' : tex.slice(position, position + (length || 12)).split('\n')[0]
  return { at, says: `${reason.replace(/\s+/g, ' ').replace(/[.:]$/, '')}${at ? ` at \`${at}\`` : ' at its end'}` }
}
