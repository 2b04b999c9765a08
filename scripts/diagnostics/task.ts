import { performance } from 'node:perf_hooks'

/** Runs one stage and prints its name and time on stderr when it ends, `✓` or `✗`. Its result or error passes through. */
export async function task<T>(name: string, stage: () => T | Promise<T>): Promise<T> {
  const began = performance.now()
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`
  try {
    const result = await stage()
    console.error(`✓ ${name} ${seconds()}`)
    return result
  }
  catch (error) {
    console.error(`✗ ${name} ${seconds()}`)
    throw error
  }
}
