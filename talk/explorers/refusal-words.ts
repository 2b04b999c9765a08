import type { Lang, Text } from '../../scripts/explorers/definition.ts'
import type { RefusalCode } from '../mechanisms/refusal.ts'
import { Refusal } from '../mechanisms/refusal.ts'

/** What each refusal says; `{name}` is one of its numbers. */
const sentences: Record<RefusalCode, Text> = {
  aspect_ratio: {
    zh: '参考实现拒绝：长边是短边的**{ratio}倍**，上限{most}倍',
    en: 'The reference refuses: the long side is **{ratio} times** the short one, at most {most} are allowed',
  },
  too_small: { zh: '参考实现拒绝：边长小于{least} px', en: 'The reference refuses: a side is below {least} px' },
  invalid_time_range: { zh: '参考实现拒绝：结束不在开始之后', en: 'The reference refuses: the end is not after the start' },
  start_end_unsupported: { zh: '这个版本不支持起止时间', en: 'This release knows no start and end times' },
  fps_and_nframes: { zh: '参考实现拒绝：采样率与帧数不能同时给出', en: 'The reference refuses a rate and a number of frames together' },
  nframes_out_of_range: {
    zh: '参考实现拒绝：要取**{nframes}帧**，须在{least}与{most}之间',
    en: 'The reference refuses: **{nframes} frames** are wanted, between {least} and {most} are allowed',
  },
  not_positive: { zh: '参考实现拒绝：**{value}**不是正数', en: 'The reference refuses: **{value}** is not a positive number' },
  grid_uneven: { zh: '参考实现拒绝：网格{h} × {w}不能按2 × 2合并', en: 'The reference refuses: a grid of {h} × {w} does not merge 2 × 2' },
  window_too_small: { zh: '参考实现拒绝：窗口{pixels} px小于{least} px', en: 'The reference refuses: a window of {pixels} px is below {least} px' },
  section_sum: { zh: '参考实现拒绝：三段之和不是半个头宽', en: 'The reference refuses: the sections do not add up to half the head' },
  position_out_of_table: {
    zh: '参考实现拒绝：位置**{position}**超出频率表，表内为{least}…{most}',
    en: 'The reference refuses: position **{position}** lies outside the table of frequencies, {least}…{most}',
  },
  no_tokens: { zh: '参考实现拒绝：有一边小于{least} px，没有一个token', en: 'The reference refuses: with a side below {least} px there is no token' },
  too_few_steps: { zh: '参考实现得到0/0：至少要**2步**', en: 'The reference divides 0 by 0: at least **2 steps** are needed' },
  sigma_undefined: { zh: '参考实现得到0/0：这组参数下没有σ', en: 'The reference divides 0 by 0: there is no σ for these values' },
  no_direction: {
    zh: '参考实现得到0/0：组合后的预测恰好为零，没有方向',
    en: 'The reference divides 0 by 0: the combined prediction is exactly zero and has no direction',
  },
  shape_mismatch: { zh: '参考实现拒绝：两边的形状不同', en: 'The reference refuses: the two shapes differ' },
}

/** What is said of an error that is a refusal; undefined for any other. */
export function sentenceOfRefusal(error: unknown, lang: Lang): string | undefined {
  return error instanceof Refusal ? wordsOfRefusal(error, lang) : undefined
}

/** A refusal in words, with its numbers. */
export function wordsOfRefusal({ code, numbers }: Refusal, lang: Lang): string {
  const [value] = Object.values(numbers)
  const named: Record<string, number> = { value, ...numbers }
  return `${sentences[code][lang].replace(/\{(\w+)\}/g, (_, name: string) => written(named[name]))}${lang === 'zh' ? '。' : '.'}`
}

function written(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '−')
}
