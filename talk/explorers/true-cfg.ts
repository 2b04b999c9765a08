import type { Definition, State } from '../../scripts/explorers/definition.ts'
import { Refusal } from '../mechanisms/refusal.ts'
import { guidePrediction } from '../mechanisms/true-cfg.ts'
import { percent } from './numbers.ts'

/** Guidance scale, the angle between both predictions in degrees, and whether the length is set back. */
export interface GuidanceState extends State { scale: number, angle: number, rescale: boolean }

/** One token's predictions with two channels, so that they can be drawn. */
export interface Guided {
  scale: number
  conditional: number[]
  unconditional: number[]
  combined: number[]
  prediction: number[]
  conditionalNorm: number
  combinedNorm: number
  /** Turn of the prediction away from the conditional one, in degrees. */
  turn: number
  rescale: boolean
}

/** Length of the unconditional prediction, where the conditional one has length 1: made up for teaching. */
const unconditionalLength = 1.25

/** A length in per cent. Beyond the sixth digit float32 is not exact: what is set back is 100 %. */
export function shareOfLength(length: number): string {
  return percent(Math.round(length * 1e6) / 1e6)
}

function derive({ scale, angle, rescale }: GuidanceState): Guided {
  const radians = angle * Math.PI / 180
  const conditional = [1, 0]
  const unconditional = [unconditionalLength * Math.cos(radians), -unconditionalLength * Math.sin(radians)]
  const {
    combined: [combined],
    prediction: [prediction],
    conditionalNorm: [conditionalNorm],
    combinedNorm: [combinedNorm],
  } = guidePrediction([conditional], [unconditional], scale)
  if (!prediction)
    throw new Refusal('no_direction', { scale, angle })
  return {
    scale,
    conditional,
    unconditional,
    combined,
    prediction: rescale ? prediction : combined,
    conditionalNorm,
    combinedNorm,
    turn: Math.atan2(combined[1], combined[0]) * 180 / Math.PI,
    rescale,
  }
}

/** True guidance with norm rescale, as the pipeline of Qwen-Image does it: turn away from the negative prompt, keep the length. */
export const trueCfg: Definition<GuidanceState, Guided> = {
  subject: 'a',
  controls: [
    { kind: 'slider', key: 'scale', label: { zh: '引导强度', en: 'scale' }, min: 1, max: 10, step: 0.5 },
    { kind: 'slider', key: 'angle', label: { zh: '夹角', en: 'angle' }, min: 0, max: 90, step: 1, unit: '°' },
    { kind: 'toggle', key: 'rescale', label: { zh: '恢复长度', en: 'set the length back' } },
  ],
  rest: { scale: 4, angle: 30, rescale: true },
  frames: [
    { caption: { zh: '强度4，长度恢复', en: 'scale 4, the length set back' }, state: {} },
    { caption: { zh: '不恢复长度', en: 'without setting it back' }, state: { rescale: false } },
    { caption: { zh: '强度1，没有引导', en: 'scale 1, no guidance' }, state: { scale: 1 } },
  ],
  derive,
  readout: ({ scale, rescale }, lang) => {
    if (scale <= 1) {
      return lang === 'zh'
        ? '强度为1时组合就是带提示的预测：**不起作用**，每步只算一遍。'
        : 'At scale 1 the combination is the conditional prediction: **nothing changes**, one pass a step.'
    }
    if (lang === 'zh')
      return `组合离开负面提示，方向与长度都变；${rescale ? '再逐个token把长度调回，**只转向，不变长**' : '不调回，**强度越大预测越长**'}。`
    return rescale
      ? 'The combination turns and grows; once each token’s length is set back, **it only turns**.'
      : 'The combination turns and grows; as its length is not set back, **it grows with the scale**.'
  },
}
