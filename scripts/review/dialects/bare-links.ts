import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** What an address begins with, and all that stands behind it up to a blank. */
const begun = /(?<![\w<"'=[\]/@.-])(?<!\]\()(?:https?:\/\/|www\.)(?=([^\s<>]{1,2000}))/gu
/** A path, or a query, in letters of its own. */
const latin = /^[\w\-./?%&=#:~@+,;!$()]+/
const han = /^\p{Script=Han}+/u
/** What text beside an address begins with: a sign that Markdown would take for part of it. */
const text = /^(?:[\u3000-\u303F\uFF00-\uFFEF“”‘’…—\p{Script=Han}]|\*{1,3}(?![\w/]))/u

/**
 * An address that Han signs or closing emphasis follow without a blank ends before them. Han signs that begin a part of its path are
 * its own, `/wiki/模型`; right behind the host they may as well be the sentence.
 */
export const bareLinks: Dialect = {
  name: 'addresses beside other text',
  sign: /(?:https?:\/\/|www\.)[^\s<>]{0,2000}[\u3000-\u303F\uFF00-\uFFEF“”‘’…—\p{Script=Han}*]/u,
  edits: ({ source, mask }) => [...source.matchAll(begun)].flatMap(({ 0: start, 1: rest, index }): Edit[] => {
    const run = start + rest
    const address = addressIn(run)
    // What is hidden as a whole is an address; one in code has hidden signs before it, too.
    const isAddress = (mask[index] === '\0') !== run.startsWith('www.') && mask[index - 1] !== '\0'
    if (!isAddress || !text.test(run.slice(address.length).replace(/^\)/, '')) || !/\.\w/.test(address))
      return []
    return [{
      start: index,
      end: index + address.length,
      text: run.startsWith('www.') ? `[${address}](http://${address})` : `<${address}>`,
    }]
  }),
}

/** The address that a run begins with. */
function addressIn(run: string): string {
  const host = /^(?:https?:\/\/)?[\w.-]*(?::\d+)?/.exec(run)![0].length
  let end = host
  for (;;) {
    end += latin.exec(run.slice(end))?.[0].length ?? 0
    const own = han.exec(run.slice(end))?.[0]
    const part = /[^/=#?&]*$/.exec(run.slice(host, end))![0]
    const beginsPart = part === '' || /^\p{Script=Han}/u.test(part)
    const next = run.slice(end + (own?.length ?? 0))
    const isBehindHost = end === host + 1 && next !== '' && !/^[\w/?#&=%-]/.test(next)
    if (own === undefined || end === host || !beginsPart || isBehindHost)
      break
    end += own.length
  }
  const address = run.slice(0, end).replace(/[.,;:!?$]+$/, '')
  return address.endsWith(')') && !address.includes('(') ? address.slice(0, -1) : address
}
