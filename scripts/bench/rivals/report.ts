import type { Row } from './rivals.ts'
import type { Size } from './tools.ts'

/** What was measured, as a section of BENCHMARKS.md: a table for each size, and how we stand to each other tool. */
export function reportOf(rows: Row[]): string[] {
  const sizes = [...new Set(rows.map(({ slides }) => slides))]
  return [
    'This project\'s own deck, made by it and by Slidev from the same slides.md; then the same plain talk, made by each tool that was at '
    + 'hand: dividers, lists and tables, without pictures. Written by `npm run bench -- --only rivals`; `--slides own,52,150` names the '
    + 'sizes. The tools take turns; up to 150 slides the median of three '
    + 'runs is told, above them one run. Memory is the most at once of all processes, what they share counted once; processor time is '
    + 'summed. The others measure nothing, and none but reviewdeck makes a handout. It sets short sections side by side, so that its pages '
    + 'are fewer for the same words.',
    ...sizes.flatMap(slides => sectionOf(slides, rows.filter(row => row.slides === slides))),
  ]
}

const known = (value: number, digits: number): string => value > 0 ? value.toFixed(digits) : '–'

function sectionOf(slides: Size, rows: Row[]): string[] {
  return [
    '',
    `### ${slides === 'own' ? 'The own deck, in Chinese' : `${slides} slides`}`,
    '',
    '| tool | makes | pages | seconds | processor s | memory MB | PDF KB |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...rows.map(({ tool, makes, cost, bytes, pages }) =>
      `| ${[tool, makes, pages, cost.wall.toFixed(1), known(cost.cpu, 1), known(cost.memory, 0), known(bytes / 1024, 0)].join(' | ')} |`),
    '',
    ...ratiosOf(rows),
  ]
}

/** What is asked of us beside Slidev: of the whole job, from the site to slides.pdf (long decks more), and of its memory. */
const asked = { whole: 0.6, pdf: 0.25, longPdf: 0.15, memory: 0.5 }
const long = 300

/** Our whole job beside those of the others, and what is asked of it beside Slidev; what is lost included. */
function ratiosOf(rows: Row[]): string[] {
  const isPart = ({ makes }: Row): boolean => makes.includes('from the site')
  const whole = (what: 'wall' | 'cpu', tool: string): number =>
    rows.filter(row => row.tool === tool && !isPart(row)).reduce((sum, { cost }) => sum + cost[what], 0)
  const step = (what: 'wall' | 'memory', tool: string, makes: string): number =>
    rows.find(row => row.tool === tool && row.makes === makes)?.cost[what] ?? Number.NaN
  const wholes = (tool: string): string =>
    `${ratio(whole('wall', 'reviewdeck'), whole('wall', tool))} the time and `
    + `${ratio(whole('cpu', 'reviewdeck'), whole('cpu', tool))} the processor time of ${tool}`
  if (!rows.some(({ tool }) => tool === 'Slidev'))
    return ['- Slidev did not come to an end with a deck of this size.']
  const others = [...new Set(rows.map(({ tool }) => tool))].filter(tool => tool !== 'reviewdeck' && tool !== 'Slidev')
  const isLong = rows.some(({ slides }) => Number(slides) >= long)
  const besideExport = (what: 'wall' | 'memory', makes: string): string =>
    ratio(step(what, 'reviewdeck', makes), step(what, 'Slidev', 'slides.pdf'))
  return [
    `- The whole job takes ${wholes('Slidev')} (build and export): asked ${asked.whole} × the time.`,
    `- From the built site to slides.pdf, opening and measuring included: ${besideExport('wall', 'of it from the site to slides.pdf')} `
    + `the time of \`slidev export\`, asked ${isLong ? asked.longPdf : asked.pdf} ×. Both PDFs from the site: `
    + `${besideExport('memory', 'slides.pdf, handout.pdf from the site')} its memory, asked ${asked.memory} ×.`,
    ...others.map(tool => `- Beside ${tool}, which makes slides.pdf alone: ${wholes(tool)}.`),
  ]
}

function ratio(ours: number, theirs: number): string {
  return `${known(ours / theirs, 2)} ×`
}
