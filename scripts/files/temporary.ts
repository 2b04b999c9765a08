import { Buffer } from 'node:buffer'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { removeAtEnd, whenEnded } from './ending.ts'

/** What `mkdtemp` makes six signs longer. */
const prefix = 'reviewdeck-'

/** A folder that is gone when its use has ended, or the process. */
export interface Temporary { path: string, remove: () => Promise<void> }

/** Where folders may be made: where the machine says, else where they are on every machine of its kind. */
const places = (): string[] => [tmpdir(), ...process.platform === 'win32' ? [] : ['/tmp']]

/**
 * Makes a folder for a program that does not get along with every path: its own has at most so many bytes, and none of some signs.
 * Undefined where no place is such, or none can be written.
 */
export async function temporaryFolder({ longest = 4096, without = /\0/ } = {}): Promise<Temporary | undefined> {
  for (const place of places().filter(place => Buffer.byteLength(join(place, `${prefix}XXXXXX`)) <= longest && !without.test(place))) {
    const path = await mkdtemp(join(place, prefix)).catch(() => undefined)
    if (path !== undefined)
      return withRemoval(path)
  }
  return undefined
}

function withRemoval(path: string): Temporary {
  const keep = whenEnded(() => removeAtEnd(path))
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 5 })
      keep()
    },
  }
}
