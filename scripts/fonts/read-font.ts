import type { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { DeckError } from '../diagnostics/error.ts'

/** The bytes of a shipped font. Throws E_FONT where its package lacks the file. */
export function readFont(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT')
      throw error
    throw new DeckError(
      'E_FONT',
      `the font ${basename(file)} is missing among the packages`,
      'Delete the folder node_modules of the project and run the same command again: it is installed anew.',
      { cause: error },
    )
  })
}
