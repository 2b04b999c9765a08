import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Guided } from './true-cfg.ts'

/** An arrow from the origin, in px. */
export interface Arrow {
  key: 'unconditional' | 'conditional' | 'combined' | 'prediction'
  path: string
  head: string
  label: { x: number, y: number }
}

/** The predictions of one token as arrows, in px. */
export interface Vectors {
  origin: { x: number, y: number }
  radius: number
  arrows: Arrow[]
  difference: string
  /** From the conditional prediction to the one that is used, and the place of its angle. */
  arc: string
  angle: { x: number, y: number }
}

/** All arrows are turned by this much, in degrees: the combination then points along the longer side of the place. */
const turn = -50

/** Draws the arrows into a place; the largest combination decides the scale. */
export function drawVectors(guided: Guided, { width, height }: Pick<Box, 'width' | 'height'>): Vectors {
  const all = {
    unconditional: turned(guided.unconditional),
    conditional: turned(guided.conditional),
    combined: turned(guided.combined),
    prediction: turned(guided.prediction),
  }
  // Room for the circle on both sides of the origin, and for the longest arrow to the right of it.
  const reach = Object.values(all).map(([x, y]) => ({
    x: Math.max(1, x),
    up: Math.max(1, y),
    down: Math.max(1, -y),
    left: Math.max(1, -x),
  }))
  const most = (side: 'x' | 'up' | 'down' | 'left'): number => Math.max(...reach.map(one => one[side]))
  const unit = Math.min(width / (most('x') + most('left')), height / (most('up') + most('down')))
  const origin = { x: round(most('left') * unit), y: round(most('up') * unit) }
  const point = ([x, y]: number[]): { x: number, y: number } => ({ x: round(origin.x + x * unit), y: round(origin.y - y * unit) })
  const arrow = (key: Arrow['key']): Arrow => {
    const tip = point(all[key])
    const length = Math.hypot(tip.x - origin.x, tip.y - origin.y) || 1
    const beyond = (from: number, to: number): number => round(to + (to - from) / length * 20)
    const label = { x: beyond(origin.x, tip.x), y: beyond(origin.y, tip.y) + 6 }
    return { key, label, path: `M${origin.x} ${origin.y}L${tip.x} ${tip.y}`, head: headOf(origin, tip) }
  }
  const [from, to] = [point(all.unconditional), point(all.combined)]
  return {
    origin,
    radius: round(guided.conditionalNorm * unit),
    arrows: (['unconditional', 'combined', 'conditional', 'prediction'] as const).map(arrow),
    difference: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    ...arcOf(origin, [all.conditional, all.combined], round(guided.conditionalNorm * unit * 0.42)),
  }
}

/** The angle between two directions, as an arc around the origin; none where they are one. */
function arcOf({ x, y }: { x: number, y: number }, directions: number[][], radius: number): Pick<Vectors, 'arc' | 'angle'> {
  const [from, to] = directions.map(([right, up]) => Math.atan2(up, right))
  const on = (angle: number, distance: number): { x: number, y: number } =>
    ({ x: round(x + distance * Math.cos(angle)), y: round(y - distance * Math.sin(angle)) })
  const [start, end] = [on(from, radius), on(to, radius)]
  const middle = on((from + to) / 2, radius + 32)
  return { arc: `M${start.x} ${start.y}A${radius} ${radius} 0 0 0 ${end.x} ${end.y}`, angle: { x: middle.x, y: middle.y + 8 } }
}

function turned([x, y]: number[]): number[] {
  const radians = turn * Math.PI / 180
  return [x * Math.cos(radians) - y * Math.sin(radians), x * Math.sin(radians) + y * Math.cos(radians)]
}

/** A text in pieces, the letters that stand for vectors and numbers by themselves. */
export function mathIn(text: string): { text: string, isMath: boolean }[] {
  return text.split(/(?<![A-Za-z])([ucg])(?![A-Za-z])/).map((piece, index) => ({ text: piece, isMath: index % 2 === 1 })).filter(({ text }) => text)
}

/** The two strokes of an arrow head. */
function headOf(from: { x: number, y: number }, tip: { x: number, y: number }): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x)
  const stroke = (turn: number): string => `${round(tip.x - 12 * Math.cos(angle + turn))} ${round(tip.y - 12 * Math.sin(angle + turn))}`
  return `M${stroke(0.45)}L${tip.x} ${tip.y}L${stroke(-0.45)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** What the stage says, in both languages. */
export const guidanceWords = {
  zh: {
    picture: '一个token的四个预测向量',
    marks: { unconditional: 'u', conditional: 'c', combined: 'u + g(c − u)' },
    names: { unconditional: '负面提示u', conditional: '提示c', combined: '组合u + g(c − u)', prediction: '采用的预测' },
    circle: '‖c‖',
    used: (isSetBack: boolean) => isSetBack ? '采用的预测与提示c一样长' : '采用的预测是提示c的这么长',
    turned: '方向转过，长度仍与提示c一样',
    madeUp: '二维示意，实际64个通道',
  },
  en: {
    picture: 'the four predictions of one token as arrows',
    marks: { unconditional: 'u', conditional: 'c', combined: 'u + g(c − u)' },
    names: { unconditional: 'negative u', conditional: 'prompt c', combined: 'combined u + g(c − u)', prediction: 'prediction used' },
    circle: '‖c‖',
    used: (isSetBack: boolean) => isSetBack ? 'of the prompt’s length, as long as c' : 'of the prompt’s length, not set back',
    turned: 'turned, yet still as long as c',
    madeUp: 'an illustration in 2-D, really 64 channels',
  },
} satisfies Record<Lang, object>
