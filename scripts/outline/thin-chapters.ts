import type { Heading, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Draft } from './drafts.ts'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { countWords } from '../typesetting/counts.ts'
import { splitNumber } from './heading-number.ts'
import { isKnownChapter } from './roles.ts'

/** So many chapters with next to nothing in them are entries of a list, and no talk has a slide for each. */
const fewest = 10
/** So many words, or twice as many Han characters, are next to nothing. */
const mostWords = 40
/** By so much of all chapters. */
const most = 0.8

/**
 * Chapters that are entries of a list, a sentence or two each, as in glossaries and lists of questions: sections of one chapter that is
 * called as the text is, where several share a slide. Others stay as they are. Says so.
 */
export function gathered(chapters: Draft[], title: Heading | undefined, file: VFile): Draft[] {
  const thin = chapters.filter(isThin).length
  if (!title || thin < fewest || thin < chapters.length * most || chapters.some(isKnown))
    return chapters
  report(
    file,
    'levels-inferred',
    chapters[0].heading!,
    `${thin} chapters of a sentence or two are taken for sections of one, where several share a slide; `
    + '`levels: keep` in the front matter turns it off',
  )
  return [{ heading: title, level: title.depth, nodes: [], children: chapters }]
}

/** True for a chapter of a paper, or one that its author counts. */
function isKnown({ heading }: Draft): boolean {
  const { number, title } = splitNumber(heading ? toString(heading) : '')
  return number !== '' || isKnownChapter(title)
}

function isThin({ nodes, children }: Draft): boolean {
  const { words, han } = countWords(nodes.map(node => toString(node)).join(' '))
  return children.length === 0 && words + han / 2 <= mostWords && nodes.every(isOfWords)
}

function isOfWords({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'html' || type === 'definition' || type === 'thematicBreak'
}
