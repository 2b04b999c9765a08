import type { Block, CodeSample } from '../outline/block.ts'
import { codeLines } from '../estimate/code-lines.ts'

/** What makes names known, or tools ready, in the languages that are read in reviews. */
const readying = new RegExp([
  String.raw`^(?:import|from)\s+["'\w.@*{]`,
  String.raw`^(?:library|require|suppress\w*)\(`,
  String.raw`^(?:const|let|var)\s.*=\s*require\(`,
  String.raw`^using\s+[\w.:]+(?:\s*,.*)?;?$`,
  String.raw`^use\s+\w.*;$`,
  String.raw`^#include\b`,
  String.raw`^%\w`,
  String.raw`^!\s*(?:pip|conda|apt)\b`,
].join('|'))
/** Calls that set something up, one on a line: `np.random.seed(0)`. */
const call = /^[\w.]+(?:\(.*\)|\[[^\]]*\]\s*=.*)$/

/** How many lines at the beginning of a listing only make names known; none where it has nothing else. */
export function setupLines({ code: { value } }: CodeSample): number {
  // No further than the first line that does something: each share of a long listing asks.
  const lines = codeLines(value)
  const first = lines.findIndex(line => line.trim() !== '' && !readying.test(line.trim()))
  return lines.slice(0, first).some(line => readying.test(line.trim())) ? first : 0
}

/** True for a listing that says nothing of the matter: at least half of its lines import names, and the others are single calls. */
export function isSetup(block: Block): boolean {
  if (block.kind !== 'code')
    return false
  const lines = block.code.value.split('\n').map(line => line.replace(/[ \t]#[ \t].*$/, '').trim()).filter(line => line !== '' && !/^(?:#(?!include)|\/\/|--)/.test(line))
  const ready = lines.filter(line => readying.test(line))
  return ready.length > 0 && ready.length >= lines.length / 2 && lines.every(line => readying.test(line) || call.test(line))
}

/** A command that fetches a program or a library. */
const fetching = /^(?:[$>]\s*)?(?:sudo )?(?:npm|pnpm|yarn|bun|pip3?|uv|conda|cargo|brew|apt|apt-get|dnf|go|gem) (?:install|add|i|get)\b/

/** True for a listing of commands that only fetch what is worked with. */
export function isInstalling(block: Block): boolean {
  const lines = block.kind === 'code' ? block.code.value.split('\n').filter(line => line.trim() !== '') : []
  return lines.length > 0 && lines.every(line => fetching.test(line.trim()))
}
