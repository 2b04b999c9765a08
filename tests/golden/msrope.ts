import type { GoldenCheck } from './golden-file.ts'
import { msropeAxes, msropeFrequencies, msropePositions } from '../../talk/mechanisms/msrope.ts'
import { integers, within } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

type Frequencies = [token: number, values: unknown][]

export const checkMsrope: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const input = onlyKeys(golden.in, ['shapes', 'txt_len'], ['scale_rope', 'axes_dim', 'theta', 'layered'])
  const {
    freq_dims: dims = [],
    img_freqs: imageTokens = [],
    txt_freqs: textTokens = [],
  } = golden.out as { freq_dims?: number[], img_freqs?: Frequencies, txt_freqs?: Frequencies }
  const axes = input.axes_dim ?? msropeAxes
  return compareAnswer(golden.out, () => {
    const {
      frame,
      height,
      width,
      textStart,
    } = msropePositions(input.shapes, input.txt_len, { centred: input.scale_rope, layered: input.layered })
    const numbers = (position: number[]) => {
      const all = msropeFrequencies(position, axes, input.theta)
      return dims.map(dim => all[dim])
    }
    return {
      n_img: frame.length,
      frame: integers(frame),
      height: integers(height),
      width: integers(width),
      txt_start: textStart,
      txt_end: textStart + input.txt_len - 1,
      freq_dims: dims,
      img_freqs: imageTokens.map(([token]) => [token, numbers([frame[token], height[token], width[token]])]),
      txt_freqs: textTokens.map(([token]) => [token, numbers(axes.map(() => textStart + token))]),
    }
  }, { img_freqs: within(1e-4), txt_freqs: within(1e-4) })
}
