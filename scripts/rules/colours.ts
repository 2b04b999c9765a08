import type { Fault } from './fault.ts'
import type { MarkMeasure, SlideMeasure } from './slide-measure.ts'
import { limits } from '../design/design.ts'
import { distanceOf, hueOf, leastDistanceOf, lightnessOf } from './colour-vision.ts'
import { worstOf } from './fault.ts'

/** Hues nearer than this are shades of one. */
const sameHue = 25
/** OKLab distance × 100 that is clearly seen, and one that is not. */
const [clear, unclear] = [12, 5]
/** Shapes whose form says nothing. */
const lines = ['path', 'line', 'polyline']
/** Steps of lightness that survive a print without colour. */
const inGrey = 15

const nameOf = (colour: MarkMeasure['colour']): string => `#${colour.map(value => value.toString(16).padStart(2, '0')).join('')}`

/** R14: few hues, and such that all eyes can tell them apart. */
export function manyHues({ id, marks }: SlideMeasure): Fault[] {
  const hues: number[] = []
  for (const hue of marks.filter(({ colour }) => Math.max(...colour) - Math.min(...colour) > 60).map(({ colour }) => hueOf(colour))) {
    if (!hues.some(other => Math.min(Math.abs(hue - other), 360 - Math.abs(hue - other)) < sameHue))
      hues.push(hue)
  }
  if (hues.length > limits.hues)
    return [{ rule: 'many-hues', slide: id, says: `Slide has ${hues.length} hues, expected at most ${limits.hues}` }]
  const confused = pairsOf(marks)
    .map(([one, two]) => ({ ...two, one, two, ...leastDistanceOf(one.colour, two.colour) }))
    .filter(({ one, two, distance }) => distance < unclear && distanceOf(one.colour, two.colour) > clear)
  return worstOf(id, 'many-hues', confused, ({ distance }) => -distance, ({ one, two, eye }) =>
    `Colours ${nameOf(one.colour)} and ${nameOf(two.colour)} look alike with ${eye}, expected colours that all eyes can tell apart`)
}

/** R14: what colour says is said in another way as well: by a word, a shape, or a difference that grey shows. */
export function coloursAlone({ id, marks }: SlideMeasure): Fault[] {
  const alone = pairsOf(marks.filter(({ isLabelled, shape }) => !isLabelled && !lines.includes(shape)))
    .filter(([one, two]) =>
      one.block === two.block
      && one.shape === two.shape
      && distanceOf(one.colour, two.colour) > clear
      && Math.abs(lightnessOf(one.colour) - lightnessOf(two.colour)) < inGrey)
    .map(([one, two]) => ({ ...two, one, two }))
  return worstOf(
    id,
    'colour-alone',
    alone,
    () => 0,
    ({ one, two }) =>
      `Only their colours, ${nameOf(one.colour)} and ${nameOf(two.colour)}, tell two marks apart, expected a word, a shape or a `
      + 'pattern as well',
  )
}

/** Pairs of marks of different colours; marks of one colour stand for each other. */
function pairsOf(marks: MarkMeasure[]): [MarkMeasure, MarkMeasure][] {
  const kinds = [...new Map(marks.map(mark => [`${mark.block} ${mark.shape} ${nameOf(mark.colour)}`, mark])).values()]
  return kinds.flatMap((one, index) =>
    kinds.slice(index + 1).filter(two => nameOf(one.colour) !== nameOf(two.colour)).map((two): [MarkMeasure, MarkMeasure] => [one, two]))
}
