import type { GoldenCheck } from './golden-file.ts'
import { axisOfChannel, mropeAngles } from '../../talk/mechanisms/mrope-channels.ts'
import { rotateHalves } from '../../talk/mechanisms/rotary.ts'
import { integers, within } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

export const checkMropeChannels: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const {
    q_pos: q,
    k_pos: k,
    head_dim: headDim,
    theta,
    mrope_section: section,
  } = onlyKeys(golden.in, ['q_pos', 'k_pos', 'head_dim', 'theta', 'mrope_section'])
  const { channels, angle } = golden.out as { channels: number[], angle: number[] }
  const head = { headDim, theta, section }
  const largestAngle = Math.max(...angle.map(Math.abs))
  const tolerance = within(1e-6 + 2 * 1.2e-7 * largestAngle)
  return compareAnswer(golden.out, () => {
    const axes = axisOfChannel(head)
    const [ofQuery, ofKey] = [mropeAngles(q, head), mropeAngles(k, head)]
    const query = rotateHalves(testVector(headDim), ofQuery)
    const key = rotateHalves(Array.from({ length: headDim }, (_, c) => ((5 * c + 1) % 13 - 6) / 6), ofKey)
    return {
      axis_of_channel: integers(axes),
      channels,
      axis: channels.map(c => axes[c]),
      angle: channels.map(c => ofQuery[c]),
      cos: channels.map(c => Math.cos(ofQuery[c])),
      sin: channels.map(c => Math.sin(ofQuery[c])),
      q_rot: channels.map(c => query[c]),
      dot: query.reduce((sum, value, c) => sum + value * key[c], 0),
    }
  }, { angle: within(1e-6, 2.4e-7), cos: tolerance, sin: tolerance, q_rot: tolerance, dot: within(2e-4 + 1e-5 * Math.max(...q, ...k)) })
}

/** The fixed vector that the golden files rotate. */
export function testVector(channels: number): number[] {
  return Array.from({ length: channels }, (_, c) => ((7 * c + 3) % 11 - 5) / 5)
}
