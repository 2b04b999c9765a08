import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Scheduled } from './flow-schedule.ts'
import { grouped } from './numbers.ts'

/** A plot of noise levels over steps, in px. */
export interface Curve {
  path: string
  even: string
  /** The levels of a picture of another size, and the place of the step at which its name stands. */
  other: { path: string, name: { x: number, y: number } } | undefined
  dots: { x: number, y: number }[]
  half: number
  /** Where the level crosses one half, in px. */
  crossing: number
  terminal: { x: number, y: number }
}

/** More dots than this run into a line. */
const mostDots = 60

/** Draws levels from 1 at the top to 0 at the bottom, step 0 at the left. */
export function drawSigmas(
  { sigmas, even, other }: Pick<Scheduled, 'sigmas' | 'even'> & Partial<Pick<Scheduled, 'other'>>,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Curve {
  const at = (sigma: number, k: number): { x: number, y: number } => ({
    x: round((k / (sigmas.length - 1)) * width),
    y: round((1 - sigma) * height),
  })
  const points = sigmas.map(at)
  // Its name stands beneath its line, a little behind the middle.
  const named = Math.round(sigmas.length * 0.56)
  const path = (of: { x: number, y: number }[]): string => of.map(({ x, y }, k) => `${k === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const after = sigmas.findIndex(sigma => sigma <= 0.5)
  const share = (sigmas[after - 1] - 0.5) / (sigmas[after - 1] - sigmas[after])
  return {
    path: path(points),
    even: path(even.map(at)),
    other: other && { path: path(other.sigmas.map(at)), name: at(other.sigmas[named], named) },
    dots: points.length <= mostDots ? points : [],
    half: height / 2,
    crossing: round((after - 1 + share) / (sigmas.length - 1) * width),
    terminal: points[points.length - 2],
  }
}

/** The line of μ over picture tokens, with the place of the picture on it, in px. */
export interface ShiftLine {
  path: string
  place: { x: number, y: number } | undefined
  ticks: { x: number, label: string }[]
  levels: { y: number, label: string }[]
}

const mostTokens = 16_384
const muRange = [0, 1.5]

/** Draws μ from 0 to 1.5 over 0 to 16 384 tokens. */
export function drawShift(
  { line, imageTokens, mu }: Pick<Scheduled, 'line' | 'imageTokens' | 'mu'>,
  { width, height }: Pick<Box, 'width' | 'height'>,
): ShiftLine {
  const x = (tokens: number): number => round(Math.min(1, tokens / mostTokens) * width)
  const y = (value: number): number => round((1 - (value - muRange[0]) / (muRange[1] - muRange[0])) * height)
  return {
    path: mu === undefined ? '' : line.map((end, i) => `${i === 0 ? 'M' : 'L'}${x(end.tokens)} ${y(end.mu)}`).join(''),
    place: mu === undefined ? undefined : { x: x(imageTokens), y: y(mu) },
    ticks: [256, 8192, mostTokens].map(tokens => ({ x: x(tokens), label: grouped(tokens) })),
    levels: [0.5, 0.9, 1.5].map(value => ({ y: y(value), label: value.toFixed(1) })),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A step whose picture is shown beneath its dot: where the dot stands, in px, and how much of the picture is noise. */
export interface ShownStep { k: number, x: number, y: number, sigma: number }

/** At most so many pictures stand in a row. */
const mostPictures = 6

/** Chooses steps from the first to the last, as evenly as pictures of a width leave room for. */
export function stepsToShow(
  { sigmas }: Pick<Scheduled, 'sigmas'>,
  { width, height }: Pick<Box, 'width' | 'height'>,
  least: number,
): ShownStep[] {
  const steps = sigmas.length - 1
  let parts = Math.min(mostPictures - 1, steps)
  while (parts > 1 && (Math.floor(steps / parts) / steps) * width < least) parts--
  return Array.from({ length: parts + 1 }, (_, part) => {
    const k = Math.round((part * steps) / parts)
    return { k, x: round((k / steps) * width), y: round((1 - sigmas[k]) * height), sigma: sigmas[k] }
  })
}

/** What the stage says, in both languages. */
export const scheduleWords = {
  zh: {
    plot: '噪声水平随步数的曲线，和画面在其中几步的样子',
    sigma: '噪声水平σ',
    mixed: '画面按σ把噪声混进像素，是示意，没有运行模型',
    step: (k: number) => `第${k}步`,
    even: '不偏移',
    other: (side: number, steps: number) => `${side}²只有${steps}步`,
    more: (side: number, steps: number) => `${side}²有${steps}步`,
    half: (steps: number) => `步里噪声过半，共${steps}步`,
    terminal: (k: number, value: number) => `第${k}步\u2002σ ${value.toFixed(value < 0.1 ? 2 : 3)}`,
    shift: '偏移μ随图像token数',
    clamp: '8192以外照样延长',
    constant: '固定为ln 3，与尺寸无关',
    none: '没有偏移：等步长下降',
    formula: ['σ′ = e^μ / (e^μ + 1/σ − 1)', '再把末步拉到0.02'],
  },
  en: {
    plot: 'the curve of noise levels over steps, and the picture at some of them',
    sigma: 'noise level σ',
    mixed: 'noise mixed into the pixels by σ, an illustration: no model is run',
    step: (k: number) => `step ${k}`,
    even: 'no shift',
    other: (side: number, steps: number) => `${side}²: only ${steps}`,
    more: (side: number, steps: number) => `${side}²: ${steps}`,
    half: (steps: number) => `of ${steps} steps above half noise`,
    terminal: (k: number, value: number) => `step ${k} σ ${value.toFixed(value < 0.1 ? 2 : 3)}`,
    shift: 'shift μ over picture tokens',
    clamp: 'not clamped beyond 8192',
    constant: 'always ln 3, whatever the size',
    none: 'no shift: equal steps down',
    formula: ['σ′ = e^μ / (e^μ + 1/σ − 1)', 'then the last is stretched to 0.02'],
  },
} satisfies Record<Lang, object>
