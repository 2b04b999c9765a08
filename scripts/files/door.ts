import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, relative, resolve, sep } from 'node:path'
import { asked } from './asked.ts'
import { contentOf } from './content.ts'

/** A file that a review names, as it was found: its real path, or why there is none. */
export type Found = { path: string } | { missing: 'not there' | 'outside' }

/** What lies in the topmost folder of a repository, else of a set of notes or a site. */
const tops = [['.git'], ['.obsidian', 'logseq', '_quarto.yml', 'mkdocs.yml', '_config.yml']]

/**
 * The folder that the files of a review may lie in, links followed: the one that its author names, else the repository, notes or
 * site it belongs to, else its own folder. A whole home folder does not count as one.
 * @param review the review
 * @param named a folder around the review, from its own; one that is not around it, or holds the home folder, does not count
 */
export const rootOf = asked('root', findRoot, root => root)

async function findRoot(review: string, named?: string): Promise<string> {
  const own = await realpath(dirname(review)).catch(() => resolve(dirname(review)))
  const chosen = named === undefined ? undefined : await realpath(resolve(own, named)).catch(() => undefined)
  if (chosen !== undefined && isAround(chosen, own))
    return chosen
  for (const marks of tops) {
    for (let folder = own; isAround(folder, own); folder = dirname(folder)) {
      if (marks.some(mark => existsSync(resolve(folder, mark))))
        return folder
    }
  }
  return own
}

/** Whether a folder is a review's own or around it, below the home folder or elsewhere. */
function isAround(folder: string, own: string): boolean {
  const holds = (inner: string): boolean => `${inner}${sep}`.startsWith(`${folder.replace(/[/\\]$/, '')}${sep}`)
  return folder !== dirname(folder) && !holds(homedir()) && holds(own)
}

/**
 * The one door for every file that a review names: pictures, documents, bibliographies, its twin. Links are followed first,
 * and what they lead to has to be a file within `root`; above the review's own folder, nothing hidden is reached.
 * @param root the folder that nothing leads out of
 * @param review the review that names the file
 * @param name its path, relative to the review
 */
export const findFile = asked(
  'file',
  lookFor,
  async found => 'path' in found ? `${found.path} ${await contentOf(found.path)}` : found.missing,
)

/** The same for a file whose content does not matter, such as a twin. */
export const findPlace = asked('place', lookFor, async found => 'path' in found ? found.path : found.missing)

async function lookFor(root: string, review: string, name: string): Promise<Found> {
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
