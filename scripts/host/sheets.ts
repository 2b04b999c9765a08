import type { Shown } from './slide-page.ts'
import type { Sheet } from './styles-for.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSheet } from './styles-for.ts'

/** Style sheets by their addresses. */
export type Sheets = Map<string, Sheet>

/** Reads the style sheets that reach some slides of a site. */
export async function readSheets(dist: string, base: string, stills: Shown[]): Promise<Sheets> {
  const names = [...new Set(stills.flatMap(({ styles }) => styles))]
  return new Map(await Promise.all(names.map(async name =>
    [name, readSheet(await readFile(join(dist, name.slice(base.length)), 'utf8'))] as const)))
}
