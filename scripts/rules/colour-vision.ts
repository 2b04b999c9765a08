import type { Color } from 'culori'
import { converter, differenceEuclidean, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit } from 'culori'

/** Red, green and blue of a colour on the screen, 0 to 255. */
type Triple = [number, number, number]

const [toLinear, toOklch, toLab] = [converter('lrgb'), converter('oklch'), converter('lab65')]
const difference = differenceEuclidean('oklab')
/** The ways to see fewer colours: without one of the three kinds of cone. */
const eyes = { protanopia: filterDeficiencyProt(1), deuteranopia: filterDeficiencyDeuter(1), tritanopia: filterDeficiencyTrit(1) }

/** How far two colours are from each other for an eye, OKLab distance × 100; for a usual one where none is named. */
export function distanceOf(one: Triple, two: Triple, eye?: keyof typeof eyes): number {
  const [a, b] = [one, two].map(colour => eye ? seenBy(eye, colour) : colourOf(colour))
  return difference(a, b) * 100
}

/** The smallest distance of two colours over the three ways to see fewer colours, and the way. */
export function leastDistanceOf(one: Triple, two: Triple): { eye: string, distance: number } {
  const names = Object.keys(eyes) as (keyof typeof eyes)[]
  return names
    .map(eye => ({ eye, distance: distanceOf(one, two, eye) }))
    .reduce((least, next) => next.distance < least.distance ? next : least)
}

/** How light a colour is in print without colour: CIE L*, 0 to 100. */
export function lightnessOf(colour: Triple): number {
  return toLab(colourOf(colour)).l
}

/** The hue of a colour in degrees; a grey's is 0. */
export function hueOf(colour: Triple): number {
  return toOklch(colourOf(colour)).h ?? 0
}

function colourOf([red, green, blue]: Triple): Color {
  return { mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 }
}

/** A colour as an eye sees it. The filters take the numbers as they are given; what is filtered is light, so they get linear ones. */
function seenBy(eye: keyof typeof eyes, colour: Triple): Color {
  const { r, g, b } = eyes[eye]({ ...toLinear(colourOf(colour)), mode: 'rgb' }) as { r: number, g: number, b: number }
  return { mode: 'lrgb', r: Math.max(0, r), g: Math.max(0, g), b: Math.max(0, b) }
}
