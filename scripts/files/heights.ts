import type { Heights } from '../plan/known.ts'
import type { Talk } from './paths.ts'
import { readFile } from 'node:fs/promises'
import { writeWhole } from './write.ts'

/** Reads the heights that were measured for a talk; none where there is no such file, or none that can be read. */
export async function readHeights({ measured }: Talk): Promise<Heights> {
  try {
    const heights: unknown = JSON.parse(await readFile(measured, 'utf8'))
    return Object.fromEntries(Object.entries(heights as object).filter(([, pair]) =>
      Array.isArray(pair) && (pair.length === 2 || pair.length === 3) && pair.every(number => Number.isFinite(number) && number > 0)))
  }
  catch {
    return {}
  }
}

/** Writes the heights that blocks were measured to have, where that changes the file. */
export async function writeHeights({ measured }: Talk, heights: Heights): Promise<void> {
  const text = `${JSON.stringify(heights, null, 1).replace(/\[[^\]{[]*\]/g, numbers => numbers.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`
  const before = await readFile(measured, 'utf8').catch(() => '{}\n')
  if (text !== before)
    await writeWhole(measured, text)
}
