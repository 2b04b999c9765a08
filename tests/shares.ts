import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Files of tests, as absolute paths: those that may share a process, since all they do is compute, and those that may not. */
export interface Shares { together: string[], alone: string[] }

/** What starts browsers or programs, for which others would wait, and Slidev, which knows one deck for all its life. */
const starters = /^(?:playwright|node:child_process|@slidev\/cli)$/
/** What holds for a whole process: hooks of all tests, and of all modules. */
const forAll = /^(?:before|after)(?:Each)?\(|\bregisterHooks\(/m
/** Imports and exports of values; those of types are none. */
const values = /^(?:import|export) (?!type\b)[^'\n]*(?:\n[^'\n]*)*from '([^']+)'/gm

/** Shares out all files of tests by what they and their imports do, in the order of their names. */
export async function sharesOfTests(root = fileURLToPath(new URL('..', import.meta.url))): Promise<Shares> {
  const files: string[] = []
  for await (const name of glob('tests/**/*.test.ts', { cwd: root }))
    files.push(join(root, name))
  files.sort()
  return { together: files.filter(file => !isAlone(file)), alone: files.filter(isAlone) }
}

const known = new Map<string, boolean>()

function isAlone(file: string): boolean {
  if (!known.has(file)) {
    known.set(file, false)
    const text = readFileSync(file, 'utf8')
    const leadsThere = (name: string): boolean =>
      starters.test(name) || (/^\..*\.ts$/.test(name) && isAlone(join(dirname(file), name)))
    known.set(file, forAll.test(text) || [...text.matchAll(values)].some(([, name]) => leadsThere(name)))
  }
  return known.get(file)!
}
