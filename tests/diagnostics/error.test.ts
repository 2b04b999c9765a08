import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DeckError, describeError } from '../../scripts/diagnostics/error.ts'
import { task } from '../../scripts/diagnostics/task.ts'

test('an error is its code, what is wrong, and a hint beneath', () => {
  assert.equal(describeError(new DeckError('E_X', 'a is b', 'Do c.\nThen d.')), 'E_X: a is b\n  Do c.\n  Then d.')
})

test('an error without a hint is one line', () => {
  assert.equal(describeError(new DeckError('E_X', 'a is b')), 'E_X: a is b')
})

test('a fault of ours says so', () => {
  assert.match(describeError(new TypeError('x is not a function')), /^E_UNEXPECTED: x is not a function\n {2}\S/)
})

test('what the machine refuses says what to do about it', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  assert.match(describeError(full), /^E_DISK_FULL: ENOSPC: no space left on device, write\n {2}Make room/)
  assert.match(describeError(Object.assign(new Error('EACCES: no'), { code: 'EACCES' })), /^E_WRITE: EACCES: no\n {2}Choose another folder/)
})

test('what is thrown and is no error is a fault of ours, too', () => {
  assert.match(describeError(undefined), /^E_UNEXPECTED: undefined\n/)
  assert.match(describeError('no'), /^E_UNEXPECTED: no\n/)
})

test('a stage passes its result on, prints its name on stderr and keeps stdout clean', async (context) => {
  const stderr = context.mock.method(console, 'error', () => {})
  const stdout = context.mock.method(console, 'log', () => {})
  assert.equal(await task('plan', () => 7), 7)
  assert.match(String(stderr.mock.calls[0].arguments[0]), /^✓ plan \d+\.\d s$/)
  assert.equal(stdout.mock.callCount(), 0)
})

test('a stage that fails prints a cross and passes its error on', async (context) => {
  const stderr = context.mock.method(console, 'error', () => {})
  await assert.rejects(task('plan', () => Promise.reject(new Error('no'))), { message: 'no' })
  assert.match(String(stderr.mock.calls[0].arguments[0]), /^✗ plan /)
})
