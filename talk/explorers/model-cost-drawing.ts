import type { Lang } from '../../scripts/explorers/definition.ts'
import type { Cost, Part } from './model-cost.ts'
import { bytes, teraflops } from './model-cost.ts'
import { percent, significant } from './numbers.ts'

/** A bar of parts, in px; `label` is its total. */
export interface Bar {
  key: 'vision' | 'prefill' | 'cache'
  label: string
  length: number
  parts: { key: Part['key'], x: number, width: number, share: string }[]
}

/** Draws the encoder's and the language model's work on one scale, the cache on its own. */
export function drawBars({ visionParts, prefillParts, cacheParts, vision, prefill, cache }: Cost, width: number): Bar[] {
  const work = Math.max(vision, prefill)
  return [
    barOf('vision', visionParts, vision, vision / work * width, teraflops(vision)),
    barOf('prefill', prefillParts, prefill, prefill / work * width, teraflops(prefill)),
    barOf('cache', cacheParts, cache, width, bytes(cache)),
  ]
}

function barOf(key: Bar['key'], parts: Part[], total: number, length: number, label: string): Bar {
  let x = 0
  return {
    key,
    label,
    length,
    parts: parts.map(({ key: part, value }) => {
      const width = value / total * length
      x += width
      return { key: part, x: x - width, width, share: percent(value / total) }
    }),
  }
}

/** A bar's parts by name and share, one behind the other, in px. */
export interface Entry { key: Part['key'], text: string, x: number }

/** Advance of a sign at 18 px, in px: a full-width one, and the average of the others; then the swatch and the gaps. */
const advances = { full: 18, other: 10.4, around: 44 }
/** Px that words on a bar keep to its ends. */
const inset = 14

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? advances.full : advances.other), 0)
}

/** The parts that bear their own name, where it fits into a bar that is high enough for words. */
export function labelsOf({ key, parts }: Bar, names: Record<Part['key'], string>): Entry[] {
  return key === 'cache'
    ? []
    : parts.flatMap(({ key, share, x, width }) => {
        const text = `${names[key]} ${share}`
        return widthOf(text) + 2 * inset <= width ? [{ key, text, x: x + inset }] : []
      })
}

/** Places the entries of the others in a row beneath the bar. */
export function placeLegend(bar: Bar, names: Record<Part['key'], string>): Entry[] {
  const labelled = new Set(labelsOf(bar, names).map(({ key }) => key))
  let end = 0
  return bar.parts.filter(({ key }) => !labelled.has(key)).map(({ key, share }) => {
    const text = `${names[key]} ${share}`
    const x = end
    end += widthOf(text) + advances.around
    return { key, text, x: Math.round(x) }
  })
}

/** The models side by side: each one's encoder and language model, as shares of its own work. */
export function drawModels({ all }: Pick<Cost, 'all'>, width: number): { model: string, vision: number, total: string, share: string }[] {
  return all.map(({ model, vision, prefill }) => ({
    model,
    vision: (vision / (vision + prefill)) * width,
    total: `${significant((vision + prefill) / 1e12)} TFLOPs`,
    share: percent(vision / (vision + prefill)),
  }))
}

/** What the stage says, in both languages. */
export const costWords = {
  zh: {
    chart: '一次前向的计算量与KV缓存',
    bars: { vision: 'ViT', prefill: 'LLM预填充', cache: 'KV缓存' },
    parts: {
      mlp: 'MLP',
      other: '投影等',
      windows: '28个窗口层的注意力',
      full: '4个全注意力层',
      attention: '注意力',
      image: '图像',
      text: '文本',
    },
    models: 'ViT占总计算量',
    note: '只计矩阵乘法，一次乘加算2；缓存每个数2字节',
  },
  en: {
    chart: 'operations of one pass and the KV cache',
    bars: { vision: 'ViT', prefill: 'LLM prefill', cache: 'KV cache' },
    parts: {
      mlp: 'MLP',
      other: 'projections',
      windows: '28 window layers',
      full: '4 full layers',
      attention: 'attention',
      image: 'picture',
      text: 'text',
    },
    models: 'the ViT’s share of all work',
    note: 'matrix products only, 2 per multiply-add; 2 bytes per cached value',
  },
} satisfies Record<Lang, object>
