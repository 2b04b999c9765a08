import type { FSWatcher } from 'node:fs'
import { realpathSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Files that are watched, there or not yet. */
export interface WatchedFiles {
  /** Watches these files and no others from now on. */
  follow: (paths: string[]) => void
  close: () => void
}

/**
 * Calls back when one of the files is written, replaced, made or removed. Their folders are watched, since
 * many an editor saves by putting a new file in the old one's place.
 */
export function watchFiles(changed: () => void): WatchedFiles {
  const watchers = new Map<string, FSWatcher>()
  let names = new Map<string, Set<string>>()
  const close = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  return {
    follow(paths) {
      names = namesByFolder(paths)
      for (const folder of [...watchers.keys()].filter(folder => !names.has(folder)))
        close(folder)
      for (const folder of [...names.keys()].filter(folder => !watchers.has(folder))) {
        try {
          // Some systems do not say which file it was.
          const watcher = watch(folder, (_, name) => void ((name === null || names.get(folder)?.has(name)) && changed()))
          watchers.set(folder, watcher.on('error', () => close(folder)))
        }
        catch {
          // A folder that is not there yet holds nothing to watch.
        }
      }
    },
    close: () => [...watchers.keys()].forEach(close),
  }
}

/** File names by folder, those that links lead to as well. */
function namesByFolder(paths: string[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const path of paths.flatMap(path => [path, realPath(path)])) {
    const own = names.get(dirname(path)) ?? new Set()
    names.set(dirname(path), own.add(basename(path)))
  }
  return names
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  }
  catch {
    return join(dirname(path), basename(path))
  }
}
