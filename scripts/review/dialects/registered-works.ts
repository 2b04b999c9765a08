import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

const doi = String.raw`(?<doi>10\.\d{4,9}\/[\w./;()<>:-]*[\w/)])`
const eprint = String.raw`arXiv:\s?(?<eprint>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+\/\d{7})`
/** Names of works in registers, alone in a text: within a key, an address or words of a link they are none. */
const work = new RegExp(String.raw`(?<![\w@[{/.:<"'=\\-])(?:(?:doi:\s?|DOI\s+)?${doi}|${eprint})(?![\w/])`, 'gi')
const link = /\[[^[\]\n]*\](?:\([^()\n]*\)|\[[^[\]\n]*\])/g

/** What stands before the address that a text gives a name. */
const defining = /(?:^|\n)[ \t]*\[[^\]\n]+\]:[ \t]*$/

/** `doi:10.1000/x`, `10.1000/x` and `arXiv:2401.01234` are links to the works. */
export const registeredWorks: Dialect = {
  name: 'works by their names in registers',
  sign: /(?<![\w/.])10\.\d{4,9}\/|doi[:\s]\s?10\.|arXiv:\s?[\da-z]/i,
  edits: ({ mask }) => {
    const links = [...mask.matchAll(link)].map(({ 0: whole, index }) => [index, index + whole.length])
    return [...mask.matchAll(work)]
      .filter(({ index }) => !links.some(([start, end]) => start <= index && index < end) && !defining.test(mask.slice(0, index)))
      .map(({ 0: whole, groups, index }): Edit => {
        // A bracket that opens before a name closes behind it.
        const more = whole.split(')').length > whole.split('(').length ? 1 : 0
        const [name, number] = [whole, groups!.doi ?? groups!.eprint].map(text => text.slice(0, text.length - more))
        const address = groups!.doi ? `https://doi.org/${number}` : `https://arxiv.org/abs/${number}`
        return { start: index, end: index + name.length, text: `[${name}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` }
      })
  },
}
