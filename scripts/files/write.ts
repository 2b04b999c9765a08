import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { DeckError } from '../diagnostics/error.ts'

/** Writes a file to the side, then renames it, so that it is never half there. Throws E_WRITE. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(aside, text)
    await rename(aside, path)
  }
  catch (error) {
    await rm(aside, { force: true }).catch(() => {})
    throw new DeckError(
      'E_WRITE',
      `${path} cannot be written: ${(error as Error).message}`,
      'Choose another folder with --out, or change its rights.',
    )
  }
}

/** Puts a file whole into a cache of all talks, where another run may keep the same one or look for it at this moment. */
export async function keepInCache(path: string, content: string | Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(aside, content)
  await rename(aside, path)
}

/** Makes a folder and proves that files can be made in it, before any work is done. Throws E_WRITE. */
export async function ensureWritable(folder: string): Promise<void> {
  const probe = join(folder, `.reviewdeck-${process.pid}.tmp`)
  await writeWhole(probe, '')
  await rm(probe, { force: true })
}

/** Puts a finished folder in the place of an older one; the older one is gone only when the new one stands. */
export async function replaceFolder(fresh: string, place: string): Promise<void> {
  const aside = `${place}.${process.pid}.old`
  const hadOne = await rename(place, aside).then(() => true, () => false)
  try {
    await rename(fresh, place)
  }
  catch (error) {
    if (hadOne)
      await rename(aside, place)
    throw new DeckError(
      'E_WRITE',
      `${place} cannot be written: ${(error as Error).message}`,
      'Close the program that uses the folder and run the same command again.',
    )
  }
  await rm(aside, { recursive: true, force: true })
}
