import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { foundIn, inPlace, ordered, reportOnce } from './dialect.ts'

/** A way to change what stands beneath a heading: `\[[edit](…)\]`, `[编辑](…)`. */
const edit = /[ \t]*(?:\\?\[)?\[(?:edit|edit source|编辑|編輯)\]\([^()\n]*\)(?:[ \t]*\|[ \t]*\[[^\]\n]{1,20}\]\([^()\n]*\))?(?:\\?\])?/g
/** A note of a number: `[\[3\]](#cite_note-3)`. */
const note = /\[\\?\[((?:note |注 ?|[a-z] ?)?\d{0,3})\\?\]\]\([^()\s]*cite_note[^()\s]*\)/g
/** A wish of readers: `[_citation needed_]`. */
const wish = /\\?\[?\[(?:\\?\[)?_?(?:citation needed|clarification needed|when\?|who\?|according to whom\?|来源请求|來源請求)_?(?:\\?\])?\]\([^()\n]*\)(?:\\?\])?/g
/** The way back from a note to its place. */
const back = /(?:\*\*)?\^?[ \t]?\[(?:\*\*)?(?:\^|[a-z\d.]{1,4})(?:\*\*)?\]\(#cite_ref[^()\s]*\)(?:\*\*)?[ \t]*/g
const lead = /^From Wikipedia, the free encyclopedia[ \t]*$|^维基百科，自由的百科全书[ \t]*$|^維基百科，自由的百科全書[ \t]*$/gm
/** What closes a page. */
const closing = /^(?:Retrieved from ["“[]|\[?Categor(?:y|ies)\]?(?:\(|:)|取自[“"]|\[?分[类類]\]?[(:：])/m

/** A page saved from Wikipedia or a wiki of its kind: its notes are the numbers of its sources, its ways to change it are left out. */
export const encyclopedia: Dialect = {
  name: 'pages of Wikipedia',
  sign: /#cite_note|#cite_ref|action=edit|From Wikipedia/,
  edits: (text, file) => {
    const { source, mask } = text
    const found = (pattern: RegExp): RegExpExecArray[] => foundIn(text, pattern)
    const isPage = found(edit).length + found(note).length > 1
    if (!isPage)
      return []
    const end = closing.exec(mask)?.index
    const left = [...found(edit), ...found(wish), ...found(back), ...found(lead)]
    const furniture: Edit[] = end === undefined ? [] : [{ start: end, end: source.length, text: '' }]
    reportOnce(
      file,
      'page-furniture',
      source,
      [...found(lead), ...found(wish), ...found(edit)].map(({ index }) => index),
      'What a wiki writes around its text (ways to change it, to its categories) is left out, expected the text alone',
    )
    return ordered([
      ...left.map(inPlace()),
      ...found(note).map(inPlace(([, number]) => /^\d+$/.test(number) ? `[${number}]` : '')),
      ...furniture,
    ])
  },
}
