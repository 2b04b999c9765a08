import type { Heights, Learnt, Refused } from '../plan/known.ts'
import type { Talk } from './paths.ts'
import { readFile } from 'node:fs/promises'
import { isNamed, readRecord } from './record.ts'
import { writeWhole } from './write.ts'

/** Behind the hash of a diagram that could not be drawn. */
const mark = '/refused'

/** Reads what was learnt of a talk's blocks in the browser; nothing where there is no such file, or none that can be read. */
export async function readLearnt({ measured }: Talk): Promise<Learnt> {
  const entries = Object.entries(await readRecord(measured, isNamed) ?? {})
  const heights = Object.fromEntries(entries.filter(([, pair]) =>
    Array.isArray(pair) && (pair.length === 2 || pair.length === 3) && pair.every(number => Number.isFinite(number) && number > 0)))
  const refused: Refused = Object.fromEntries(entries.flatMap(([name, says]) =>
    name.endsWith(mark) && typeof says === 'string' ? [[name.slice(0, -mark.length), says]] : []))
  return { heights: heights as Heights, refused }
}

/** Writes what was learnt of blocks, where that changes the file. */
export async function writeLearnt({ measured }: Talk, { heights, refused }: Learnt): Promise<void> {
  const all = { ...heights, ...Object.fromEntries(Object.entries(refused).map(([hash, says]) => [hash + mark, says])) }
  const lines = Object.entries(all).map(([name, value]) =>
    ` ${JSON.stringify(name)}: ${typeof value === 'string' ? JSON.stringify(value) : `[${value.join(', ')}]`}`)
  const text = lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n'
  const before = await readFile(measured, 'utf8').catch(() => '{}\n')
  if (text !== before)
    await writeWhole(measured, text)
}
