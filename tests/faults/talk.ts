import type { ChildProcess } from 'node:child_process'
import type { Run } from '../deck/run.ts'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { root } from '../deck/run.ts'

/** A talk in a folder of its own, and beside it a temporary folder for what is tried on it. */
export interface Tried { folder: string, review: string, out: string, tmp: string }

/** How a verb is run: behind another program, with other settings, and what is done to it while it runs. */
export interface Ways {
  verb?: string
  args?: string[]
  before?: string[]
  env?: Record<string, string | undefined>
  /** Is told each time that it says something, with all it has said. */
  onSaid?: (said: string, child: ChildProcess) => void
  /** Is told once, when it runs. */
  onStart?: (child: ChildProcess) => void
}

function draft(more: string): string {
  return `---
author: A. Author
---

# Kettles at height

## Origins

The first kettle was copper.${more}

- copper bends easily
- steel came later

## Results

| Kettle | Minutes |
|---|---|
| copper | 4 |
| steel | 6 |

Copper was the fastest on every hill.
`
}

let first: Promise<string> | undefined

/** Lays out the talk that an earlier run made, then changes its review, so that a run has something to do. */
export async function aTalk(context: { after: (clean: () => Promise<void>) => void }, folder?: string): Promise<Tried> {
  first ??= makeFirst()
  const place = folder ?? await mkdtemp(join(tmpdir(), 'reviewdeck-faults-'))
  context.after(() => rm(place, { recursive: true, force: true }))
  await cp(await first, place, { recursive: true })
  const tried = placesIn(place)
  await writeFile(tried.review, draft(' It boiled on the second hill.'))
  return tried
}

function placesIn(folder: string): Tried {
  return { folder, review: join(folder, 'review.md'), out: join(folder, 'talk'), tmp: join(folder, 'tmp') }
}

async function makeFirst(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-faults-first-'))
  process.on('exit', () => spawn('rm', ['-rf', folder], { detached: true, stdio: 'ignore' }))
  const tried = placesIn(folder)
  await mkdir(tried.tmp)
  await writeFile(tried.review, draft(''))
  const { code, stderr } = await run(tried)
  if (code !== 0)
    throw new Error(stderr)
  return folder
}

/** Runs `deck`, or another verb, in a group of its own, as a terminal does. */
export function run(tried: Tried, { verb = 'deck', args = [], before = [], env = {}, onSaid, onStart }: Ways = {}): Promise<Run> {
  const [program, ...rest] = [...before, process.execPath, join(root, 'scripts', `${verb}.ts`), tried.review, '--out', tried.out, ...args]
  const child = spawn(program, rest, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, INIT_CWD: root, TMPDIR: tried.tmp, ...env },
  })
  onStart?.(child)
  const done: Run = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', data => done.stdout += data)
  child.stderr.on('data', (data) => {
    done.stderr += data
    onSaid?.(done.stderr, child)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ ...done, code }))
  })
}

/** Every file below a folder with the hash of what is in it; an empty folder with a slash. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile())
      found.set(relative(folder, path), createHash('sha256').update(await readFile(path)).digest('hex'))
    else if (entry.isDirectory() && (await readdir(path)).length === 0)
      found.set(`${relative(folder, path)}/`, '')
  }
  return found
}

/** Processes that still run with a temporary folder that is no other's, by their numbers; where there is no /proc, none is known. */
export async function leftRunning({ tmp }: Tried): Promise<string[]> {
  const numbers = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  const mine = await Promise.all(numbers.map(async number =>
    (await readFile(join('/proc', number, 'environ'), 'utf8').catch(() => '')).split('\0').includes(`TMPDIR=${tmp}`) ? number : ''))
  return mine.filter(Boolean)
}
