import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a command did. */
export interface Run { code: number | null, stdout: string, stderr: string }

/** Runs a verb as an author would, from the project's folder, with Node alone. */
export function runVerb(verb: string, args: string[], env: Record<string, string> = {}, from = root): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      join(root, 'scripts', `${verb}.ts`),
      ...args,
    ], { cwd: root, env: { ...process.env, INIT_CWD: from, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const run: Run = { code: null, stdout: '', stderr: '' }
    child.stdout.on('data', data => run.stdout += data)
    child.stderr.on('data', data => run.stderr += data)
    child.on('error', reject)
    child.on('close', code => resolve({ ...run, code }))
  })
}

/** A folder for a test's outputs; `remove` when done. */
export async function freshFolder(): Promise<{ path: string, remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'reviewdeck-deck-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
