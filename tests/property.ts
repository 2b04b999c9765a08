import type { Parameters } from 'fast-check'
import process from 'node:process'

/**
 * How a property is tried: always the same inputs in `npm test`, so that it fails for a change of the code alone;
 * fresh ones, and many more, in `npm run soak`, which sets the environment. fast-check prints the seed of a failure.
 * @param numRuns how many inputs one round of the soak tries; `npm test` tries two fifths as many
 */
export function fcOptions<T>(numRuns = 100): Parameters<T> {
  const { PROPERTY_SEED: seed = '20250804', PROPERTY_TIMES: times = '0.4' } = process.env
  return { seed: Number(seed), numRuns: Math.ceil(numRuns * Number(times)) }
}
