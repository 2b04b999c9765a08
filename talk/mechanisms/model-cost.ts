import type { Grid } from './grid.ts'
import type { PictureSize } from './qwen-image-geometry.ts'
import { mergeSize, patchesOfGrid } from './grid.ts'
import { latentGeometry } from './qwen-image-geometry.ts'
import { fullAttentionLayers, pairsOfGrids, visionDepth } from './vision-window.ts'

/** The vision encoder: width, inner width of its MLPs, layers, and the width that it hands to the language model. */
export interface VisionConfig { hidden: number, intermediate: number, depth: number, out: number }

/** A language model of the Qwen2.5 family. */
export interface LanguageConfig {
  hidden: number
  layers: number
  heads: number
  kvHeads: number
  intermediate: number
  vocab: number
  tied: boolean
}

/** The image transformer: two streams that attend jointly. */
export interface MmditConfig { heads: number, headDim: number, layers: number, textWidth: number, inChannels: number, outChannels: number }

/** A published size of Qwen2.5-VL. */
export type ModelName = '3B' | '7B' | '32B' | '72B'

const vision = { hidden: 1280, depth: visionDepth }

/** The published sizes of Qwen2.5-VL: vision encoder and language model. */
export const models: Record<ModelName, { vision: VisionConfig, language: LanguageConfig }> = {
  '3B': {
    vision: { ...vision, intermediate: 3420, out: 2048 },
    language: { hidden: 2048, layers: 36, heads: 16, kvHeads: 2, intermediate: 11_008, vocab: 151_936, tied: true },
  },
  '7B': {
    vision: { ...vision, intermediate: 3420, out: 3584 },
    language: { hidden: 3584, layers: 28, heads: 28, kvHeads: 4, intermediate: 18_944, vocab: 152_064, tied: false },
  },
  '32B': {
    vision: { ...vision, intermediate: 3456, out: 5120 },
    language: { hidden: 5120, layers: 64, heads: 40, kvHeads: 8, intermediate: 27_648, vocab: 152_064, tied: false },
  },
  '72B': {
    vision: { ...vision, intermediate: 3456, out: 8192 },
    language: { hidden: 8192, layers: 80, heads: 64, kvHeads: 8, intermediate: 29_568, vocab: 152_064, tied: false },
  },
}

/** The transformer of Qwen-Image, 20 billion parameters. */
export const qwenImageMmdit: MmditConfig = { heads: 24, headDim: 128, layers: 60, textWidth: 3584, inChannels: 64, outChannels: 16 }

const patchValues = 3 * 2 * 14 * 14
const timeWidth = 256
const merged = mergeSize ** 2

/** Parameters of a linear layer, its bias included. */
const linear = (from: number, to: number): number => from * to + to

/** Parameters of the vision encoder (Qwen2.5-VL Table 1), biases included; `block` is one of `depth`. */
export function visionParameters({ hidden: d, intermediate, depth, out }: VisionConfig) {
  const norms = 2 * d
  const qkv = linear(d, 3 * d)
  const projection = linear(d, d)
  const mlp = 2 * linear(d, intermediate) + linear(intermediate, d)
  const block = norms + qkv + projection + mlp
  const patchEmbedding = patchValues * d
  const merger = d + linear(merged * d, merged * d) + linear(merged * d, out)
  return { patchEmbedding, norms, qkv, projection, mlp, block, merger, total: patchEmbedding + depth * block + merger }
}

/** Parameters of the language model; `lmHead` is 0 where it shares the embedding's (3B). */
export function languageParameters({ hidden: d, layers, heads, kvHeads, intermediate, vocab, tied }: LanguageConfig) {
  const kvWidth = kvHeads * d / heads
  const attention = linear(d, d) + 2 * linear(d, kvWidth) + d * d
  const mlp = 3 * d * intermediate
  const norms = 2 * d
  const layer = attention + mlp + norms
  const embedding = vocab * d
  const lmHead = tied ? 0 : embedding
  return { embedding, attention, mlp, norms, layer, finalNorm: d, lmHead, total: embedding + layers * layer + d + lmHead }
}

/** Parameters of the image transformer (Qwen-Image Table 1). */
export function mmditParameters({ heads, headDim, layers, textWidth, inChannels, outChannels }: MmditConfig = qwenImageMmdit) {
  const d = heads * headDim
  const modulation = linear(d, 6 * d)
  const attention = 8 * linear(d, d) + 4 * headDim
  const mlp = linear(d, 4 * d) + linear(4 * d, d)
  const block = 2 * modulation + attention + 2 * mlp
  const parts = {
    imageIn: linear(inChannels, d),
    textIn: linear(textWidth, d),
    textNorm: textWidth,
    timeEmbedding: linear(timeWidth, d) + linear(d, d),
    normOut: linear(d, 2 * d),
    projectionOut: linear(d, merged * outChannels),
  }
  return { ...parts, modulation, attention, mlp, block, total: Object.values(parts).reduce((a, b) => a + b) + layers * block }
}

/**
 * FLOPs of the vision encoder for images and videos by their grids: matrix products alone, 2 a multiply-add. Attention
 * counts QKᵀ and AV; `ifAllFull` says what it would be without windows. Refuses `grid_uneven`.
 */
export function visionFlops(grids: readonly Grid[], { hidden: d, intermediate, depth, out }: VisionConfig) {
  const n = grids.reduce((sum, grid) => sum + patchesOfGrid(grid), 0)
  const pairs = pairsOfGrids(grids)
  const full = fullAttentionLayers.length
  const attention = (layers: number, pairsOfLayer: number): number => layers * 4 * d * pairsOfLayer
  const parts = {
    patchEmbedding: 2 * n * patchValues * d,
    qkv: depth * 2 * n * 3 * d * d,
    projection: depth * 2 * n * d * d,
    mlp: depth * 6 * n * d * intermediate,
    merger: 2 * (n / merged) * (merged ** 2 * d * d + merged * d * out),
  }
  const linearTotal = Object.values(parts).reduce((a, b) => a + b)
  const windowAttention = attention(depth - full, pairs.windowLayer)
  const fullAttention = attention(full, pairs.fullLayer)
  const attentionIfAllFull = attention(depth, pairs.fullLayer)
  return {
    patches: n,
    ...parts,
    linearTotal,
    windowAttention,
    fullAttention,
    attentionTotal: windowAttention + fullAttention,
    attentionIfAllFull,
    total: linearTotal + windowAttention + fullAttention,
    totalIfAllFull: linearTotal + attentionIfAllFull,
  }
}

/** Bytes of the cache of keys and values, for a token and for all of them. */
export function kvCacheBytes(
  { layers, kvHeads, headDim = 128 }: { layers: number, kvHeads: number, headDim?: number },
  tokens: number,
  bytesPerValue = 2,
) {
  const perToken = 2 * layers * kvHeads * headDim * bytesPerValue
  return { perToken, total: perToken * tokens }
}

/**
 * FLOPs of reading a prompt of `tokens` once, by the convention of the golden counts: 2 a parameter of the linear
 * layers and a token, 4·D a query–key pair, of which causality leaves n(n + 1)/2. One token leaves the head.
 */
export function prefillFlops({ hidden: d, layers, heads, kvHeads, intermediate, vocab }: LanguageConfig, tokens: number) {
  const projections = layers * 2 * tokens * (2 * d * d + 2 * d * kvHeads * d / heads)
  const mlp = layers * 6 * tokens * d * intermediate
  const attention = layers * 4 * d * tokens * (tokens + 1) / 2
  const lmHead = 2 * d * vocab
  return { projections, mlp, attention, lmHead, total: projections + mlp + attention + lmHead }
}

/** What one picture asks of the image transformer: its size, the text's real tokens, and reference pictures at their edit sizes. */
export interface MmditWork { size: PictureSize, textTokens: number, references?: readonly PictureSize[], steps: number, guided: boolean }

/** FLOPs of one pass of the image transformer, and how many passes a picture takes: two a step with true guidance. Refuses `no_tokens`. */
export function mmditFlops(
  { size, textTokens, references = [], steps, guided }: MmditWork,
  { heads, headDim, layers, textWidth, inChannels }: MmditConfig = qwenImageMmdit,
) {
  const d = heads * headDim
  const imageTokens = latentGeometry(size).tokens
  const referenceTokens = references.reduce((sum, reference) => sum + latentGeometry(reference).tokens, 0)
  const pictureTokens = imageTokens + referenceTokens
  const jointTokens = pictureTokens + textTokens
  const pairsPerLayer = jointTokens ** 2
  const edges = 2 * pictureTokens * inChannels * d * 2 + 2 * textTokens * textWidth * d + 2 * (timeWidth * d + d * d) + 4 * d * d
  const linearFlops = layers * (24 * d * d * jointTokens + 24 * d * d) + edges
  const attentionFlops = layers * 4 * d * pairsPerLayer
  return {
    imageTokens,
    referenceTokens,
    jointTokens,
    pairsPerLayer,
    linearFlops,
    attentionFlops,
    flopsPerForward: linearFlops + attentionFlops,
    forwards: steps * (guided ? 2 : 1),
  }
}
