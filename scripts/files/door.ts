import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, relative, resolve, sep } from 'node:path'

/** A file that a review names, as it was found: its real path, or why there is none. */
export type Found = { path: string } | { missing: 'not there' | 'outside' }

/**
 * The folder that the files of a review may lie in, links followed: the repository it belongs to, else its own folder.
 * A whole home folder that is a repository does not count as one.
 */
export async function rootOf(review: string): Promise<string> {
  const own = await realpath(dirname(review)).catch(() => resolve(dirname(review)))
  for (let folder = own; folder !== dirname(folder) && folder !== homedir(); folder = dirname(folder)) {
    if (existsSync(resolve(folder, '.git')))
      return folder
  }
  return own
}

/**
 * The one door for every file that a review names: pictures, documents, bibliographies, its twin. Links are followed first,
 * and what they lead to has to be a file within `root`; above the review's own folder, nothing hidden is reached.
 * @param root the folder that nothing leads out of
 * @param review the review that names the file
 * @param name its path, relative to the review
 */
export async function findFile(root: string, review: string, name: string): Promise<Found> {
  const own = await realpath(dirname(review)).catch(() => resolve(dirname(review)))
  const named = resolve(own, name)
  const isInside = (path: string): boolean => path.startsWith(own + sep)
    || (path.startsWith(root.replace(/[/\\]?$/, sep)) && !relative(root, path).split(sep).some(part => part.startsWith('.')))
  try {
    const path = await realpath(named)
    if (!isInside(path))
      return { missing: 'outside' }
    return (await stat(path)).isFile() ? { path } : { missing: 'not there' }
  }
  catch {
    return { missing: isInside(named) ? 'not there' : 'outside' }
  }
}
