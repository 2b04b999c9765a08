import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, lackOf } from '../../scripts/commands/address.ts'

test('without an address the path is the one asked for, else the usual one', () => {
  assert.deepEqual(addressOf(undefined, undefined, '/en/'), { base: '/en/' })
  assert.deepEqual(addressOf('/talks/qwen/', undefined, '/'), { base: '/talks/qwen/' })
})

test('an address names the path too, with or without a slash at its end', () => {
  for (const url of ['https://example.org/talks/qwen', 'https://example.org/talks/qwen/'])
    assert.deepEqual(addressOf(undefined, url, '/'), { base: '/talks/qwen/', url: 'https://example.org/talks/qwen/' })
  assert.deepEqual(addressOf('/talks/qwen/', 'https://example.org', '/'), { base: '/talks/qwen/', url: 'https://example.org/talks/qwen/' })
})

test('a path in other letters is written as addresses are, however it was typed', () => {
  const base = `/${encodeURIComponent('检索')}/`
  assert.deepEqual([addressOf('/检索/', undefined, '/'), addressOf(base, undefined, '/')], [{ base }, { base }])
  assert.equal(addressOf('/检索/', 'https://example.org/检索', '/').base, base)
})

test('what is no address, or another path than the one asked for, is refused with an example', () => {
  for (const [base, url] of [
    [undefined, 'example.org/talks'],
    [undefined, 'ftp://example.org/'],
    [undefined, 'https://example.org/?a=1'],
    ['/a/', 'https://example.org/b/'],
    ['a', undefined],
    ['/a/?b/', undefined],
  ]) {
    assert.throws(() => addressOf(base, url, '/'), { code: 'E_USAGE' }, `${base} ${url}`)
  }
})

test('a site that does not know its address is told what it lacks', () => {
  assert.match(lackOf(addressOf('/x/', undefined, '/')).join(), /--url https/)
  assert.deepEqual(lackOf(addressOf(undefined, 'https://example.org/x/', '/')), [])
})
