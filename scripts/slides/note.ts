import type { SlidePlan } from '../plan/deck-plan.ts'
import type { SliceContext } from './slice.ts'
import { escapePlain, escapeText } from './escape.ts'
import { sliceNodes } from './slice.ts'

/**
 * The slide's two texts as one note comment: what the speaker says, a line `***`, and the handout text.
 * Empty where the slide has neither.
 */
export function printNote({ spoken, handout }: SlidePlan, context: SliceContext): string {
  // The note is Markdown to Slidev: a picture in it would be fetched.
  const said = spoken.map(text => escapeText(text).replace(/!(?=\[|&#91;)/g, '&#33;')).join('\n\n')
  const read = handout
    .map(block => 'heading' in block ? `**${escapePlain(block.heading)}**` : block.nodes.map(node => sliceNodes([node], { ...context, cites: 'shown' })).join('\n\n').trim())
    .filter(Boolean)
    .join('\n\n')
  if (!said && !read)
    return ''
  const text = read ? `${said ? `${said}\n\n` : ''}***\n\n${read}` : said
  // A comment ends at the first `-->`, and Slidev reads only the last comment of a slide.
  return `<!--\n${text.replace(/--(?=>|!>)/g, '&#45;&#45;').replace(/<!--/g, '&lt;!--')}\n-->`
}

/** The two texts of a note: before and after its first line of `***`; a note without that line is all spoken. */
export function splitNote(note: string): { spoken: string, handout: string } {
  const lines = note.split('\n')
  const rule = lines.findIndex(line => line.trim() === '***')
  return rule < 0
    ? { spoken: note.trim(), handout: '' }
    : { spoken: lines.slice(0, rule).join('\n').trim(), handout: lines.slice(rule + 1).join('\n').trim() }
}
