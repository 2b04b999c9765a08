type Triple = [number, number, number]

/** How red, green and blue reach an eye without one kind of cone (Machado and others 2009, severity 1), on linear light. */
const eyes: Record<string, [Triple, Triple, Triple]> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}

function linearOf(colour: Triple): Triple {
  return colour.map(value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4) as Triple
}

function times(matrix: [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple
}

/** OKLab coordinates of linear light: lightness, green to red, blue to yellow. */
function oklabOf(linear: Triple): Triple {
  const cones = times(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]],
    linear,
  ).map(Math.cbrt) as Triple
  return times(
    [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660]],
    cones,
  )
}

/** How far two colours are from each other for an eye, OKLab distance × 100; for a usual one where none is named. */
export function distanceOf(one: Triple, two: Triple, eye?: string): number {
  const [a, b] = [one, two].map((colour) => {
    const linear = linearOf(colour)
    return oklabOf(eye ? times(eyes[eye], linear).map(value => Math.max(0, value)) as Triple : linear)
  })
  return Math.hypot(...a.map((value, index) => value - b[index])) * 100
}

/** The smallest distance of two colours over the three ways to see fewer colours, and the way. */
export function leastDistanceOf(one: Triple, two: Triple): { eye: string, distance: number } {
  return Object.keys(eyes)
    .map(eye => ({ eye, distance: distanceOf(one, two, eye) }))
    .reduce((least, next) => next.distance < least.distance ? next : least)
}

/** How light a colour is in print without colour: CIE L*, 0 to 100. */
export function lightnessOf(colour: Triple): number {
  const [red, green, blue] = linearOf(colour)
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance <= 0.008856 ? luminance * 903.3 : 116 * Math.cbrt(luminance) - 16
}

/** The hue of a colour in degrees. */
export function hueOf(colour: Triple): number {
  const [, a, b] = oklabOf(linearOf(colour))
  return (Math.atan2(b, a) * 180 / Math.PI + 360) % 360
}
