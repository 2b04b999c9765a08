import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Scores } from './read.ts'
import { differenceIn } from './difference.ts'
import { box, line, linesOf, nameMarks, width, widthOf, write } from './drawing.ts'
import { sortedBy } from './rank.ts'

/** Benchmarks that are parts of a whole: how much each weighs, what is counted, and which column is the whole. */
export interface Weights { total: number, parts: { metric: number, weight: number }[], unit: string }

const bracketed = /\s*[[(（【].*$/
/** From one label of a list to the next, in px: where it is, and where it has names. */
const [near, step] = [28, 38]
const partShape = /(\d[\d,]*)\s*([^\s\d↑↓%()（），,]*)/
const [top, bottom] = [44, 468]
const plot = { left: 490, height: bottom - top }
/** Px of the figure that the title tells. */
const told = 44
/** A difference that the title tells stands beneath the bars, as large as their width bears, and what it keeps to them. */
const hero = { sizes: [104, 88, 76], above: 16, foot: 8 }

/** Height of the picture in px. */
export const heightOfArea = 506

/**
 * Finds the weights of a table whose heads count something, `一级3,500字`, and whose one other column is their weighted
 * mean, to the decimals that it is written with, for every system. Undefined for any other table.
 */
export function weightsOf({ metrics, cells }: Scores): Weights | undefined {
  const counted = metrics.map(({ text }) => text.match(partShape))
  const [total, ...others] = counted.flatMap((match, metric) => match ? [] : [metric])
  const parts = counted.flatMap((match, metric) => match ? [{ metric, weight: Number(match[1].replaceAll(',', '')) }] : [])
  if (total === undefined || others.length > 0 || parts.length < 2)
    return undefined
  const sum = parts.reduce((all, { weight }) => all + weight, 0)
  const isMean = cells.every((row) => {
    const whole = row[total]
    const decimals = whole?.text.match(/\.(\d+)/)?.[1].length ?? 0
    const mean = parts.reduce((all, { metric, weight }) => all + weight * (row[metric]?.value ?? Number.NaN), 0) / sum
    return whole !== undefined && Math.abs(mean - whole.value) <= 0.6 * 10 ** -decimals
  })
  return isMean ? { total, parts, unit: counted[parts[0].metric]![2] } : undefined
}

/** The whole as bars at the left; at the right its parts, as wide as they weigh and as high as they score: the area is the whole. */
export function drawArea(scores: Scores, title: string, words: ChartWords): Drawing {
  const weights = weightsOf(scores)!
  const order = sortedBy(scores, weights.total)
  const totals = drawTotals(scores, weights, order, title)
  const tiers = drawTiers(scores, weights, order, title)
  return {
    height: heightOfArea,
    frame: [
      write(0, 18, scores.metrics[weights.total].text, 'head'),
      write(plot.left, 18, words.area(weights.unit, scores.metrics[weights.total].text.replace(/\s*[↑↓]/, '')), 'head'),
      ...totals.frame,
      ...tiers.frame,
    ],
    groups: order.map((system, place): Group => ({
      words: `${scores.systems[system].text}${words.colon}${scores.metrics
        .map(({ text }, metric) => `${text} ${scores.cells[system][metric]?.text ?? '–'}`)
        .join(words.comma)}`,
      subject: scores.systems[system].subject,
      marks: [...totals.marks[place], ...tiers.marks[place]],
    })),
  }
}

function drawTotals(
  { systems, cells, ...rest }: Scores,
  { total }: Weights,
  order: number[],
  title: string,
): { frame: Mark[], marks: Mark[][] } {
  const difference = differenceIn(title, { systems, cells, ...rest }, total)
  const [upper, lower] = difference ? [difference.better, difference.worse].map(system => order.indexOf(system)) : [0, 0]
  const isJoined = difference !== undefined && lower === upper + 1 && order.length > 1
  const large = isJoined ? hero.sizes.find(size => widthOf(difference.text, size) <= plot.left - 60) : undefined
  const beneath = large ? large * 0.74 + hero.above + hero.foot : 0
  const pitch = Math.min(140, (plot.height - beneath) / order.length)
  const thickness = Math.min(56, pitch * 0.52)
  const most = Math.max(...cells.map(row => row[total]!.value), 1e-9)
  // What the title tells is read from afar.
  const sizeOf = (text: string): number => title.includes(text) ? 28 : 22
  const room = Math.max(...cells.map(row => widthOf(row[total]!.text, sizeOf(row[total]!.text)))) + 12
  const scale = (plot.left - 28 - room) / most
  const y = (place: number): number => top + pitch * place + Math.min(pitch * 0.38, 42)
  const marks = order.map((system, place) => {
    const value = cells[system][total]!
    return [
      ...nameMarks(systems[system], y(place) - 22, 22, plot.left - 60, 12),
      box(0, y(place), value.value * scale, thickness, 'bar'),
      write(
        value.value * scale + 12,
        y(place) + thickness / 2 + sizeOf(value.text) * 0.36,
        value.text,
        `value t${sizeOf(value.text)}${bestClass(place + 1)}`,
      ),
    ]
  })
  const frame: Mark[] = [line([[0, top], [0, bottom - beneath]], 'zero')]
  if (isJoined && large) {
    const [from, to] = [upper, lower].map(place => cells[order[place]][total]!.value * scale)
    const [middle, end] = [y(lower) + thickness / 2, bottom - beneath + hero.above / 2]
    const behind = to + 24 + widthOf(cells[order[lower]][total]!.text, 22)
    const left = Math.max(12, Math.min(from, plot.left - 40) - widthOf(difference.text, large))
    frame.push(
      // From the end of the longer bar down past the shorter one's number to what lies between both.
      line([[from, y(upper) + thickness + 6], [from, end]], 'bracket'),
      ...(behind < from - 12 ? [line([[behind, middle], [from, middle]], 'bracket')] : []),
      write(left, bottom - hero.foot, difference.text, `difference t${large}`),
    )
  }
  return { frame, marks }
}

function drawTiers(
  { systems, metrics, cells }: Scores,
  { parts }: Weights,
  order: number[],
  title: string,
): { frame: Mark[], marks: Mark[][] } {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  const most = Math.max(...cells.flatMap(row => parts.map(({ metric }) => row[metric]!.value)))
  const whole = most <= 1 ? 1 : Math.max(100, most)
  const room = width - plot.left - 2 * (parts.length - 1)
  const frame: Mark[] = [box(plot.left, top, width - plot.left, plot.height, 'whole')]
  const marks: Mark[][] = order.map(() => [])
  const widest = Math.max(...parts.map(({ weight }) => weight))
  let left = plot.left
  let isNamed = false
  const drawn: { right: number, y: number }[] = []
  for (const { metric, weight } of parts) {
    const wide = room * weight / all
    const lines = order.map(system =>
      ({ text: cells[system][metric]!.text, y: bottom - cells[system][metric]!.value / whole * plot.height }))
    const { baselines, isList } = placeLabels(lines.map(({ y }) => y))
    // A part too narrow for names has its list above what its neighbours show, where names have room.
    const names = order.map(system => systems[system].text.replace(bracketed, ''))
    const list = Math.max(...lines.map(({ text }, place) => widthOf(text, 28) + widthOf(names[place], 22))) + 84
    const above = Math.min(...drawn.filter(({ right }) => right > left + wide - list).map(({ y }) => y)) - 76 - step * (lines.length - 1)
    // What the title tells of a narrow part stands large in the room above it, and needs no sample of its line.
    const isLarge = isList && title.includes(lines[0].text) && widthOf(lines[0].text, told) + 24 <= wide
    const isAside = isList && !isLarge && list > wide && above > top + 40
    const from = isAside ? left + wide - list + 8 : left + 12
    if (isAside) {
      lines.forEach((_, place) => baselines[place] = above + step * place)
      // What it is of stands far beneath it.
      const [x, highest] = [left + wide / 2, Math.min(...lines.map(({ y }) => y))]
      frame.push(line([[x, above + step * (lines.length - 1) + 14], [x, highest - 6]], 'stem'))
    }
    drawn.push({ right: left + wide, y: Math.min(...lines.map(({ y }) => y)) })
    lines.forEach(({ text, y }, place) => {
      if (place === 0)
        marks[0].push(box(left, y, wide, bottom - y, 'share'))
      const look = `level${place}${place === 0 ? '' : ' other'}`
      marks[place].push(line([[left, y], [left + wide, y]], look))
      const label = baselines[place]
      const isTold = isLarge && place === 0
      if (isList && !isTold)
        marks[place].push(line([[from, label - 7], [from + (isAside ? 32 : 24), label - 7]], look))
      const isNameShown = weight === widest && !isNamed && wide > 240 && !isList
      const size = isTold ? told : place === 0 && (!isList || isAside) ? 28 : 22
      // Larger figures beneath their line keep off it.
      const foot = isTold ? label - 6 : place === 0 && label > y ? label + 4 : label
      marks[place].push(write(
        isNameShown ? left + 16 : left + wide - 16,
        foot,
        text,
        `value t${size}${isNameShown ? '' : ' end'}${bestClass(rankOf(lines.map(entry => entry.y), place))}`,
      ))
      const name = systems[order[place]].text
      if (isNameShown)
        marks[place].push(write(left + 26 + widthOf(text, size), foot - 1, name, 'name t18'))
      // Whose line it is, each broad part says again, as far as that has room before the figure.
      const short = names[place]
      if (isAside)
        marks[place].push(write(left + wide - list + 52, label - 1, short, 'name t22'))
      if (isNamed && !isList && widthOf(short, 18) + widthOf(text, size) + 40 <= wide)
        marks[place].push(write(left + 12, foot - 1, short, 'name t18'))
    })
    isNamed ||= weight === widest
    linesOf(metrics[metric].text.replace(/\s*[↑↓]/, ''), 18, wide).forEach((text, index) =>
      frame.push(write(left + wide / 2, bottom + 30 + index * 22, text, 'part middle')))
    left += wide + 2
  }
  frame.push(line([[plot.left, bottom], [width, bottom]], 'zero'))
  return { frame, marks }
}

/** Baselines of the labels of levels: on their lines, or under those at the top; where two would touch, a list above all lines. */
function placeLabels(levels: number[]): { baselines: number[], isList: boolean } {
  const own = levels.map(y => y < top + 34 ? y + 30 : y - 9)
  const sorted = [...own].sort((x, y) => x - y)
  if (sorted.every((y, index) => index === 0 || y - sorted[index - 1] >= 30))
    return { baselines: own, isList: false }
  const highest = Math.min(...levels)
  const first = highest - top > near * levels.length + 16 ? highest - 16 - near * (levels.length - 1) : Math.max(...levels) + 34
  return { baselines: levels.map((_, index) => first + index * near), isList: true }
}

/** The best is bold; a line beneath the second would lie on that of the next. */
function bestClass(rank: number): string {
  return rank === 1 ? ' best' : ''
}

function rankOf(levels: number[], place: number): number {
  return 1 + levels.filter(y => y < levels[place]).length
}
