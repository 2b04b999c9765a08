import type { SubjectId } from '../subjects/subject-in.ts'
import type { Chart, ChartContext } from './chart.ts'
import type { Drawing, Group, Mark } from './drawing.ts'
import type { Draw } from './term-drawings.ts'
import { limits } from '../design/design.ts'
import { subjectIn } from '../subjects/subject-in.ts'
import { box, sign, width, widthOf, write } from './drawing.ts'
import { frame, penAt } from './term-drawings.ts'
import { drawingOf } from './term-names.ts'

/** A term: its name, what it stands for, what it means, whose it is, and how it is drawn. */
interface Term { name: string, stands?: string, means: string, subject?: SubjectId, draw: Draw }

/** Terms as cards, what the heads of their table say of all, and of two subjects what is said above each column, and whose each row is. */
interface Terms { terms: Term[], head: string, heads?: string[], owners?: string[] }

const columns = 3
const [across, down] = [24, 22]
/** What stands above the cards: what their words are, or what each column is about. */
const above = 32
/** Px beneath a drawing: its name and what is said of it. */
const said = { name: 38, stands: 62, means: 92 }
/** Air around a drawing on its ground, and how tall a card is by itself. */
const [air, own] = [8, 226]
/** What the button for the table takes of the line above the cards. */
const corner = 100
const wide = (width - (columns - 1) * across) / columns
const types = { name: 28, least: 24, stands: 18, means: [24, 22, 20, 18] }

/** Room for the sign of the one whose term it is. */
const indentOf = ({ subject }: Term): number => subject ? 24 : 0

/** A word with what it means behind a colon: `VAE: shrinks images`. */
const meant = /^([^：:]+)[：:]\s*(\S.*)$/

function readTerms([head, ...body]: string[][], names: string[], roles: (string | undefined)[] = []): Terms | undefined {
  const owners = head.slice(1).map(text => subjectIn(text, names, roles))
  if (head.length !== 3 || body.length < 2)
    return undefined
  const found = owners[0] && owners[1] && owners[0] !== owners[1]
    ? owners.flatMap((subject, column) => body.map(row => termOf(row[column + 1], subject)))
    : body.map(row => termOfRow(row, isShorter(body)))
  const terms = found.filter(term => term !== undefined)
  const isWhole = terms.length === found.length && (!owners[0] || body.length === columns)
  const isFitting = isWhole && terms.every(isRoomy)
  if (!isFitting || !owners[0])
    return isFitting ? { terms, head: (isShorter(body) ? [head[1], head[0], head[2]] : head).filter(Boolean).join(' · ') } : undefined
  const heads = body.map(([text]) => text)
  const isSaid = heads.every(text => widthOf(text, 22) <= wide) && widthOf(heads.at(-1)!, 22) + widthOf(head[0], 18) + corner <= wide
  return isSaid && [0, 1].every(row => hasOwner(terms[row * columns], head[row + 1]))
    ? { terms, head: head[0], heads, owners: head.slice(1) }
    : undefined
}

/** True where the name of a term leaves that of its subject room at the end of its card. */
function hasOwner(term: Term, owner: string): boolean {
  return indentOf(term) + widthOf(term.name, types.name) + 24 + widthOf(owner, 22) <= wide
}

/** The term of a cell that says what it means. */
function termOf(cell: string, subject?: SubjectId): Term | undefined {
  const [, name, means] = meant.exec(cell) ?? []
  const draw = name && drawingOf(name)
  return draw ? { name: name.trim(), means, subject, draw } : undefined
}

/** The term of a row that has two names and a meaning; the names of the second column are larger where they are shorter. */
function termOfRow([first, second = '', means = '']: string[], isSecond: boolean): Term | undefined {
  const draw = drawingOf(`${first} ${second}`)
  const [name, stands] = isSecond ? [second, first] : [first, second]
  return draw ? { name, stands, means, draw } : undefined
}

function isShorter(body: string[][]): boolean {
  const lengthOf = (column: number): number => body.reduce((sum, row) => sum + widthOf(row[column] ?? '', 1), 0)
  return lengthOf(1) < lengthOf(0)
}

function isRoomy(term: Term): boolean {
  return widthOf(term.name, types.least) <= wide - indentOf(term)
    && widthOf(term.stands ?? '', types.stands) <= wide && widthOf(term.means, types.means.at(-1)!) <= wide
}

function rowsOf({ terms }: Terms): number {
  return Math.ceil(terms.length / columns)
}

function sizeFor(terms: Term[], sizes: number[], isWithin: (term: Term, size: number) => boolean): number {
  return sizes.find(size => terms.every(term => isWithin(term, size))) ?? sizes.at(-1)!
}

/** A card for each term: what it looks like, its name, and what it means, the columns of two subjects a row each. */
function drawTerms(all: Terms, { words, title, room = 0 }: ChartContext): Drawing {
  const { terms, head, heads, owners = [] } = all
  const top = above
  const tall = Math.min(own * 1.35, Math.max(own, (room - top + down) / Math.max(2, rowsOf(all)) - down))
  const name = sizeFor(terms, [types.name, types.least], (term, size) => widthOf(term.name, size) <= wide - indentOf(term))
  const means = sizeFor(terms, types.means, (term, size) => widthOf(term.means, size) <= wide)
  const isTwo = terms.every(({ stands }) => stands === undefined)
  const text = isTwo ? said.means - 26 : said.means
  return {
    height: Math.ceil(top + rowsOf(all) * (tall + down) - down),
    frame: heads
      ? [
          ...heads.map((text, column) => write(column * (wide + across), 20, text, 'head t22')),
          // What the title says of all columns it says alone.
          ...(head && !title.toLowerCase().includes(head.toLowerCase()) ? [write(width - corner + 16, 20, head, 'head end')] : []),
        ]
      : [write(0, 18, head, 'head')],
    groups: terms.map((term, index): Group => {
      const [x, y] = [index % columns * (wide + across), top + Math.floor(index / columns) * (tall + down)]
      const ground = tall - text - 6
      const scale = Math.min((ground - 2 * air) / frame.tall, (wide - 2 * air) / frame.wide)
      const pen = penAt(x + (wide - frame.wide * scale) / 2, y + (ground - frame.tall * scale) / 2, scale)
      const lines: Mark[] = [
        write(x + indentOf(term), y + ground + said.name - 6, term.name, `metric-name t${name}${term.subject ? ' of-subject' : ''}`),
        ...(term.stands ? [write(x, y + ground + said.stands - 4, term.stands, 'state t18')] : []),
        write(x, y + ground + text - 2, term.means, `t${means}`),
      ]
      return {
        words: [term.name, term.stands, term.means].filter(Boolean).join(words.comma),
        subject: term.subject,
        marks: [
          box(x, y, wide, ground, term.subject ? 'track share' : 'whole track'),
          ...term.draw(pen),
          ...(term.subject ? [sign(x + 8, y + ground + said.name - 16, 8, term.subject, 'key')] : []),
          // Whose row it is stands at the end of its first card.
          ...(term.subject && index % columns === 0
            ? [write(x + wide, y + ground + said.name - 6, owners[index / columns], 'name t22 end')]
            : []),
          ...lines,
        ],
      }
    }),
  }
}

/** Terms that are known, each with what it looks like. */
export const terms: Chart<Terms> = {
  needs: 'a column of terms, one of what they stand for and one of what they mean, or a column for each subject with `Term: meaning` in '
    + 'three rows, and a known drawing for every term',
  rows: limits.chart.rows.terms,
  goesOn: true,
  reads: readTerms,
  suits: (rows, names) => readTerms(rows, names) !== undefined,
  height: all => above + rowsOf(all) * (own + down) - down,
  draw: drawTerms,
}
