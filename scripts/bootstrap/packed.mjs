import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runLimited } from './spawn.mjs'

/** Verbs that a person runs again and again, and whose own work is shorter than the reading of their modules. */
const packedVerbs = new Set(['generate'])

/** Longer than any machine takes to pack a verb. */
const patience = 60_000

/**
 * A verb as one file, packed from its modules once for each state of them: to find, read and strip hundreds takes
 * longer than the verb itself. Undefined where there is none and none can be made: the modules themselves run then.
 */
export async function packedVerb(root, node, verb, args) {
  if (!packedVerbs.has(verb) || args.includes('--help') || args.includes('-h'))
    return undefined
  const folder = join(root, 'node_modules', '.cache', 'reviewdeck', 'packed')
  const record = join(folder, `${verb}.json`)
  const kept = readRecord(record, root)
  if (kept && isOfNow(kept, stateOf))
    return join(folder, kept.file)
  if (!isMade(folder))
    return undefined
  const pack = fileURLToPath(new URL('pack.mjs', import.meta.url))
  const { code } = await runLimited(node, [pack, root, verb, folder], { ms: patience, cwd: root, env: process.env })
  const made = code === 0 ? readRecord(record, root) : undefined
  if (!made)
    return undefined
  removeOlder(folder, verb, made.file)
  return join(folder, made.file)
}

/** Says whether every file that a packed verb was made of is as it was then; `stateNow` tells the state of a file. */
export function isOfNow({ sources }, stateNow) {
  return Object.entries(sources).every(([path, state]) => stateNow(path) === state)
}

/** What tells one state of a file from another, without reading it; undefined where there is none. */
export function stateOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.size} ${found.mtimeMs}`
}

/** What a packed verb was made of; undefined where there is none, or where a project was copied with that of another folder. */
function readRecord(file, root) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'))
    return record.root === root && typeof record.file === 'string' && record.sources ? record : undefined
  }
  catch {
    return undefined
  }
}

function isMade(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    return true
  }
  catch {
    return false
  }
}

/** A run that began a moment ago has read its file already, for a packed verb is a single one. */
function removeOlder(folder, verb, file) {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${verb}-`) && name !== file)
      rmSync(join(folder, name), { force: true })
  }
}
