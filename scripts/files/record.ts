import { readFile } from 'node:fs/promises'

/**
 * Reads a record that an earlier run wrote for itself: whatever it is of the shape that `isOne` asks for. None where there is no
 * such file, or one that a crash left half or a hand has changed; it is made anew then, so nobody has to be told.
 */
export async function readRecord<T>(path: string, isOne: (record: unknown) => record is T): Promise<T | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isOne(record) ? record : undefined
  }
  catch {
    return undefined
  }
}

/** Whether a record is an object with names. */
export function isNamed(record: unknown): record is Record<string, unknown> {
  return typeof record === 'object' && record !== null
}
