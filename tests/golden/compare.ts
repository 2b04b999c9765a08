import { createHash } from 'node:crypto'

/** How far a float may be from the reference's, by the reference's value. Without one a number must be the same. */
export type Tolerance = (expected: number) => number

/** Tolerances by the name of the key that they hold for, also for what stands beneath it. */
export type Tolerances = Record<string, Tolerance>

/** A list of integers, which a golden file writes in full or as a digest. */
export class IntegerList {
  readonly values: readonly number[]
  constructor(values: readonly number[]) {
    this.values = values
  }
}

/** Wraps a list of integers, so that it is compared with a digest as well. */
export function integers(values: Iterable<number>): IntegerList {
  return new IntegerList([...values])
}

/** Absolute and relative tolerance together. */
export function within(absolute: number, relative = 0): Tolerance {
  return expected => absolute + relative * Math.abs(expected)
}

/**
 * Everything in which a result differs from what a golden file expects, one line each. Each expected key must be one
 * that the result has; results may have more. Strings such as `NaN` stand for numbers that JSON lacks, and our
 * mechanisms answer null there.
 */
export function differences(
  expected: unknown,
  actual: unknown,
  tolerances: Tolerances = {},
  path = 'out',
  tolerance?: Tolerance,
): string[] {
  if (actual instanceof IntegerList)
    return digestDifferences(expected, actual.values, path)
  if (expected === 'NaN' || expected === 'Infinity' || expected === '-Infinity')
    return actual === null ? [] : [`${path}: ${show(actual)}, expected a refusal for ${expected}`]
  if (typeof expected === 'number')
    return numberDifferences(expected, actual, path, tolerance)
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${path}: ${show(actual)}, expected ${show(expected)}`]
    return expected.flatMap((item, i) => differences(item, actual[i], tolerances, `${path}[${i}]`, tolerance))
  }
  if (isRecord(expected)) {
    if (!isRecord(actual))
      return [`${path}: ${show(actual)}, expected ${show(expected)}`]
    return Object.entries(expected).flatMap(([key, value]) => key in actual
      ? differences(value, actual[key], tolerances, `${path}.${key}`, tolerances[key] ?? tolerance)
      : [`${path}.${key}: unknown key`])
  }
  return expected === actual ? [] : [`${path}: ${show(actual)}, expected ${show(expected)}`]
}

function numberDifferences(expected: number, actual: unknown, path: string, tolerance?: Tolerance): string[] {
  if (typeof actual === 'number' && (actual === expected || (tolerance && Math.abs(actual - expected) <= tolerance(expected))))
    return []
  return [`${path}: ${show(actual)}, expected ${expected}`]
}

const digests: Record<string, (values: readonly number[], expected: unknown) => unknown> = {
  full: values => values,
  len: values => values.length,
  sum: values => values.reduce((sum, value) => sum + value, 0),
  sha256: values => createHash('sha256').update(values.join(',')).digest('hex'),
  first: (values, expected) => values.slice(0, (expected as number[]).length),
  last: (values, expected) => values.slice(-(expected as number[]).length),
}

function digestDifferences(expected: unknown, values: readonly number[], path: string): string[] {
  const digest = typeof expected === 'string' ? { sha256: expected } : expected
  if (!isRecord(digest) || Object.keys(digest).length === 0)
    return [`${path}: a list, expected ${show(expected)}`]
  return Object.entries(digest).flatMap(([key, value]) => Object.hasOwn(digests, key)
    ? differences(value, digests[key](values, value), {}, `${path}.${key}`)
    : [`${path}.${key}: unknown key`])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
