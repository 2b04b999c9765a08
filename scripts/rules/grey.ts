import type { Fault } from './fault.ts'
import type { GreyMark } from './slide-measure.ts'
import { lightnessOf } from './colour-vision.ts'

/** Steps of lightness that a press shows beside each other, and those by which an area is told from its ground. */
const [apart, shown] = [20, 3]

/** How light an area prints, L* from 0 to 100. */
const toneOf = (grey: number): number => lightnessOf([grey, grey, grey])

/** R22: what an area says on the screen, it says on paper without colour as well: by its tone, an edge, lines across it or a word. */
export function faultsInGrey(marks: GreyMark[]): Fault[] {
  const gone = marks.filter(({ paper: [fill, ground], hasEdge, isHatched }) =>
    Math.abs(toneOf(fill) - toneOf(ground)) < shown && !hasEdge && !isHatched)
  const alike = [...Map.groupBy(marks.filter(({ series }) => series !== undefined), ({ slide, drawing }) => `${slide} ${drawing}`).values()]
    .flatMap(within => pairsOf(within))
    .filter(([one, two]) =>
      Math.abs(toneOf(one.paper[0]) - toneOf(two.paper[0])) < apart && one.isHatched === two.isHatched && one.hasEdge === two.hasEdge)
  return [
    ...firstOfEach(gone).map(({ slide, name }): Fault => ({
      rule: 'grey-lost',
      slide,
      says: `On paper \`${name}\` is as white as what it stands on, expected an edge, lines across it or a word`,
    })),
    ...firstOfEach(alike.map(([one]) => one)).map(({ slide, name }): Fault => ({
      rule: 'grey-alike',
      slide,
      says: `Printed without colour, two series of \`${name}\` look alike, expected tones ${apart} steps apart, or lines across one`,
    })),
  ]
}

function firstOfEach(marks: GreyMark[]): GreyMark[] {
  return [...new Map(marks.toReversed().map(mark => [mark.slide, mark])).values()].toReversed()
}

/** Areas of different series of one drawing, one for each. */
function pairsOf(marks: GreyMark[]): [GreyMark, GreyMark][] {
  const series = [...new Map(marks.map(mark => [mark.series, mark])).values()]
  return series.flatMap((one, index) => series.slice(index + 1).map((two): [GreyMark, GreyMark] => [one, two]))
}
