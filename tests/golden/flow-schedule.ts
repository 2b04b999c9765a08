import type { ScheduleConfig } from '../../talk/mechanisms/flow-schedule.ts'
import type { GoldenCheck } from './golden-file.ts'
import { flowSchedule } from '../../talk/mechanisms/flow-schedule.ts'
import { attempt, Refusal } from '../../talk/mechanisms/refusal.ts'
import { within } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

const configKeys = [
  'num_train_timesteps', 'shift', 'use_dynamic_shifting', 'base_shift', 'max_shift', 'base_image_seq_len',
  'max_image_seq_len', 'shift_terminal', 'time_shift_type',
]
const sigma = 2e-6

const noted: Record<string, (timesteps: number[]) => number[]> = {
  'all': timesteps => timesteps,
  'first3+last2': timesteps => [...timesteps.slice(0, 3), ...timesteps.slice(-2)],
}

export const checkFlowSchedule: GoldenCheck = (golden, file) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const { width, height, steps, config: name, sigmas } = onlyKeys(golden.in, ['width', 'height', 'steps', 'config'], ['sigmas'])
  const answer = golden.out as Record<string, any>
  const config = configOf(file.configs?.[name])
  const ask = () => flowSchedule({ width, height }, steps, config, sigmas)
  if (refusesNumbers(answer)) {
    const refusal = attempt(ask)
    return refusal instanceof Refusal ? [] : [`answers ${JSON.stringify(refusal).slice(0, 80)}, expected a refusal for NaN`]
  }
  if (!Object.hasOwn(noted, answer.timesteps_note))
    throw new Error(`unknown note ${answer.timesteps_note}`)
  return compareAnswer(answer, () => {
    const schedule = ask()
    return {
      image_seq_len: schedule.imageTokens,
      n_sigmas: schedule.sigmas.length,
      mu: schedule.mu ?? null,
      exp_mu: schedule.mu === undefined ? null : Math.exp(schedule.mu),
      sigmas: schedule.sigmas,
      sigmas_first: schedule.sigmas.slice(0, 16),
      sigmas_last: schedule.sigmas.slice(-16),
      sum_sigmas: schedule.sigmas.reduce((a, b) => a + b),
      timesteps: noted[answer.timesteps_note](schedule.timesteps),
      timesteps_note: answer.timesteps_note,
    }
  }, {
    mu: within(0, 1e-12),
    exp_mu: within(0, 1e-12),
    sigmas: within(sigma),
    sigmas_first: within(sigma),
    sigmas_last: within(sigma),
    sum_sigmas: within(sigma * answer.n_sigmas),
    timesteps: within(1000 * sigma),
  })
}

/** The reference divided 0 by 0 and the file holds the string for it. */
function refusesNumbers(answer: object): boolean {
  return JSON.stringify(answer).includes('"NaN"')
}

function configOf(value: unknown): ScheduleConfig {
  const config = onlyKeys(value ?? {}, configKeys)
  if (config.num_train_timesteps !== 1000 || !['exponential', 'linear'].includes(config.time_shift_type))
    throw new Error(`unknown configuration ${JSON.stringify(config)}`)
  return {
    shift: config.shift,
    useDynamicShifting: config.use_dynamic_shifting,
    baseShift: config.base_shift,
    maxShift: config.max_shift,
    baseImageSeqLen: config.base_image_seq_len,
    maxImageSeqLen: config.max_image_seq_len,
    shiftTerminal: config.shift_terminal,
    timeShiftType: config.time_shift_type,
  }
}
