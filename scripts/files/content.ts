import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asked } from './asked.ts'

/** The content of a file, or of all files in a folder, by their names; empty where there is nothing. A question of `asked`. */
export const contentOf = asked('content', hashAt, hash => hash)

/** A hash of what a file holds. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

async function hashAt(path: string, without: string[] = []): Promise<string> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats)
    return ''
  if (!stats.isDirectory())
    return hashOf(await readFile(path))
  const names = (await readdir(path)).filter(name => !without.includes(name)).sort()
  const hashes = await Promise.all(names.map(name => hashAt(join(path, name))))
  return names.length === 0 ? '' : hashOf(names.map((name, index) => `${hashes[index]} ${name}\n`).join(''))
}
