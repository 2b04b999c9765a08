/** What is known of the parts of a page's content. */
export interface Known {
  /** Whether marked content of this number says nothing where it only draws lines and areas. */
  isDecor: (id: number) => boolean
  /** Whether what is drawn by this name has marks of its own. */
  isTagged: (name: string) => boolean
}

const opens = /^\/\S+ <<\/MCID (\d+) ?>> ?BDC$/
const begins = /\s(?:m|re)$/
const ends = /(?:^|\s)(?:[fFSsn]|[bB]\*?|f\*)$/
const artefact = '/Artifact BMC'

/**
 * The content of a page, as Chromium writes it, in which all that is drawn is either told by the structure or an artefact: what
 * nobody marked, and areas and lines that say nothing. Returns it with the numbers of the marks that are none any more.
 */
export function withArtefacts(content: string, { isDecor, isTagged }: Known): { content: string, unmarked: number[] } {
  const lines: string[] = []
  const unmarked: number[] = []
  const source = content.split('\n')
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    const line = source[at]
    const id = opens.exec(line)?.[1]
    if (id !== undefined && drawsOnly(source, at + 1) && isDecor(Number(id))) {
      unmarked.push(Number(id))
      lines.push(artefact)
      depth++
    }
    else if (/(?:BDC|BMC)$/.test(line)) {
      lines.push(line)
      depth++
    }
    else if (line === 'EMC') {
      lines.push(line)
      depth--
    }
    else {
      const run = depth > 0 ? undefined : runAt(source, at)
      if (!run) {
        lines.push(line)
        continue
      }
      const isShown = !run.at(-1)!.endsWith('n') && !(run[0].endsWith(' Do') && isTagged(run[0].slice(1, -3)))
      lines.push(...isShown ? [artefact, ...run, 'EMC'] : run)
      at += run.length - 1
    }
  }
  return { content: lines.join('\n'), unmarked }
}

/** The lines from one on that paint one thing: a path to its end, a text, a picture. */
function runAt(source: string[], at: number): string[] | undefined {
  const line = source[at]
  if (line === 'BT')
    return source.slice(at, source.indexOf('ET', at) + 1)
  if (/ (?:Do|sh)$/.test(line))
    return [line]
  if (!begins.test(line))
    return undefined
  let end = at
  while (end < source.length - 1 && !ends.test(source[end]))
    end++
  return source.slice(at, end + 1)
}

/** Whether marked content that begins on a line draws no letter and no picture. */
function drawsOnly(source: string[], from: number): boolean {
  for (let at = from; at < source.length && source[at] !== 'EMC'; at++) {
    if (source[at] === 'BT' || / (?:Do|sh)$/.test(source[at]))
      return false
  }
  return true
}
