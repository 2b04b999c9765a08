import type { GoldenCheck } from './golden-file.ts'
import { eulerStep, guidePrediction } from '../../talk/mechanisms/true-cfg.ts'
import { within } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

const float = within(1e-6, 1e-5)

export const checkTrueCfg: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const {
    cond,
    uncond,
    true_cfg_scale: scale,
    sample,
    sigma,
    sigma_next: next,
  } = onlyKeys(golden.in, ['cond', 'uncond', 'true_cfg_scale'], ['sample', 'sigma', 'sigma_next'])
  return compareAnswer(golden.out, () => {
    const { combined, conditionalNorm, combinedNorm, prediction } = guidePrediction(cond, uncond, scale)
    // A token without a direction has no next sample either.
    const step = (token: number[], i: number) => prediction[i] && eulerStep([token], [prediction[i]], sigma, next)[0]
    const byChannel = (vectors: (number[] | null)[]) => vectors.map((vector, i) => vector ?? cond[i].map(() => null))
    return {
      comb: combined,
      cond_norm: conditionalNorm,
      comb_norm: combinedNorm,
      pred: byChannel(prediction),
      ...sample && { prev_sample: byChannel(sample.map(step)) },
    }
  }, { comb: float, cond_norm: float, comb_norm: float, pred: float, prev_sample: float })
}
