import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import process from 'node:process'

/** What a command cost: seconds, seconds of processors and the most megabytes at once, of all its processes; and what it said. */
export interface Cost { wall: number, cpu: number, memory: number, said: string }

/** How often the processes are looked at, in ms; and how many ticks /proc counts in a second. */
const [every, ticks] = [250, 100]

/** Runs a command and measures it with all that it starts. Memory and processors are known on Linux alone, elsewhere 0. */
export async function measured(program: string, args: string[], folder: string, env: Record<string, string> = {}): Promise<Cost> {
  const began = performance.now()
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => said.push(data))
  const spent = new Map<number, number>()
  let memory = 0
  const look = (): void => {
    let now = 0
    for (const id of treeOf(child.pid!)) {
      const { cpu, bytes } = costOf(id)
      spent.set(id, Math.max(cpu, spent.get(id) ?? 0))
      now += bytes
    }
    memory = Math.max(memory, now)
  }
  const timer = setInterval(look, every)
  const [code] = await once(child, 'close') as [number | null]
  clearInterval(timer)
  const words = Buffer.concat(said).toString()
  if (code !== 0 && code !== 2)
    throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${words.slice(-2000)}`)
  const cpu = [...spent.values()].reduce((sum, one) => sum + one, 0)
  return { wall: (performance.now() - began) / 1000, cpu, memory: memory / 1e6, said: words }
}

/** A process and all below it, by their ids. */
function treeOf(top: number): number[] {
  const parents = new Map<number, number>()
  try {
    for (const name of readdirSync('/proc').filter(name => /^\d+$/.test(name)))
      parents.set(Number(name), Number(statOf(Number(name))?.[1]))
  }
  catch {
    return []
  }
  const found = [top]
  for (const id of found)
    found.push(...[...parents].filter(([, parent]) => parent === id).map(([child]) => child))
  return found
}

/** What stands in /proc of a process behind its name: its state, its parent … */
function statOf(id: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ')
  }
  catch {
    return undefined
  }
}

/** Seconds that a process has run, and bytes that it alone has, with its share of those that it has with others. */
function costOf(id: number): { cpu: number, bytes: number } {
  const stat = statOf(id)
  let bytes = 0
  try {
    bytes = 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'latin1'))?.[1] ?? 0)
  }
  catch {}
  return { cpu: stat ? (Number(stat[11]) + Number(stat[12])) / ticks : 0, bytes }
}
