import type { SliceContext } from '../markdown/context.ts'
import type { SlidePlan } from '../plan/deck-plan.ts'
import { VFile } from 'vfile'
import { escapePlain } from '../markdown/escape.ts'
import { sliceNodes } from '../markdown/slice.ts'
import { parseMarkdown } from '../review/syntax.ts'
import { allSources, sourceLine } from './source-line.ts'

/**
 * The slide's two texts as one note comment: what the speaker says, a line `***`, and the handout text, with the sources that the
 * footer has no room for.
 * Empty where the slide has neither.
 */
export function printNote(slide: SlidePlan, context: SliceContext): string {
  const { spoken, handout, sources } = slide
  const { references, lang } = context
  const isCut = sources.length > 0 && sourceLine(slide, references, lang).isCut
  const said = spoken.map(text => printSpoken(text, context)).join('\n\n')
  const read = [
    ...handout.map(block =>
      'heading' in block
        ? `**${escapePlain(block.heading)}**`
        : block.nodes
            .map(node => sliceNodes([node], { ...context, cites: 'shown' }))
            .join('\n\n')
            .trim(),
    ),
    ...(isCut ? [escapePlain(allSources(sources, references, lang))] : []),
  ]
    .filter(Boolean)
    .join('\n\n')
  if (!said && !read)
    return ''
  const text = read ? `${said ? `${said}\n\n` : ''}***\n\n${read}` : said
  // A comment ends at the first `-->`, and Slidev reads only the last comment of a slide.
  return `<!--\n${text.replace(/--(?=>|!>)/g, '&#45;&#45;').replace(/<!--/g, '&lt;!--')}\n-->`
}

/** What the speaker says is Markdown to Slidev too, though the review holds it in a comment. */
function printSpoken(words: string, context: SliceContext): string {
  // Only what stands at the very beginning is front matter.
  const source = `\n${words}`
  const text = sliceNodes(parseMarkdown(new VFile(source)).children, { ...context, source, cites: 'shown' })
  return text
    // A rule of its own would end the spoken note.
    .replace(/^[ \t]*\*\*\*[ \t]*$/gm, '* * *')
    // Here alone a click is meant: the presenter shows it as a mark.
    .replace(/&#91;(?=click(?::\d{1,3})?\])/gi, '[')
    .trim()
}

/** The two texts of a note: before and after its first line of `***`; a note without that line is all spoken. */
export function splitNote(note: string): { spoken: string, handout: string } {
  const lines = note.split('\n')
  const rule = lines.findIndex(line => line.trim() === '***')
  return rule < 0
    ? { spoken: note.trim(), handout: '' }
    : { spoken: lines.slice(0, rule).join('\n').trim(), handout: lines.slice(rule + 1).join('\n').trim() }
}
