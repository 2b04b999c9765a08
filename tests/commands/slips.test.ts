import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArguments } from '../../scripts/commands/command.ts'
import { takenByNpm } from '../../scripts/commands/slips.ts'

const verb = { name: 'present', does: '', flags: ['port', 'remote', 'no-open', 'save-drawings'] as const }
const read = (...args: string[]): unknown => readArguments({ ...verb, flags: [...verb.flags] }, args)

test('an option with a slip of the pen is told what was meant', () => {
  for (const [typed, meant] of [['--prot', 'port'], ['--remot', 'remote'], ['--noopen', 'no-open'], ['--save-drawing=x', 'save-drawings']])
    assert.throws(() => read(typed), { code: 'E_USAGE', message: `present knows no ${typed.split('=')[0]}; did you mean --${meant}?` })
})

test('an option that is near to none is answered with those that there are', () => {
  assert.throws(() => read('--slides'), { code: 'E_USAGE', message: 'present knows no --slides, expected one of these:', hint: /--remote/ })
})

test('an option that npm kept for itself is known, and one that was typed where it belongs is not', () => {
  const env = { npm_config_remote: 'true', npm_config_save_drawings: 'x', npm_config_noproxy: '' }
  assert.deepEqual(takenByNpm([...verb.flags], [], env), ['remote', 'save-drawings'])
  assert.deepEqual(takenByNpm([...verb.flags], ['--remote', '--save-drawings=x'], env), [])
})
