import type { Code, Table } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { Reference } from '../review/references.ts'
import type { LinkTargets } from './links.ts'

/** How blocks are printed anew that Slidev's parser would misread; handed in, since what stands in them is sliced in turn. */
export interface Handlers {
  code: (node: Code) => string
  math: (node: Math) => string
  table: (node: Table, context: SliceContext) => string
  /** What a slide shows of a text, already escaped; `lang` is that of the deck. */
  text: (markdown: string, lang: string) => string
}

/** What a slice needs to know besides the source. */
export interface SliceContext {
  source: string
  lang: string
  references: Map<string, Reference>
  /** Reference links' addresses by identifier. */
  definitions: Map<string, string>
  targets: LinkTargets
  handle: Handlers
  /** On a slide the citations go to its source line, or are marked where that has no room for them; in the texts they stay as they are. */
  cites: 'hidden' | 'marked' | 'shown'
  /** The notes that a slide tells, by their numbers; all of them where nothing is said. */
  notes?: ReadonlySet<string>
}
