import type { Literal, Nodes } from 'mdast'
import type { StyledText } from './styled-text.ts'
import { visit } from '../walk.ts'

/** One source with the place in it: `{ key: 'wu2025', locator: 'Table 9' }`. */
export interface Citation {
  key: string
  locator: string
  /** Words before it: `see`. */
  prefix?: string
  /** The text names its authors itself: `[-@wu2025]`. */
  isYearAlone?: true
  /** No bibliography has it, and its key stands in the sentence itself. */
  isUnsolved?: true
}

/** Sources where a text cites them: in brackets, `[@wu2025, Table 9]`, or as a part of its sentence, `@wu2025 shows`. */
export interface CitationGroup extends Literal {
  type: 'citation'
  /** The words that a slide shows of it, as written until its sources are known. */
  value: string
  citations: Citation[]
  isNarrative?: true
  /** What stands for it in the texts, where the review names a style. */
  mark?: StyledText
}

declare module 'mdast' {
  interface PhrasingContentMap { citation: CitationGroup }
  interface RootContentMap { citation: CitationGroup }
}

/** All citations below a node, in order of appearance. */
export function citationsOf(node: Nodes): Citation[] {
  const found: Citation[] = []
  visit(node, 'citation', ({ citations }) => void found.push(...citations))
  return found
}
