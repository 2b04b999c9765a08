import type { Definition, Lang, State } from '../../scripts/explorers/definition.ts'
import type { ModelName } from '../mechanisms/model-cost.ts'
import type { Size } from '../mechanisms/smart-resize.ts'
import { tokensOfGrid } from '../mechanisms/grid.ts'
import { kvCacheBytes, models, prefillFlops, visionFlops } from '../mechanisms/model-cost.ts'
import { gridOfSize, promptTokensOfImage, smartResize } from '../mechanisms/smart-resize.ts'
import { grouped, significant } from './numbers.ts'

/** Side of a square picture in px, tokens of text with it, and the size of the model. */
export interface CostState extends State { side: number, text: number, model: string }

/** A part of a bar. */
export interface Part { key: 'windows' | 'full' | 'attention' | 'mlp' | 'other' | 'image' | 'text', value: number }

/** What a picture and its prompt cost a model. */
export interface Costs { model: ModelName, vision: number, prefill: number, cache: number, cachePerToken: number }

/** The costs of the chosen model by parts, and of the others as a whole. */
export interface Cost extends Costs {
  size: Size
  patches: number
  imageTokens: number
  promptTokens: number
  visionParts: Part[]
  prefillParts: Part[]
  cacheParts: Part[]
  /** The picture's share of the prompt's tokens. */
  share: number
  all: Costs[]
}

/** The sizes that the report compares. */
export const offered: ModelName[] = ['3B', '7B', '72B']

const bytesPerValue = 2

function derive({ side, text, model }: CostState): Cost {
  const size = smartResize({ height: side, width: side }, undefined, 'utils')
  const grid = gridOfSize(size)
  const imageTokens = promptTokensOfImage(tokensOfGrid(grid))
  const promptTokens = imageTokens + text
  const costsOf = (name: ModelName) => {
    const vision = visionFlops([grid], models[name].vision)
    const prefill = prefillFlops(models[name].language, promptTokens)
    const cache = kvCacheBytes(models[name].language, promptTokens, bytesPerValue)
    return {
      vision,
      prefill,
      cache,
      costs: { model: name, vision: vision.total, prefill: prefill.total, cache: cache.total, cachePerToken: cache.perToken },
    }
  }
  const { vision, prefill, cache, costs } = costsOf(model as ModelName)
  return {
    ...costs,
    size,
    patches: vision.patches,
    imageTokens,
    promptTokens,
    visionParts: [
      { key: 'mlp', value: vision.mlp },
      { key: 'other', value: vision.qkv + vision.projection + vision.patchEmbedding + vision.merger },
      { key: 'windows', value: vision.windowAttention },
      { key: 'full', value: vision.fullAttention },
    ],
    prefillParts: [
      { key: 'mlp', value: prefill.mlp },
      { key: 'other', value: prefill.projections + prefill.lmHead },
      { key: 'attention', value: prefill.attention },
    ],
    cacheParts: [
      { key: 'image', value: cache.perToken * imageTokens },
      { key: 'text', value: cache.perToken * text },
    ],
    share: imageTokens / promptTokens,
    all: offered.map(name => costsOf(name).costs),
  }
}

/** Operations in units of 10¹², as the papers write them. */
export function teraflops(value: number): string {
  const count = value / 1e12
  // Two sums side by side add up as they are written.
  return `${count < 99.95 ? count.toFixed(2) : significant(count)} TFLOPs`
}

/** Bytes in MiB or GiB. */
export function bytes(value: number): string {
  return value >= 2 ** 30 ? `${significant(value / 2 ** 30)} GiB` : `${significant(value / 2 ** 20)} MiB`
}

const sentences: Record<Lang, (cost: Cost) => string> = {
  zh: ({ model, promptTokens }) =>
    `${model}的LLM读**${grouped(promptTokens)}个token**；三档的ViT相近，LLM越大，**ViT占得越少**。`,
  en: ({ model, promptTokens }) =>
    `The LLM of ${model} reads **${grouped(promptTokens)} tokens**; the larger the LLM, **the smaller the ViT’s share**.`,
}

/** What a picture costs Qwen2.5-VL (Table 1 and the released configurations): the encoder is the same, the language model is not. */
export const modelCost: Definition<CostState, Cost> = {
  subject: 'b',
  controls: [
    { kind: 'slider', key: 'side', label: { zh: '边长', en: 'side' }, min: 56, max: 3584, step: 28, unit: 'px', field: true },
    { kind: 'slider', key: 'text', label: { zh: '文本', en: 'text' }, min: 0, max: 8192, step: 32 },
    {
      kind: 'choice',
      key: 'model',
      label: { zh: '规模', en: 'model' },
      options: offered.map(value => ({ value, label: { zh: value, en: value } })),
    },
  ],
  rest: { side: 1344, text: 128, model: '7B' },
  frames: [
    { caption: { zh: '7B，1344²', en: '7B, 1344²' }, state: {} },
    { caption: { zh: '3B：ViT占近一半', en: '3B: the ViT is near half' }, state: { model: '3B' } },
    { caption: { zh: '72B：几乎全是LLM', en: '72B: nearly all LLM' }, state: { model: '72B' } },
    { caption: { zh: '3584²：全注意力占ViT一半', en: '3584²: half the ViT is full layers' }, state: { side: 3584 } },
  ],
  derive,
  readout: (cost, lang) => sentences[lang](cost),
}
