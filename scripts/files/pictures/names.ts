import { readdir, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Where pictures are looked for: beside the review, and nowhere outside of the root. */
export interface Place {
  root: string
  review: string
  /** The folder that addresses with a slash in front begin at, as Typora has it. */
  site?: string
}

/** The files below a root by their last name, in small letters and one form; paths as from the review's folder. */
export type Names = Map<string, string[]>

/** Folders that hold other people's files, and the most entries that are looked at. */
const skipped = /^(?:\.|node_modules$|__pycache__$|venv$)/
const most = 20_000

/** What was listed for a place: it is asked for each picture that is not where it should be. */
const listed = new WeakMap<Place, Promise<Names>>()

/** Lists the files of the review's own folder, then those of the root; links and hidden folders are not followed. */
export function namesWithin(place: Place): Promise<Names> {
  const names = listed.get(place) ?? listNames(place)
  listed.set(place, names)
  return names
}

async function listNames({ root, review }: Place): Promise<Names> {
  const own = await realpath(dirname(review)).catch(() => resolve(dirname(review)))
  const names: Names = new Map()
  const seen = new Set<string>()
  let count = 0
  const add = (name: string, path: string): void => {
    const paths = names.get(name) ?? []
    names.set(name, paths)
    paths.push(path)
  }
  const list = async (folder: string): Promise<void> => {
    if (seen.has(folder) || count > most)
      return
    seen.add(folder)
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    count += entries.length
    for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !skipped.test(entry.name))
        await list(path)
      else if (entry.isFile())
        add(alike(entry.name), relative(own, path).split(sep).join('/'))
    }
  }
  // What lies beside and below the review comes first.
  await list(own)
  await list(root)
  return names
}

/**
 * The file that a path which leads nowhere most likely means: the one that ends in most of the same names. A folder's name has to
 * agree, too, but where the path is a lone name, comes from another machine, or the name is long and no other file has it.
 */
export function nearestName(names: Names, path: string): { path: string, name: string, isSame: boolean } | undefined {
  const parts = path.split('/').filter(part => part !== '' && !/^(?:\.{1,2}|[a-z]:|~)$/i.test(part))
  const last = parts.at(-1)
  const files = last === undefined ? [] : names.get(alike(last)) ?? []
  const [best, next] = files.map(file => ({ file, agrees: agreeing(file, parts) })).sort((a, b) => b.agrees - a.agrees)
  const isForeign = /^(?:[a-z]:)?\/|^~/i.test(path)
  const isUnlike = next === undefined && (isForeign || last!.replace(/\.\w+$/, '').length >= 8)
  if (best === undefined || !(parts.length === 1 || best.agrees > 1 || isUnlike))
    return undefined
  // A lone name is how some editors write any file of their folders.
  return { path: best.file, name: best.file, isSame: parts.length === 1 && next === undefined && best.file.split('/').at(-1) === last }
}

/** How many of the last names of a file are those of a path. */
function agreeing(file: string, parts: string[]): number {
  const own = file.split('/').reverse()
  const differs = parts.toReversed().findIndex((part, index) => own[index] === undefined || alike(own[index]) !== alike(part))
  return differs < 0 ? parts.length : differs
}

function alike(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
