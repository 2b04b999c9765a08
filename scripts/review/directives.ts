import type { Html } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/messages.ts'

/** What an author may ask for in a `<!-- deck: … -->` comment. */
export interface Directives {
  /** The slide's title, an assertion, in place of the heading. */
  title?: string
  /** A stable id in place of the one made from the heading. */
  id?: string
  /** The short gloss of a chapter or part, for agenda and divider. */
  promise?: string
  /** The agenda's own title; beneath the first heading. */
  agenda?: string
  /** `columns`: sibling sections side by side; `single`: a slide of its own. */
  layout?: 'columns' | 'single'
  /** Leave the next block off the slides; the reason goes to the report. */
  skip?: string
  /** Begin a new slide here. */
  break?: boolean
  /** Stays in the talk, however short the time. */
  keep?: boolean
  /** Stands behind the end, for questions. */
  backup?: boolean
}

const textKeys = ['title', 'id', 'promise', 'agenda'] as const
const flags = ['break', 'keep', 'backup'] as const
const known = [...textKeys, 'layout', 'skip', ...flags]

/** Reads `<!-- deck: key="value" flag -->`; undefined for any other HTML. Unknown keys become messages. */
export function directivesFromComment(node: Html, file: VFile): Directives | undefined {
  const body = node.value.match(/^\s*<!--\s*deck:([\s\S]*?)-->\s*$/)?.[1]
  if (body === undefined)
    return undefined
  const directives: Directives = {}
  for (const match of body.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|「([^」]*)」|([^\s"]+)))?/g)) {
    const key = match[1]
    const value = match[2] ?? match[3] ?? match[4]
    if (textKeys.includes(key as never) && value)
      directives[key as typeof textKeys[number]] = value.trim()
    else if (key === 'layout' && (value === 'columns' || value === 'single'))
      directives.layout = value
    else if (key === 'skip')
      directives.skip = value ?? 'skip'
    else if (flags.includes(key as never) && value === undefined)
      directives[key as typeof flags[number]] = true
    else
      report(file, 'unknown-key', node, `\`deck:\` comment has \`${match[0].trim()}\`, expected ${known.map(word => `\`${word}\``).join(', ')}`)
  }
  return directives
}

/** The spoken note in `<!-- note: … -->`; undefined for any other HTML. */
export function noteFromComment(node: Html): string | undefined {
  return node.value.match(/^\s*<!--\s*note:([\s\S]*?)-->\s*$/)?.[1].trim()
}
