import type { Tolerances } from './compare.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { attempt, Refusal } from '../../talk/mechanisms/refusal.ts'
import { differences } from './compare.ts'

/** A case of a golden file: an input, and for each of the other keys what some release of the reference answers. */
export interface GoldenCase { id: string, in: unknown, [answer: string]: unknown }

/** A golden file, made by running the reference code. `semantics` says what its keys mean. */
export interface GoldenFile {
  mechanism: string
  reference: unknown
  semantics: string
  configs?: Record<string, unknown>
  cases: GoldenCase[]
}

/** How a mechanism is asked what a golden file knows: every difference of a case, one line each. */
export type GoldenCheck = (golden: GoldenCase, file: GoldenFile) => string[]

/** The golden files that the project ships. */
export const ownGoldenFolder = fileURLToPath(new URL('../fixtures/golden/', import.meta.url))

/** Reads a golden file and refuses one with a key that nobody here interprets. */
export async function readGoldenFile(name: string, folder: string = ownGoldenFolder): Promise<GoldenFile> {
  const file = JSON.parse(await readFile(join(folder, name), 'utf8'))
  onlyKeys(file, ['mechanism', 'reference', 'semantics', 'cases'], ['configs'])
  if (!Array.isArray(file.cases) || file.cases.length === 0)
    throw new Error(`${name} has no cases`)
  return file
}

/** An object's values, once its keys are known: all of `required`, and of others only the `optional` ones. */
export function onlyKeys<T = any>(value: unknown, required: readonly string[], optional: readonly string[] = []): T {
  const keys = Object.keys(value as object)
  const unknown = keys.filter(key => !required.includes(key) && !optional.includes(key))
  const missing = required.filter(key => !keys.includes(key))
  if (unknown.length > 0 || missing.length > 0) {
    throw new Error(
      `${[...unknown.map(key => `unknown key ${key}`), ...missing.map(key => `missing key ${key}`)].join(', ')} in `
      + `${JSON.stringify(value).slice(0, 200)}`,
    )
  }
  return value as T
}

/** Asks the mechanism and compares; a refusal is the answer `{ error }`, or null where the reference's answer is no number. */
export function compareAnswer(expected: unknown, ask: () => unknown, tolerances: Tolerances = {}, path = 'out'): string[] {
  const answer = attempt(ask)
  return differences(expected, answer instanceof Refusal ? { error: answer.code } : answer, tolerances, path)
}

/** The cases of a file that the mechanism answers otherwise, with every difference. A case that cannot be interpreted is one too. */
export function failingCases(file: GoldenFile, check: GoldenCheck): { id: string, lines: string[] }[] {
  return file.cases.map(golden => ({ id: golden.id, lines: linesOf(golden, file, check) })).filter(({ lines }) => lines.length > 0)
}

function linesOf(golden: GoldenCase, file: GoldenFile, check: GoldenCheck): string[] {
  try {
    return check(golden, file)
  }
  catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
