import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { MropePositions, MropeRelease, Segment } from '../mechanisms/mrope.ts'
import { mropePositions } from '../mechanisms/mrope.ts'
import { segmentsFromText, withBlock, withoutLast, withText } from './sequence.ts'

/** A sequence of blocks, the seconds of a temporal patch, and the transformers release that counts. */
export interface MropeState extends State { blocks: string, seconds: number, release: MropeRelease }

/** The three rows of ids, and where a release departs from the paper. */
export interface MropeRows {
  segments: Segment[]
  positions: MropePositions
  release: MropeRelease
  /** By row and token: true where the id is another one than in 4.49–4.51. */
  differs: Record<'t' | 'h' | 'w', boolean[]>
  /** Tokens with such an id. */
  differing: number
  seconds: number
}

function derive({ blocks, seconds, release }: MropeState): MropeRows {
  const segments = segmentsFromText(blocks, seconds) ?? []
  const positions = mropePositions(segments, { release })
  const paper = mropePositions(segments)
  const unlike = (axis: 't' | 'h' | 'w'): boolean[] => positions[axis].map((id, token) => id !== paper[axis][token])
  const differs = { t: unlike('t'), h: unlike('h'), w: unlike('w') }
  const differing = positions.t.filter((_, token) => differs.t[token] || differs.h[token] || differs.w[token]).length
  return { segments, positions, release, differs, differing, seconds }
}

const names: Record<MropeRelease, string> = { v4_49_to_4_51: '4.49–4.51', v4_52_to_5_2: '4.52–5.2', v5_6_plus: '5.6+' }

/** Multimodal RoPE of Qwen2.5-VL (§2.1.3): three ids a token, time in seconds. */
export const mrope: Definition<MropeState, MropeRows> = {
  subject: 'b',
  controls: [
    {
      kind: 'builder',
      key: 'blocks',
      label: { zh: '序列', en: 'sequence' },
      accepts: text => segmentsFromText(text) !== undefined,
      buttons: [
        { label: { zh: '+文本', en: '+ text' }, press: withText },
        { label: { zh: '+图像', en: '+ image' }, press: text => withBlock(text, 'i8x4') },
        { label: { zh: '+视频', en: '+ video' }, press: text => withBlock(text, 'v3x4x4') },
        { label: { zh: '删', en: 'delete' }, press: withoutLast },
      ],
    },
    { kind: 'slider', key: 'seconds', label: { zh: '每组帧', en: 'seconds' }, min: 0.25, max: 5, step: 0.25, unit: 's' },
    {
      kind: 'choice',
      key: 'release',
      label: { zh: '版本', en: 'release' },
      options: Object.entries(names).map(([value, label]) => ({ value, label: { zh: label, en: label } })),
    },
  ],
  rest: { blocks: 't4-v3x4x4-t2-i4x8-t3', seconds: 0.5, release: 'v4_49_to_4_51' },
  frames: [
    { caption: { zh: '按论文：时间随秒走', en: 'as in the paper: time in seconds' }, state: {} },
    { caption: { zh: '秒先取整：帧不分先后', en: 'seconds cut to whole ones' }, state: { release: 'v4_52_to_5_2' } },
    { caption: { zh: '后面的文本不等视频', en: 'text that does not wait for video' }, state: { release: 'v5_6_plus', seconds: 2 } },
  ],
  derive,
  readout: ({ positions: { count, maxPosition, nextPosition }, differing, release, seconds }, lang) => {
    const zh = `${count}个token，视频每块${seconds}秒；最大编号是${maxPosition}，下一个文本token编为**${nextPosition}**`
    const en = `The ${count} tokens, with ${seconds} s to a block of video, reach id ${maxPosition}, `
      + `and the next text token gets **${nextPosition}**`
    if (release === 'v4_49_to_4_51')
      return lang === 'zh' ? `${zh}。` : `${en}.`
    return lang === 'zh'
      ? `${zh}；transformers ${names[release]}有**${differing}**个token的编号与论文不同。`
      : `${en}; **${differing}** ids in transformers ${names[release]} are not the paper’s.`
  },
}
