/** A slide of the talk that all tools make: a title, and points or a table; a chapter's first has neither. */
interface PlainSlide { title: string, points?: string[], rows?: string[][] }

/** Slides of a chapter, its divider among them. */
const perChapter = 10

/** A talk of so many slides that each tool can write: dividers, lists, and tables. */
export function plainTalk(count: number): PlainSlide[] {
  return Array.from({ length: count - 1 }, (_, at): PlainSlide => {
    const no = at + 1
    if (at % perChapter === 0)
      return { title: `Part ${at / perChapter + 1}` }
    return at % 5 === 2
      ? { title: `Measures of trial ${no}`, rows: [['system', 'score', 'hours'], ...['one', 'two', 'three'].map((name, row) =>
          [`${name} ${no}`, String(40 + (no * 7 + row * 11) % 50), String(1 + (no + row) % 9)])] }
      : { title: `What trial ${no} shows`, points: ['more data', 'longer training', 'a larger window'].map((cause, point) =>
          `Step ${point + 1} of ${no} gains ${(no * 3 + point) % 17 + 2} points by ${cause}`) }
  })
}

function table(rows: string[][]): string {
  return [rows[0], rows[0].map(() => '---'), ...rows.slice(1)].map(row => `| ${row.join(' | ')} |`).join('\n')
}

const body = ({ points, rows }: PlainSlide): string => points ? points.map(point => `- ${point}`).join('\n') : rows ? table(rows) : ''

/** The talk as a review: chapters with sections. */
export function asReview(talk: PlainSlide[]): string {
  const mark = ({ points, rows }: PlainSlide): string => points || rows ? '###' : '##'
  return ['---\nlang: en\n---', '# Trials', ...talk.map(slide => `${mark(slide)} ${slide.title}\n\n${body(slide)}`)].join('\n\n')
}

/** The talk as slides between rules, as Slidev and Marp read them. */
export function asSlides(talk: PlainSlide[], head: string): string {
  return [`${head}\n\n# Trials`, ...talk.map(slide => `# ${slide.title}\n\n${body(slide)}`)].join('\n\n---\n\n')
}

/** The talk as pandoc reads it: a slide a heading. */
export function asBeamer(talk: PlainSlide[]): string {
  return ['---\ntitle: Trials\n---', ...talk.map(slide => `## ${slide.title}\n\n${body(slide)}`)].join('\n\n')
}
