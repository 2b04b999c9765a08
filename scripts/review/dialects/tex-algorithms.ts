import { argumentAt, optionAt } from '../maths/tex.ts'

/** What a command that opens steps says before its condition and behind it; those in capitals and those of algorithm2e mean the same. */
const openings: Record<string, [before: string, after?: string]> = {
  for: ['for', 'do'],
  forall: ['for all', 'do'],
  foreach: ['for each', 'do'],
  forever: ['for ever'],
  while: ['while', 'do'],
  if: ['if', 'then'],
  eif: ['if', 'then'],
  uif: ['if', 'then'],
  elsif: ['else if', 'then'],
  elseif: ['else if', 'then'],
  else: ['else'],
  repeat: ['repeat'],
  loop: ['loop'],
  procedure: ['procedure'],
  function: ['function'],
}
/** What a command says of what stands behind it. */
const prefixes: Record<string, string> = {
  return: '**return** ',
  kwret: '**return** ',
  require: '**Require:** ',
  ensure: '**Ensure:** ',
  input: '**Input:** ',
  output: '**Output:** ',
  kwin: '**Input:** ',
  kwdata: '**Input:** ',
  kwout: '**Output:** ',
  kwresult: '**Output:** ',
  print: '**print** ',
}
const command = /\\([a-z0-9]+)|\n|\\;|\}|(?:\\[^a-z;]|\$[^$\n]*\$|[^\\\n}$]|\$)+/giy
const caption = /\\caption\b/
/** What sets an algorithm and says nothing. */
const mute = /\\(?:label|caption|SetKw\w*|SetAlgo\w*|algsetup)(?:\{[^{}]*\})*|\\(?:DontPrintSemicolon|SetAlgoLined|LinesNumbered|BlankLine|centering|small|footnotesize|Statex|nl)\b|^[ \t]*\[[^\]\n]*\]|%[^\n]*/gm

/** The steps of an algorithm in LaTeX, as a list that holds lists, with what it is called above. */
export function algorithmOf(tex: string): string {
  const at = caption.exec(tex)
  const title = at ? argumentAt(tex, optionAt(tex, at.index + at[0].length)?.end ?? at.index + at[0].length) : undefined
  const body = (at && title ? tex.slice(0, at.index) + tex.slice(title.end) : tex)
    .replace(/\\(?:begin|end)\{algorithm(?:ic)?\*?\}(?:\[[^\]\n]*\])?/g, '')
    .replace(mute, '')
  const steps = stepsOf(body)
  const name = title?.value.replace(/\\label\{[^{}]*\}/g, '').replace(/\s+/g, ' ').trim()
  const counts: number[] = []
  const lines = steps.map(({ depth, words }) => {
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? 0) + 1
    return `${'   '.repeat(depth)}${counts[depth]}. ${words}`
  })
  return [...(name ? [`**Algorithm. ${name}**`, ''] : []), ...lines].join('\n')
}

interface Step { depth: number, words: string }

function stepsOf(tex: string): Step[] {
  const steps: Step[] = []
  let depth = 0
  let words = ''
  const flush = (): void => {
    const said = words.replace(/\s+/g, ' ').trim()
    if (said !== '' && !/^[.,;{}]$/.test(said))
      steps.push({ depth: Math.min(depth, 5, (steps.at(-1)?.depth ?? -1) + 1), words: said })
    words = ''
  }
  command.lastIndex = 0
  for (let match = command.exec(tex); match; match = command.exec(tex)) {
    const [found, written] = match
    const name = written?.toLowerCase() ?? ''
    const behind = command.lastIndex
    if (found === '\n' || found === '\\;' || found === '}') {
      flush()
      if (found === '}')
        depth = Math.max(0, depth - 1)
      // What follows in braces of its own is done otherwise.
      const [other] = found === '}' ? /^\s*\{/.exec(tex.slice(behind)) ?? [] : []
      if (other) {
        steps.push({ depth, words: '**else**' })
        depth++
        command.lastIndex = behind + other.length
      }
    }
    else if (/^end[a-z]+$/.test(name) || name === 'until') {
      flush()
      depth = Math.max(0, depth - 1)
      const condition = name === 'until' ? argumentAt(tex, behind) : undefined
      words = condition ? `**until** ${condition.value}` : ''
      command.lastIndex = condition?.end ?? behind
    }
    else if (Object.hasOwn(openings, name)) {
      flush()
      // In algorithmic a branch ends the one before; in algorithm2e a brace did.
      depth -= /^else|^elsif/.test(name) && !/^\s*(?:\{[^{}]*\}\s*)?\{/.test(tex.slice(behind)) && depth > 0 ? 1 : 0
      const condition = /^(?:else|repeat|loop)$/.test(name) ? undefined : argumentAt(tex, behind)
      const more = /^(?:procedure|function)$/.test(name) && condition ? argumentAt(tex, condition.end) : undefined
      const said = more ? `${condition!.value}(${more.value})` : condition?.value ?? ''
      const [before, after] = openings[name]
      words = [`**${before}**`, said, after && `**${after}**`].filter(Boolean).join(' ')
      flush()
      depth++
      const end = more?.end ?? condition?.end ?? behind
      command.lastIndex = /^\s*\{/.test(tex.slice(end)) ? tex.indexOf('{', end) + 1 : end
    }
    else if (/^(?:state|item)$/.test(name)) {
      flush()
    }
    else if (Object.hasOwn(prefixes, name)) {
      const group = /^\s*\{/.test(tex.slice(behind)) ? argumentAt(tex, behind) : undefined
      words += prefixes[name] + (group?.value ?? '')
      command.lastIndex = group?.end ?? behind
    }
    else if (/^(?:comment|tcp|tcc|tcp\*|call)$/.test(name)) {
      const first = argumentAt(tex, tex[behind] === '*' ? behind + 1 : behind)
      const second = name === 'call' && first ? argumentAt(tex, first.end) : undefined
      words += name === 'call' ? `${first?.value ?? ''}(${second?.value ?? ''})` : ` *(${first?.value.trim() ?? ''})*`
      command.lastIndex = second?.end ?? first?.end ?? behind
    }
    else {
      const group = written && /^\{/.test(tex.slice(behind)) ? argumentAt(tex, behind) : undefined
      words += found + (group ? `{${group.value}}` : '')
      command.lastIndex = group?.end ?? behind
    }
  }
  flush()
  return steps
}
