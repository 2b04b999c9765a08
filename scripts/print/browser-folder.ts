import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { DeckError } from '../diagnostics/error.ts'
import { whenEnded } from '../files/ending.ts'

/** The browser binds a socket below its folder, and the path of one has at most 108 signs. */
const longest = 40

/**
 * Gives a browser a folder for what it writes aside, since one that is killed leaves it lying there; the settings that name it,
 * and what removes it. Elsewhere than on Linux, or where paths are long, it writes where it always does. Throws E_WRITE.
 */
export async function browserFolder(): Promise<{ env?: Record<string, string>, remove: () => Promise<void> }> {
  if (process.platform !== 'linux' || tmpdir().length > longest)
    return { remove: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-')).catch((error: Error) => {
    throw new DeckError(
      'E_WRITE',
      `the folder of temporary files, ${tmpdir()}, cannot be written: ${error.message}`,
      'Make room there, or name another: TMPDIR=/path/to/folder npm run …',
    )
  })
  const keep = whenEnded(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return {
    env: { ...process.env as Record<string, string>, TMPDIR: folder },
    remove: async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      keep()
    },
  }
}
