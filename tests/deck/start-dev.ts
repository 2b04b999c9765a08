import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './run.ts'

/** Starts the dev server as its verb does, in a group of its own; resolves with its address. */
export function startDev(review: string, out: string, env: Record<string, string> = {}): Promise<{ url: string, child: ChildProcess }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      join(root, 'scripts', 'dev.ts'),
      review,
      '--out',
      out,
    ], { cwd: root, detached: true, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
    let said = ''
    const listen = (data: unknown): void => {
      said += String(data)
      // eslint-disable-next-line no-control-regex -- colours of the terminal
      const address = /http:\/\/localhost:\d+\//.exec(said.replace(/\u001B\[[\d;]*m/g, ''))
      if (address)
        resolve({ url: address[0], child })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', () => reject(new Error(said)))
  })
}
