import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import process from 'node:process'
import { temporaryFolder } from '../files/temporary.ts'

/** The browser binds a socket below its folder, in a folder of its own, and the path of one has at most 107 bytes. */
const longest = 107 - '/org.chromium.Chromium.XXXXXX/SingletonSocket'.length

/**
 * A folder for what a browser writes aside, since one that is killed leaves it lying there; its home too, where the user has none to
 * write in, since it does not start without. Gives the settings that name it, and what removes it; none elsewhere than on Linux.
 */
export async function browserFolder(): Promise<{ env?: Record<string, string>, remove: () => Promise<void> }> {
  const folder = process.platform === 'linux' ? await temporaryFolder({ longest }) : undefined
  if (!folder)
    return { remove: async () => {} }
  const { path } = folder
  const home: Record<string, string> = canWriteHome() ? {} : { HOME: path, XDG_CONFIG_HOME: path, XDG_CACHE_HOME: path }
  return { env: { ...process.env as Record<string, string>, TMPDIR: path, ...home }, remove: folder.remove }
}

function canWriteHome(): boolean {
  try {
    accessSync(homedir(), constants.W_OK)
    return true
  }
  catch {
    return false
  }
}
