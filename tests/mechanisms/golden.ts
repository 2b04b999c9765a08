import type { GoldenCheck } from '../golden/golden-file.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failingCases, readGoldenFile } from '../golden/golden-file.ts'

/** Declares the test that a mechanism answers every case of its golden file. */
export function testGoldenFile(name: string, check: GoldenCheck): void {
  test(`every case of ${name} is answered as the reference answers it`, async () => {
    assert.deepEqual(failingCases(await readGoldenFile(name), check), [])
  })
}
