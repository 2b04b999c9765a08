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
  /** Whose the stage is: the reading one's, or the painting one's. */
  subject: 'a' | 'b'
}

/** An arrow between two stages: straight lines, its filled head, and the place beside it where its words begin or are centred. */
export interface Edge {
  key: string
  path: string
  head: string
  carries: string
  label: { x: number, y: number, anchor: 'start' | 'middle' | 'end' }
  cross: { x: number, y: number } | undefined
}

/** The pipeline on the slide. */
export interface Diagram { nodes: Node[], edges: Edge[] }

const frozen = new Set<StageName>(['vl', 'vae'])
const data = new Set<StageName>(['prompt', 'image', 'noise', 'output'])

/** The columns of the pipeline: where they begin and how wide they are, of a width of 1152 px. */
const columns = {
  given: { x: 0, width: 132 },
  encoders: { x: 284, width: 176 },
  transformer: { x: 584, width: 166 },
  decoder: { x: 870, width: 160 },
  made: { x: 1058, width: 94 },
}
const fullWidth = 1152
/** The middles of its three rows, as shares of the height. */
const rows = { noise: 0.08, detail: 0.42, meaning: 0.78 }
/** Heights in px, and the distance of two arrows' ports from the middle of the stage that they reach. */
const tall = { encoder: 100, given: 64, image: 78 }
const port = 24
const headLength = 11
/** Words stand so far above their arrow, or below it. */
const above = 9
const below = 23

interface Place { column: keyof typeof columns, middle: number, height: number }

function placesIn(height: number): Record<StageName, Place> {
  const at = (row: keyof typeof rows): number => rows[row] * height
  const meaning = at('meaning')
  return {
    prompt: { column: 'given', middle: meaning + port, height: tall.given },
    image: { column: 'given', middle: at('detail'), height: tall.image },
    noise: { column: 'given', middle: at('noise'), height: tall.given },
    vl: { column: 'encoders', middle: meaning, height: tall.encoder },
    vae: { column: 'encoders', middle: at('detail'), height: tall.encoder },
    mmdit: { column: 'transformer', middle: height / 2, height: height - 2 },
    decoder: { column: 'decoder', middle: height / 2, height: tall.encoder },
    output: { column: 'made', middle: height / 2, height: tall.given },
  }
}

/** Draws all stages, those without a route pale, and the routes of a task. */
export function drawRoutes({ routes, isSerial }: Pick<Routes, 'routes' | 'isSerial'>, { width, height }: Box): Diagram {
  const active = new Set(routes.flatMap(({ from, to }) => [from, to]))
  const places = placesIn(height)
  const nodes = (Object.keys(places) as StageName[]).map((name): Node => {
    const { column, middle, height: own } = places[name]
    return {
      name,
      x: columns[column].x / fullWidth * width,
      y: round(middle - own / 2),
      width: columns[column].width / fullWidth * width,
      height: own,
      isActive: active.has(name),
      isFrozen: frozen.has(name),
      isData: data.has(name),
      subject: name === 'vl' ? 'b' : 'a',
    }
  })
  const at = (name: StageName): Node => nodes.find(node => node.name === name)!
  return { nodes, edges: routes.map(route => edgeOf(route, at(route.from), at(route.to), isSerial)) }
}

function edgeOf({ from, to, carries }: Route, start: Node, end: Node, isSerial: boolean): Edge {
  const edge = { key: `${from}-${to}`, carries, cross: undefined }
  const [x1, x2] = [start.x + start.width, end.x]
  if (start.x === end.x)
    return rise(edge, start, end, isSerial)
  if (to === 'vl') {
    const y = round(end.y + end.height / 2 + (from === 'prompt' ? port : -port))
    return from === 'prompt' ? straight(edge, x1, x2, y) : descend(edge, start, x2, y)
  }
  // The picture has two ways: the upper one goes to the encoder of details.
  const y = round(start.y + start.height / 2 - (from === 'image' ? port / 2 : 0))
  const line = straight(edge, x1, x2, y)
  if (to === 'output') {
    return { ...line, label: { x: end.x + end.width, y: start.y + start.height + below, anchor: 'end' } }
  }
  if (from === 'image')
    return { ...line, label: { x: x1 + 8, y: y - above, anchor: 'start' } }
  return from === 'noise' ? { ...line, label: { ...line.label, x: (columns.encoders.x + columns.encoders.width + x2) / 2 } } : line
}

type Begun = Pick<Edge, 'key' | 'carries' | 'cross'>

function straight(edge: Begun, x1: number, x2: number, y: number): Edge {
  return {
    ...edge,
    path: `M${x1} ${y}H${x2 - headLength}`,
    head: headAt(x2, y),
    label: { x: (x1 + x2) / 2, y: y - above, anchor: 'middle' },
  }
}

/** An arrow that turns downwards on its way. */
function descend(edge: Begun, start: Node, x2: number, y: number): Edge {
  const [x1, from] = [start.x + start.width, round(start.y + start.height / 2 + port / 2)]
  const turn = x1 + 16
  return {
    ...edge,
    path: `M${x1} ${from}H${turn}V${y}H${x2 - headLength}`,
    head: headAt(x2, y),
    label: { x: turn + 6, y: y - above, anchor: 'start' },
  }
}

/** An arrow to the stage above. */
function rise(edge: Begun, start: Node, end: Node, isBroken: boolean): Edge {
  const x = start.x + start.width / 2
  const [y1, y2] = [start.y, end.y + end.height]
  return {
    ...edge,
    path: `M${x} ${y1}V${y2 + headLength}`,
    head: `M${x} ${y2}l-6 ${headLength}h12z`,
    label: { x: x + 22, y: (y1 + y2) / 2 + 6, anchor: 'start' },
    cross: isBroken ? { x, y: (y1 + y2) / 2 } : undefined,
  }
}

function headAt(x: number, y: number): string {
  return `M${x} ${y}l${-headLength} -6v12z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
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
      decoder: 'VAE解码器',
      output: '图像',
    },
    roles: { vl: '语义：是什么', vae: '细节：长什么样', mmdit: '60层，训练' },
    joint: '个token汇合',
    tokens: ' token',
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
      decoder: 'VAE decoder',
      output: 'image',
    },
    roles: { vl: 'meaning: what it is', vae: 'detail: how it looks', mmdit: '60 layers, trained' },
    joint: 'tokens meet',
    tokens: ' tokens',
    frozen: 'dashed: frozen',
  },
} satisfies Record<Lang, object>
