import { constants, existsSync, rmSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/**
 * A copy of a built site for as long as this process lives, so that a run that puts a new site in its place takes no slide from the
 * windows of a talk that is being given. The site itself where there is none yet, or no room for a copy.
 */
export async function keptSite(dist: string): Promise<string> {
  if (!existsSync(join(dist, 'index.html')))
    return dist
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-present-')).catch(() => undefined)
  if (!folder)
    return dist
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  // An interrupt ends the talk in order, drawings saved, and is not for this to end: it waits for the exit.
  process.once('exit', remove)
  try {
    await cp(dist, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
    return folder
  }
  catch {
    remove()
    return dist
  }
}
