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

/** Our whole job beside those of the others, what is lost included. */
function ratiosOf(rows: Row[]): string[] {
  const isPart = (makes: string): boolean => makes.includes('from the site')
  const costOf = (what: 'wall' | 'cpu', tool: string, makes?: string): number => rows
    .filter(row => row.tool === tool && (makes ? row.makes === makes : !isPart(row.makes)))
    .reduce((sum, { cost }) => sum + cost[what], 0)
  const others = [...new Set(rows.map(({ tool }) => tool))].filter(tool => tool !== 'reviewdeck')
  const times = (what: 'wall' | 'cpu'): string =>
    others.map(tool => `${(costOf(what, 'reviewdeck') / costOf(what, tool)).toFixed(2)} × that of ${tool}`).join(', ')
  const toPdf = costOf('wall', 'reviewdeck', 'of it from the site to slides.pdf') / costOf('wall', 'Slidev', 'slides.pdf')
  return [
    `The time of our whole job is ${times('wall')}; its processor time is ${times('cpu')}. From the built site to slides.pdf, opening and `
    + `measuring included, it takes ${toPdf.toFixed(2)} × as long as \`slidev export\`.`,
  ]
}
