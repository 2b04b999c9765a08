import { existsSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import process from 'node:process'

/** What is still to be done when the process is ended from outside, the latest first. */
const undone = new Set<() => void>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let sections = 0
let asked: NodeJS.Signals | undefined

/**
 * Has something done even where the process is interrupted, which runs no `finally`; it must be done at once, without waiting.
 * Returns what takes it back, once it is done in the usual way.
 */
export function whenEnded(clean: () => void): () => void {
  if (undone.size === 0) {
    process.on('exit', cleanAll)
    for (const signal of signals)
      process.on(signal, end)
  }
  undone.add(clean)
  return () => {
    undone.delete(clean)
    if (undone.size > 0)
      return
    process.off('exit', cleanAll)
    for (const signal of signals)
      process.off(signal, end)
  }
}

/**
 * Removes a folder at once, also where a write that was under way, here or in a program that was ended a moment ago, puts a file
 * into it once more.
 */
export function removeAtEnd(path: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < 10; tries++) {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 })
    Atomics.wait(clock, 0, 0, 10)
    if (!existsSync(path))
      return
  }
}

/** Runs what must not be broken off half done: an interrupt waits until it has ended. */
export async function unbroken<T>(run: () => Promise<T>): Promise<T> {
  sections++
  try {
    return await run()
  }
  finally {
    sections--
    if (asked && sections === 0)
      end(asked)
  }
}

function end(signal: NodeJS.Signals): void {
  asked = signal
  if (sections === 0)
    process.exit(128 + constants.signals[signal])
}

function cleanAll(): void {
  for (const clean of [...undone].reverse()) {
    try {
      clean()
    }
    catch {
      // The others are done all the same.
    }
  }
  undone.clear()
}
