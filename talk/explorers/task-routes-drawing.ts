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

/** Where each stage stands, in shares of the place. */
const places: Record<StageName, Place> = {
  prompt: [0, 0.06],
  image: [0, 0.4],
  noise: [0, 1],
  vl: [0.3, 0.06],
  vae: [0.3, 0.6],
  mmdit: [0.615, 0.5],
  decoder: [0.82, 0.5],
  output: [1, 0.5],
}

const frozen = new Set<StageName>(['vl', 'vae'])
const data = new Set<StageName>(['prompt', 'image', 'noise', 'output'])
const widths: Record<StageName, number> = {
  prompt: 132,
  image: 132,
  noise: 132,
  vl: 190,
  vae: 190,
  mmdit: 130,
  decoder: 110,
  output: 96,
}

/** Draws all stages, those without a route pale, and the routes of a task. */
export function drawRoutes({ routes, isSerial }: Pick<Routes, 'routes' | 'isSerial'>, { width, height }: Box): Diagram {
  const active = new Set(routes.flatMap(({ from, to }) => [from, to]))
  const nodes = (Object.keys(places) as StageName[]).map((name): Node => {
    const [column, row] = places[name]
    const own = { width: widths[name], height: name === 'mmdit' ? 300 : 64 }
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
  return { nodes, edges: routes.map(route => edgeOf(route, at(route.from), at(route.to), isSerial)) }
}

function edgeOf({ from, to, carries }: Route, start: Node, end: Node, isSerial: boolean): Edge {
  const isBroken = isSerial && from === 'vl' && to === 'vae'
  const key = `${from}-${to}`
  return start.x === end.x ? fall(key, start, end, carries, isBroken) : rightwards(key, start, end, carries)
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
