import type { Lang } from '../../scripts/explorers/definition.ts'
import type { Cost, Part } from './model-cost.ts'
import { labelWidth } from './label-width.ts'
import { teraflops } from './model-cost.ts'
import { percent, significant } from './numbers.ts'

/** What one does of the work, as a stretch of the bar of all of it, in px; `label` is what that is. */
export interface Stretch {
  key: 'vision' | 'prefill'
  label: string
  x: number
  length: number
  parts: { key: Part['key'], x: number, width: number, share: string }[]
}

/** Draws all work of a model as one bar: first the encoder's, then the language model's. */
export function drawWork({ visionParts, prefillParts, vision, prefill }: Cost, width: number): Stretch[] {
  const first = vision / (vision + prefill) * width
  return [
    stretchOf('vision', visionParts, vision, 0, first),
    stretchOf('prefill', prefillParts, prefill, first, width - first),
  ]
}

function stretchOf(key: Stretch['key'], parts: Part[], total: number, from: number, length: number): Stretch {
  let x = from
  return {
    key,
    label: teraflops(total),
    x: from,
    length,
    parts: parts.map(({ key: part, value }) => {
      const width = value / total * length
      x += width
      return { key: part, x: x - width, width, share: percent(value / total) }
    }),
  }
}

/** The parts of the cache, as shares of it. */
export function cacheShares({ cacheParts, cache }: Cost): { key: Part['key'], share: string }[] {
  return cacheParts.map(({ key, value }) => ({ key, share: percent(value / cache) }))
}

/** A bar's parts by name and share, one behind the other, in px; `sliver` is the middle of a part so narrow that a line leads to it. */
export interface Entry { key: Part['key'], text: string, x: number, sliver?: number }

/** Sizes in px: letters, the gap behind an entry, less in a row that ends beside a label, the swatch, what the end keeps, and a sliver. */
const sizes = { letters: 22, around: 48, close: 38, swatch: 24, edge: 4, sliver: 8 }
/** Px that words on a bar keep to its ends. */
const inset = 14

/** The parts that bear their own name, where it fits on them. */
export function labelsOf({ parts }: Stretch, names: Record<Part['key'], string>): Entry[] {
  return parts.flatMap(({ key, share, x, width }) => {
    const text = `${names[key]} ${share}`
    return labelWidth(text, sizes.letters) + 2 * inset <= width ? [{ key, text, x: x + inset }] : []
  })
}

/** Places the entries of the others in a row that begins at 0, or ends at `end`. */
export function placeLegend(stretch: Stretch, names: Record<Part['key'], string>, end?: number): Entry[] {
  const labelled = new Set(labelsOf(stretch, names).map(({ key }) => key))
  let at = 0
  const around = end === undefined ? sizes.around : sizes.close
  const entries = stretch.parts.filter(({ key }) => !labelled.has(key)).map(({ key, share, x: from, width }) => {
    const text = `${names[key]} ${share}`
    const x = at
    at += labelWidth(text, sizes.letters) + around
    return { key, text, x: Math.round(x), ...(width < sizes.sliver ? { sliver: Math.round(from + width / 2) } : {}) }
  })
  const moved = end === undefined ? 0 : Math.round(end - at + around - sizes.swatch - sizes.edge)
  return entries.map(entry => ({ ...entry, x: entry.x + moved }))
}

/** A model as a row: where its bar stands in px, the encoder's stretch of it, all its work, and the share. */
export interface ModelRow { model: string, isChosen: boolean, y: number, height: number, vision: number, total: string, share: string }

/** Heights in px: of the chosen model's bar with the words over and under it, and of the others'. */
const heights = { words: 34, chosen: 88, legend: 40, other: 44, gap: 26 }

/** The models under each other, the work of each as one whole; the chosen one's bar has room for its parts. */
export function drawModels({ all, model: chosen }: Pick<Cost, 'all' | 'model'>, width: number, top: number): ModelRow[] {
  let y = top
  return all.map(({ model, vision, prefill }) => {
    const isChosen = model === chosen
    const row = {
      model,
      isChosen,
      y: y + (isChosen ? heights.words : 0),
      height: isChosen ? heights.chosen : heights.other,
      vision: (vision / (vision + prefill)) * width,
      total: `${significant((vision + prefill) / 1e12)} TFLOPs`,
      share: percent(vision / (vision + prefill)),
    }
    y = row.y + row.height + (isChosen ? heights.legend : 0) + heights.gap
    return row
  })
}

/** What the stage says, in both languages. */
export const costWords = {
  zh: {
    chart: '一次前向的计算量与KV缓存',
    bars: { vision: 'ViT', prefill: 'LLM', cache: 'KV缓存' },
    of: '：',
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
    comma: '，',
    note: '每条都是100%；只计矩阵乘法，一次乘加算2；缓存每个数2字节',
  },
  en: {
    chart: 'operations of one pass and the KV cache',
    bars: { vision: 'ViT', prefill: 'LLM', cache: 'KV cache' },
    of: ':',
    parts: {
      mlp: 'MLP',
      other: 'rest',
      windows: '28 window layers',
      full: '4 full layers',
      attention: 'attention',
      image: 'picture',
      text: 'text',
    },
    models: 'of all work is the ViT’s',
    comma: ', ',
    note: 'each bar is 100%; matrix products only, 2 per multiply-add; 2 bytes per cached value',
  },
} satisfies Record<Lang, object>
