import type { Talk } from '../files/paths.ts'
import type { Made } from './make.ts'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DeckError } from '../diagnostics/error.ts'
import { shown } from '../files/paths.ts'
import { temporaryFolder } from '../files/temporary.ts'

/** Vite takes what stands behind one of these for a query or a fragment. */
const odd = /[?#]/

/**
 * Makes a deck in its stage, or, where that has a path that Vite misreads, in a temporary folder; what was made is then brought to
 * the stage, from where it takes its place. Throws E_PATH where there is no folder with a plain path.
 */
export async function inPlainStage(talk: Talk, make: (talk: Talk) => Promise<Made>): Promise<Made> {
  if (!odd.test(talk.stage))
    return make(talk)
  const plain = await temporaryFolder({ without: odd })
  if (!plain) {
    throw new DeckError(
      'E_PATH',
      `${shown(talk.out)} has a \`#\` or \`?\` in its path, and there is no temporary folder without`,
      'Choose another folder with --out, or name one for temporary files: TMPDIR=/path npm run …',
    )
  }
  try {
    const made = await make({ ...talk, stage: join(plain.path, 'stage') })
    const [dist, exports] = ['dist', 'exports'].map(name => join(talk.stage, name))
    await rm(talk.stage, { recursive: true, force: true })
    await mkdir(talk.stage, { recursive: true })
    await cp(made.built.dist, dist, { recursive: true })
    if (made.exports)
      await cp(made.exports.folder, exports, { recursive: true })
    return { ...made, built: { ...made.built, dist }, exports: made.exports && { ...made.exports, folder: exports } }
  }
  finally {
    await plain.remove()
  }
}
