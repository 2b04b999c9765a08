import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DeckError } from '../diagnostics/error.ts'

/**
 * Moves finished files into a folder, all or none: where one cannot be replaced (another program holds it open), the
 * earlier ones come back. `from` must be on the same disk; it keeps the replaced files. Returns the new paths.
 */
export async function replaceFiles(from: string, to: string, names: string[]): Promise<string[]> {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const name of names) {
      const [fresh, place, earlier] = [join(from, name), join(to, name), join(from, `earlier-${name}`)]
      if (await moved(place, earlier))
        undo.unshift(() => rename(earlier, place))
      await rename(fresh, place)
      undo.unshift(() => rename(place, fresh))
    }
  }
  catch (error) {
    for (const step of undo)
      await step()
    throw new DeckError(
      'E_WRITE',
      `the files in ${to} could not be replaced: ${(error as Error).message}`,
      'Close the program that shows them and run the same command again.',
      {
        cause: error,
      },
    )
  }
  return names.map(name => join(to, name))
}

/** Moves a file away; false if there was none. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return false
    throw error
  }
}
