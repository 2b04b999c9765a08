import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { FlowSchedule } from '../mechanisms/flow-schedule.ts'
import { dynamicShift, evenSigmas, qwenImageSchedule, flowSchedule as scheduleOf } from '../mechanisms/flow-schedule.ts'
import { grouped } from './numbers.ts'

/** Side of a square picture in px, number of steps, and what shifts the noise levels. */
export interface ScheduleState extends State { side: number, steps: number, shift: string }

/** A schedule with what it is compared with. */
export interface Scheduled extends FlowSchedule {
  side: number
  steps: number
  shift: string
  /** Levels in equal steps, with the final 0: no shift at all. */
  even: number[]
  /** Steps that stay above half noise. */
  aboveHalf: number
  /** The line of μ over picture tokens, from the smallest to the largest side that is offered. */
  line: { tokens: number, mu: number }[]
  terminal: number | null
  /** The levels of a picture of another size, where the size shifts them: the same steps, more or fewer of them at high noise. */
  other: { side: number, sigmas: number[], aboveHalf: number } | undefined
}

const sides = { least: 256, most: 2048 }
const configs = {
  dynamic: qwenImageSchedule,
  lightning: { ...qwenImageSchedule, baseShift: Math.log(3), maxShift: Math.log(3), shiftTerminal: null },
  none: { ...qwenImageSchedule, useDynamicShifting: false, shift: 1, shiftTerminal: null },
}

/** Above half noise stands what is more than rounding above it. */
const aboveHalfIn = (sigmas: number[]): number => sigmas.filter(sigma => sigma > 0.5 + 1e-9).length

function derive({ side, steps, shift }: ScheduleState): Scheduled {
  const config = configs[shift as keyof typeof configs]
  const schedule = scheduleOf({ width: side, height: side }, steps, config)
  const unlike = side >= 2 * sides.least ? sides.least : sides.most
  const { sigmas } = scheduleOf({ width: unlike, height: unlike }, steps, config)
  const ends = [sides.least, sides.most].map(length => Math.floor(length / 16) ** 2)
  return {
    ...schedule,
    side,
    steps,
    shift,
    even: [...evenSigmas(steps), 0],
    aboveHalf: aboveHalfIn(schedule.sigmas),
    line: ends.map(tokens => ({ tokens, mu: dynamicShift(tokens, config) })),
    terminal: config.shiftTerminal,
    other: shift === 'dynamic' ? { side: unlike, sigmas, aboveHalf: aboveHalfIn(sigmas) } : undefined,
  }
}

/** The noise levels of Qwen-Image (§2.5 and the released scheduler): the more tokens, the longer the noise stays high. */
export const flowSchedule: Definition<ScheduleState, Scheduled> = {
  subject: 'a',
  controls: [
    { kind: 'slider', key: 'side', label: { zh: '边长', en: 'side' }, min: sides.least, max: sides.most, step: 16, unit: 'px', field: true },
    { kind: 'slider', key: 'steps', label: { zh: '步数', en: 'steps' }, min: 2, max: 100, step: 1, field: true },
    {
      kind: 'choice',
      key: 'shift',
      label: { zh: '偏移', en: 'shift' },
      options: [
        { value: 'dynamic', label: { zh: '随尺寸', en: 'by size' } },
        { value: 'lightning', label: { zh: 'Lightning', en: 'Lightning' } },
        { value: 'none', label: { zh: '无', en: 'none' } },
      ],
    },
  ],
  rest: { side: 1328, steps: 50, shift: 'dynamic' },
  frames: [
    { caption: { zh: '1328²，50步', en: '1328², 50 steps' }, state: {} },
    { caption: { zh: '小图，偏移变小', en: 'a small picture, a smaller shift' }, state: { side: 512 } },
    { caption: { zh: '2048²，μ不封顶', en: '2048², μ is not clamped' }, state: { side: 2048 } },
    { caption: { zh: '蒸馏后只走8步', en: 'distilled to 8 steps' }, state: { steps: 8, shift: 'lightning' } },
  ],
  derive,
  readout: ({ side, steps, imageTokens, mu, terminal }, lang) => {
    const tokens = grouped(imageTokens)
    if (lang === 'zh') {
      const size = `${side}²即${tokens}个token`
      if (mu === undefined)
        return `${size}，**没有偏移**：${steps}步每步去掉一样多的噪声。`
      return terminal === null
        ? `${size}，但**μ与尺寸无关**：蒸馏后每张图都走同一条${steps}步的曲线。`
        : `${size}。**token越多，μ越大**，同样${steps}步里留给高噪声的就越多；最后一步再到0。`
    }
    const size = `${side}² is ${tokens} tokens`
    if (mu === undefined)
      return `${size}; **without a shift** each of the ${steps} steps removes as much noise.`
    return terminal === null
      ? `${size}, yet **μ does not depend on them**: every picture takes the same ${steps} steps.`
      : `${size}. **More tokens raise μ**, so more of ${steps} steps keep high noise; the last goes to 0.`
  },
}
