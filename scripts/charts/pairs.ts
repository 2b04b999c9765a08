import type { SubjectId } from '../subjects/subject-in.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Scores } from './read.ts'
import { headOfNames, line, nameMarks, pitchIn, roomForNames, sign, width, widthOf, write } from './drawing.ts'
import { placesOf, rankClass, sortedBy } from './rank.ts'

const top = 52

/** Height of a dumbbell chart for a number of systems, in px. */
export function heightOfDumbbell(count: number): number {
  return Math.ceil(top + pitchOf(count) * count)
}

/** Height of a slope chart, in px. */
export const heightOfSlope = 440

function pitchOf(count: number): number {
  return Math.max(42, Math.min(76, 400 / count))
}

/** From zero, unless all values lie in the upper half: then from below the least. */
function domainOf({ cells }: Scores): [least: number, most: number] {
  const values = cells.flat().flatMap(cell => cell ? [cell.value] : [])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return least > most / 2 ? [least - (most - least) * 0.15, most] : [Math.min(0, least), most]
}

/**
 * Two scores of each system as two dots and the line between them, sorted by the second; an open dot is the first column.
 * Where the columns are the subjects, the rows keep the author's order and the better of two is marked.
 */
export function drawDumbbell(scores: Scores, words: ChartWords, height?: number): Drawing {
  const { systems, metrics, cells, names = '' } = scores
  const isOfSubjects = metrics.some(({ subject }) => subject)
  const order = isOfSubjects ? systems.map((_, system) => system) : sortedBy(scores, 1)
  const pitch = pitchIn(pitchOf(order.length), order.length, top, height)
  const left = roomForNames(systems, 22, 320)
  const room = Math.max(...cells.flat().map(cell => widthOf(cell?.text ?? '', 22))) + 28
  const [least, most] = domainOf(scores)
  const x = (value: number): number => left + room + (value - least) / (most - least || 1) * (width - left - 2 * room)
  const places = isOfSubjects ? placesInRows(scores) : [0, 1].map(metric => placesOf(scores, metric))
  const groups = order.map((system, row): Group => {
    const y = top + pitch * (row + 0.5)
    const pair = cells[system].slice(0, 2)
    const ends = pair.flatMap(cell => cell ? [x(cell.value)] : [])
    const isSecondRight = (pair[1]?.value ?? Infinity) >= (pair[0]?.value ?? -Infinity)
    const dots = pair.flatMap((cell, metric): Mark[] => {
      const subject = metrics[metric].subject ?? systems[system].subject
      const hue = metrics[metric].subject ? ` is-${metrics[metric].subject}` : ''
      const isRight = (metric === 1) === isSecondRight
      return cell
        ? [
            sign(x(cell.value), y, 9, subject, metric === 0 && !hue ? 'dot open' : `dot${hue}`),
            write(
              x(cell.value) + (isRight ? 18 : -18),
              y + 8,
              cell.text,
              `value t22${rankClass(places[metric][system])}${isRight ? '' : ' end'}`,
            ),
          ]
        : []
    })
    return {
      words: `${systems[system].text}${words.colon}${metrics
        .map(({ text }, metric) => `${text} ${pair[metric]?.text ?? '–'}`)
        .join(words.comma)}`,
      subject: systems[system].subject,
      marks: [
        ...guides(
          left,
          ends,
          pair.map(cell => widthOf(cell?.text ?? '', 22)),
          isSecondRight,
          y,
        ),
        ...nameMarks(systems[system], y, 22, left - 20),
        ...(ends.length === 2
          ? [
              line(
                [
                  [ends[0], y],
                  [ends[1], y],
                ],
                'span',
              ),
            ]
          : []),
        ...dots,
      ],
    }
  })
  return {
    height: Math.ceil(top + pitch * order.length),
    frame: [
      ...headOfNames(names, 18, left - 20),
      ...keysOf(metrics, left),
      ...(isOfSubjects ? [] : [write(width - 76, 18, words.ranks, 'head end')]),
    ],
    groups,
  }
}

/** A row's hairline, open where its numbers stand. */
function guides(left: number, ends: number[], [first, second]: number[], isSecondRight: boolean, y: number): Mark[] {
  const [before, after] = isSecondRight ? [first, second] : [second, first]
  const parts = [[left, Math.min(...ends) - before - 28], [Math.max(...ends) + after + 28, width]]
  return parts.filter(([from, to]) => to - from > 8).map(([from, to]) => line([[from, y], [to, y]], 'guide'))
}

/** By column and row: 1 for the better of two, else 0. */
function placesInRows({ systems, cells }: Scores): number[][] {
  return [0, 1].map(metric => cells.map((row, system) => {
    const [own, other] = [row[metric], row[1 - metric]]
    return own && other && (systems[system].isLowBest ? own.value < other.value : own.value > other.value) ? 1 : 0
  }))
}

/** What the two dots are, side by side above them. */
function keysOf(metrics: Scores['metrics'], left: number): Mark[] {
  const at = [left, left + 40 + widthOf(metrics[0].text, 18)]
  return metrics.slice(0, 2).flatMap(({ text, subject }, metric) => [
    sign(at[metric] + 7, 12, 7, subject, `dot${subject ? ` is-${subject}` : metric === 0 ? ' open' : ''}`),
    write(at[metric] + 22, 18, text, 'head'),
  ])
}

/** Two scores of each system as a line from left to right, for before and after; labels that would touch are moved apart. */
export function drawSlope(scores: Scores, words: ChartWords, room = 0): Drawing {
  const { systems, metrics, cells } = scores
  const shown = systems.map((_, system) => system).filter(system => cells[system].slice(0, 2).every(Boolean))
  const [least, most] = domainOf(scores)
  const [left, right] = [430, 860]
  const height = Math.max(heightOfSlope, room)
  const placed = (value: number, foot: number): number => 70 + (most - value) / (most - least || 1) * (height - 70 - foot)
  const labelsWith = (foot: number): number[][] =>
    [0, 1].map(metric => spread(shown.map(system => placed(cells[system][metric]!.value, foot)), 30))
  // Labels that are moved apart at the foot push the lines up.
  const foot = 30 + Math.max(0, ...labelsWith(30).flat().map(label => label + 16 - height))
  const y = (value: number): number => placed(value, foot)
  const at = labelsWith(foot)
  const places = [0, 1].map(metric => placesOf(scores, metric))
  const groups = shown.map((system, index): Group => {
    const [from, to] = cells[system].map(cell => cell!)
    return {
      words: `${systems[system].text}${words.colon}${metrics
        .map(({ text }, metric) => `${text} ${cells[system][metric]!.text}`)
        .join(words.comma)}`,
      subject: systems[system].subject as SubjectId | undefined,
      marks: [
        line(
          [
            [left, y(from.value)],
            [right, y(to.value)],
          ],
          'slope',
        ),
        sign(left, y(from.value), 6, systems[system].subject, 'dot'),
        sign(right, y(to.value), 6, systems[system].subject, 'dot'),
        write(left - 20, at[0][index] + 8, from.text, `value t22 end${rankClass(places[0][system])}`),
        write(left - 20 - widthOf(from.text, 22) - 14, at[0][index] + 8, systems[system].text, 'name t22 end'),
        write(right + 20, at[1][index] + 8, to.text, `value t22${rankClass(places[1][system])}`),
      ],
    }
  })
  return {
    height,
    frame: [
      ...[left, right].map(x => line([[x, 44], [x, height - 8]], 'zero')),
      write(left - 20, 30, metrics[0].text, 'metric end'),
      write(right + 20, 30, metrics[1].text, 'metric'),
    ],
    groups,
  }
}

/** Moves places apart until each is at least `distance` from the next, as little as that takes, and keeps their order. */
export function spread(places: number[], distance: number): number[] {
  const order = places.map((_, index) => index).sort((x, y) => places[x] - places[y])
  const runs: { members: number[], sum: number }[] = []
  const topOf = ({ members, sum }: typeof runs[0]): number => sum / members.length - (members.length - 1) * distance / 2
  for (const index of order) {
    runs.push({ members: [index], sum: places[index] })
    // A run that meets the one above joins it, around their common middle.
    while (runs.length > 1 && topOf(runs.at(-1)!) < topOf(runs.at(-2)!) + runs.at(-2)!.members.length * distance) {
      const below = runs.pop()!
      const above = runs.at(-1)!
      above.members.push(...below.members)
      above.sum += below.sum
    }
  }
  const moved = [...places]
  for (const run of runs)
    run.members.forEach((member, index) => moved[member] = topOf(run) + index * distance)
  return moved
}
