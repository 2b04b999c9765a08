import type { Heading, Root } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Directives } from '../review/directives.ts'
import type { Reference } from '../review/references.ts'
import type { Review } from '../review/review.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import type { Block } from './block.ts'
import type { Subject } from './subjects.ts'

/** What part of a review a top section is; chapters are numbered, the others are not, and an appendix is behind the end. */
export type Role = 'abstract' | 'introduction' | 'chapter' | 'conclusion' | 'references' | 'appendix'

/** A heading with what stands beneath it. */
export interface Section {
  id: string
  /** The heading's anchor as GitHub makes it, for links from elsewhere in the review. */
  anchor: string
  /** The author's own number, `1.2.1`, or the counted one for chapters; empty otherwise. */
  number: string
  /** The heading's text without its number. */
  title: string
  heading?: Heading
  /** 1 for chapters, 2 for their sections, … whatever the heading levels are. */
  depth: number
  subject?: SubjectId
  directives: Directives
  note?: string
  blocks: Block[]
  children: Section[]
  place?: Position
  /** Paragraphs of the chapter above that stand with it: they lead to it, and are not what it says. */
  lent?: Block[]
  /** Headings above a chapter that hold nothing but it and its siblings, and so are no chapters. */
  above?: Section[]
}

/** The review as a tree of sections. */
export interface Outline {
  file: VFile
  tree: Root
  title: string
  meta: Review['meta']
  subjects: Subject[]
  references: Map<string, Reference>
  /** What stands before the first chapter: beneath the title. */
  lead: Section
  parts: { role: Role, section: Section }[]
}
