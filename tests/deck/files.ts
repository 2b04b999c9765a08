import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file below a folder with its bytes as text. */
export async function filesBelow(folder: string): Promise<[name: string, text: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(entries.filter(entry => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path, await readFile(path, 'utf8')] as [string, string]
  }))
}
