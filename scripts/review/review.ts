import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Macro } from './maths/definitions.ts'
import type { Reference } from './references.ts'

/** One of the two things that a review compares. */
export interface SubjectMeta {
  name: string
  /** A word or two for what it does; printed before the name. */
  role?: string
  /** ISO date of its release; two dates draw the branch on the cover. */
  since?: string
  note?: string
}

/** What the front matter says about a review. Everything is optional in the file; `lang` is guessed from the text. */
export interface ReviewMeta {
  title?: string
  kicker?: string
  subtitle?: string
  author?: string
  affiliation?: string
  date?: string
  lang: string
  /** Names of files with the works that it cites. */
  bibliography?: string[]
  /** Works that it lists in its front matter itself, as pandoc reads them. */
  references?: unknown
  /** How the slides of sources are called; `reference-section-title` in the file. */
  referencesTitle?: string
  /** The name or the file of the style of its citations; `csl` in the file. */
  style?: string
  /** The abstract, where it stands in the front matter. */
  abstract?: string
  /** `keep`: headings have the levels that they are written with. */
  levels?: 'keep'
  /** The same review in another language, beside this one. */
  twin?: string
  /** The address at which the talk will be found. */
  url?: string
  /** The folder, around the review, that its files may lie in. */
  root?: string
  /** The folder that addresses with a slash in front begin at; `typora-root-url` in the file. */
  site?: string
  /** The time that the talk has; `duration` in the file. */
  minutes?: number
  subjects?: SubjectMeta[]
  /** Commands of formulas that it defines. */
  macros?: Map<string, Macro>
}

/** A parsed review: the file (with its messages), its meta data, its mdast tree and the references it may cite. */
export interface Review {
  file: VFile
  meta: ReviewMeta
  tree: Root
  references: Map<string, Reference>
}
