import type { Definition, State } from '../../scripts/explorers/definition.ts'

/** The system whose scores colour the characters. */
export interface TiersState extends State { system: string }

/** A tier of the list of standard characters: how many it has, and some of them; the first stands for it. */
export interface Tier { name: { zh: string, en: string }, count: number, characters: string[] }

/** A system's scores in per cent by tier, as Table 9 of the report has them. */
export interface Scores { key: string, name: string, scores: [number, number, number] }

/** The tiers of 通用规范汉字表 that ChineseWord tests (§5.2.2); the characters are chosen here. */
export const tiers: [Tier, Tier, Tier] = [
  { name: { zh: '一级', en: 'common' }, count: 3500, characters: ['街', '直', '老', '桥'] },
  { name: { zh: '二级', en: 'uncommon' }, count: 3000, characters: ['茗', '舫', '榭', '饕'] },
  { name: { zh: '三级', en: 'rare' }, count: 1605, characters: ['甪', '犇', '堃', '喆'] },
]

/** Per cent of a tier's characters that each system renders right (ChineseWord, Table 9). */
export const scoresOfSystems: Scores[] = [
  { key: 'qwen-image', name: 'Qwen-Image', scores: [97.29, 40.53, 6.48] },
  { key: 'gpt-image', name: 'GPT Image 1', scores: [68.37, 15.97, 3.55] },
  { key: 'seedream', name: 'Seedream 3.0', scores: [53.48, 26.23, 1.25] },
]

/** What one system gets right, beside the others. */
export interface Tiered { chosen: Scores, others: Scores[], overall: number }

/** The overall score: the tiers weighed by how many characters they have. */
export function overallOf({ scores }: Pick<Scores, 'scores'>): number {
  const all = tiers.reduce((sum, { count }) => sum + count, 0)
  return tiers.reduce((sum, { count }, at) => sum + count * scores[at], 0) / all
}

function derive({ system }: TiersState): Tiered {
  const chosen = scoresOfSystems.find(({ key }) => key === system)!
  return { chosen, others: scoresOfSystems.filter(one => one !== chosen), overall: overallOf(chosen) }
}

/** The tiers of ChineseWord, shown on characters of each: coloured as high as the share that a system renders right. */
export const characterTiers: Definition<TiersState, Tiered> = {
  subject: 'a',
  controls: [{
    kind: 'choice',
    key: 'system',
    label: { zh: '模型', en: 'model' },
    options: scoresOfSystems.map(({ key, name }) => ({ value: key, label: { zh: name, en: name } })),
  }],
  rest: { system: 'qwen-image' },
  frames: [
    { caption: { zh: 'Qwen-Image', en: 'Qwen-Image' }, state: {} },
    { caption: { zh: 'GPT Image 1', en: 'GPT Image 1' }, state: { system: 'gpt-image' } },
    { caption: { zh: 'Seedream 3.0', en: 'Seedream 3.0' }, state: { system: 'seedream' } },
  ],
  derive,
  readout: ({ others: [bar, ring], overall }, lang) =>
    lang === 'zh'
      ? `字涂到多高就是写对多少；横线${bar.name}，圆圈${ring.name}；总分**${overall.toFixed(2)}**按字数加权，例字自选。`
      : `Colour rises to the score; the bar is ${bar.name}, the ring ${ring.name}. Overall it is **${overall.toFixed(2)}**.`,
}
