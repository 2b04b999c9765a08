import { join } from 'node:path'
import { projectRoot } from '../files/paths.ts'

/** Cuts a process off from the network. */
const offline = new URL('offline.ts', import.meta.url).href
/** Vite keeps a configuration here while it is read, and what was made once is kept for the next build. */
const ours = ['.vite-temp', '.cache'].map(name => join(projectRoot, 'node_modules', name))

/**
 * What Node is told for a process that compiles a review: it asks nobody, starts no program, and writes into these folders alone.
 * It may read: Vite and Slidev look for packages and settings in every folder above.
 */
export function caged(folders: string[]): string[] {
  return [
    '--permission',
    '--allow-fs-read=*',
    // A folder that is not there yet is taken for a file: what will be in it is named too.
    ...[...folders, ...ours].flatMap(folder => [folder, join(folder, '*')]).map(path => `--allow-fs-write=${path}`),
    // The bundler is a native addon with threads of its own.
    '--allow-addons',
    '--allow-worker',
    '--import',
    offline,
  ]
}
