import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Route, Routes, StageName } from './task-routes.ts'

/** A stage's box on the slide, in px. */
export interface Node {
  name: StageName
  x: number
  y: number
  width: number
  height: number
  isActive: boolean
  isFrozen: boolean
  isData: boolean
}

/** An arrow between two stages, with the place of its words, in px. */
export interface Edge {
  key: string
  path: string
  carries: string
  label: { x: number, y: number }
  cross: { x: number, y: number } | undefined
}

/** The pipeline on the slide. */
export interface Diagram { nodes: Node[], edges: Edge[] }

type Place = [column: number, row: number]

/** Where each stage stands, in shares of the place: from left to right on the slide, from top to bottom in a narrow one. */
const wide: Record<StageName, Place> = {
  prompt: [0, 0.06],
  image: [0, 0.4],
  noise: [0, 1],
  vl: [0.3, 0.06],
  vae: [0.3, 0.6],
  mmdit: [0.615, 0.5],
  decoder: [0.82, 0.5],
  output: [1, 0.5],
}
const tall: Record<StageName, Place> = {
  prompt: [0, 0],
  image: [1, 0],
  noise: [1, 0.68],
  vl: [0, 0.34],
  vae: [1, 0.34],
  mmdit: [0, 0.68],
  decoder: [0, 1],
  output: [1, 1],
}

const frozen = new Set<StageName>(['vl', 'vae'])
const data = new Set<StageName>(['prompt', 'image', 'noise', 'output'])
const sides: Record<StageName, [wide: number, tall: number]> = {
  prompt: [132, 120],
  image: [132, 120],
  noise: [132, 72],
  vl: [190, 120],
  vae: [190, 120],
  mmdit: [130, 150],
  decoder: [110, 150],
  output: [96, 72],
}

/** Draws all stages, those without a route pale, and the routes of a task. */
export function drawRoutes({ routes, isSerial }: Pick<Routes, 'routes' | 'isSerial'>, { width, height, compact }: Box): Diagram {
  const active = new Set(routes.flatMap(({ from, to }) => [from, to]))
  const thick = compact ? 44 : 64
  const nodes = (Object.keys(wide) as StageName[]).map((name): Node => {
    const [column, row] = (compact ? tall : wide)[name]
    const own = { width: sides[name][compact ? 1 : 0], height: name === 'mmdit' && !compact ? 300 : thick }
    return {
      name,
      ...own,
      x: column * (width - own.width),
      y: row * (height - own.height),
      isActive: active.has(name),
      isFrozen: frozen.has(name),
      isData: data.has(name),
    }
  })
  const at = (name: StageName): Node => nodes.find(node => node.name === name)!
  return { nodes, edges: routes.map(route => edgeOf(route, at(route.from), at(route.to), compact, isSerial)) }
}

function edgeOf({ from, to, carries }: Route, start: Node, end: Node, compact: boolean, isSerial: boolean): Edge {
  const isBroken = isSerial && from === 'vl' && to === 'vae'
  const key = `${from}-${to}`
  if (compact ? Math.abs(start.y - end.y) < 1 : start.x === end.x)
    return compact ? level(key, start, end, carries, isBroken) : fall(key, start, end, carries, isBroken)
  return compact ? downwards(key, start, end, carries) : rightwards(key, start, end, carries)
}

/** An arrow from one side to the next. It meets a tall stage at its own height. */
function rightwards(key: string, start: Node, end: Node, carries: string): Edge {
  const [x1, x2] = [start.x + start.width, end.x - 4]
  const y1 = start.y + start.height / 2
  const y2 = end.height > start.height ? clamp(y1, end.y + 32, end.y + end.height - 32) : end.y + end.height / 2
  const middle = (x1 + x2) / 2
  const path = Math.abs(y1 - y2) < 1 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
  return { key, path: rounded(path), carries, label: { x: middle, y: (y1 + y2) / 2 - 10 }, cross: undefined }
}

function downwards(key: string, start: Node, end: Node, carries: string): Edge {
  const [y1, y2] = [start.y + start.height, end.y - 4]
  const x1 = start.x + start.width / 2
  const x2 = clamp(x1, end.x + 16, end.x + end.width - 16)
  const middle = (y1 + y2) / 2
  return {
    key,
    path: rounded(`M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`),
    carries,
    label: { x: (x1 + x2) / 2, y: middle },
    cross: undefined,
  }
}

function level(key: string, start: Node, end: Node, carries: string, isBroken: boolean): Edge {
  const y = start.y + start.height / 2
  const [x1, x2] = start.x < end.x ? [start.x + start.width, end.x - 4] : [start.x, end.x + end.width + 4]
  return {
    key,
    path: rounded(`M${x1} ${y}H${x2}`),
    carries,
    label: { x: (x1 + x2) / 2, y },
    cross: isBroken ? { x: (x1 + x2) / 2, y } : undefined,
  }
}

function fall(key: string, start: Node, end: Node, carries: string, isBroken: boolean): Edge {
  const x = start.x + start.width / 2
  const [y1, y2] = [start.y + start.height, end.y - 4]
  return {
    key,
    path: rounded(`M${x} ${y1}V${y2}`),
    carries,
    label: { x: x + 64, y: (y1 + y2) / 2 + 5 },
    cross: isBroken ? { x, y: (y1 + y2) / 2 } : undefined,
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

function rounded(path: string): string {
  return path.replace(/\d+\.\d+/g, number => String(Math.round(Number(number) * 10) / 10))
}

/** What the stage says, in both languages. */
export const routesWords = {
  zh: {
    diagram: '一个任务经过的各级',
    names: {
      prompt: '指令',
      image: '输入图',
      noise: '噪声',
      vl: 'Qwen2.5-VL',
      vae: 'VAE编码器',
      mmdit: 'MMDiT',
      decoder: 'VAE解码',
      output: '图像',
    },
    roles: { vl: '语义：是什么', vae: '细节：长什么样', mmdit: '60层，训练' },
    frozen: '虚框冻结',
  },
  en: {
    diagram: 'the stages that a task passes through',
    names: {
      prompt: 'instruction',
      image: 'input image',
      noise: 'noise',
      vl: 'Qwen2.5-VL',
      vae: 'VAE encoder',
      mmdit: 'MMDiT',
      decoder: 'VAE dec.',
      output: 'image',
    },
    roles: { vl: 'meaning: what it is', vae: 'detail: how it looks', mmdit: '60 layers, trained' },
    frozen: 'dashed: frozen',
  },
} satisfies Record<Lang, object>
