import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './deck/run.ts'

interface Locked { version: string, resolved?: string, integrity?: string, hasInstallScript?: boolean, link?: boolean }
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
const locked = Object.entries(packages).filter(([path]) => path !== '')
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies', Record<string, string>
>

/** The packages that may run a script when they are installed, and why that does no harm. */
const mayRunAScript = {
  'node_modules/core-js-pure': 'prints a line, and asks nobody',
}

test('no package runs a script when it is installed, but those on the list', () => {
  assert.deepEqual(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path), Object.keys(mayRunAScript))
})

test('every package is locked with its version and what its file must hash to', () => {
  assert.ok(locked.length > 500)
  assert.deepEqual(locked.filter(([, { version, integrity }]) => !version || !integrity).map(([path]) => path), [])
})

test('every package that we name ourselves is named with one exact version', () => {
  const named = Object.entries({ ...dependencies, ...devDependencies })
  assert.deepEqual(named.filter(([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version)), [])
})
