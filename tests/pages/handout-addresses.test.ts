import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressToPrint, isHostAlone, partsOfAddress } from '../../pages/handout/addresses.ts'

test('on paper a link is followed by the address that it leads to', () => {
  assert.equal(addressToPrint('https://example.org/tables/', 'the tables'), 'example.org/tables')
  assert.equal(addressToPrint('https://github.com/ann/tides', 'github.com'), 'github.com/ann/tides')
  assert.equal(addressToPrint('mailto:ann@example.org', 'Ann'), 'ann@example.org')
})

test('an address that the words of a link say is not said twice', () => {
  for (const words of ['https://example.org/a', 'example.org/a', 'example.org/a/', 'http://example.org/a'])
    assert.equal(addressToPrint('https://example.org/a', words), undefined)
  assert.equal(addressToPrint('https://arxiv.org/abs/2502.13923', 'arXiv:2502.13923'), undefined)
  assert.equal(addressToPrint('https://doi.org/10.1145/12345', 'doi: 10.1145/12345'), undefined)
  assert.equal(addressToPrint('mailto:ann@example.org', 'ann@example.org'), undefined)
})

test('Chinese letters of an address can be read, and what is no text stays as it is', () => {
  assert.equal(addressToPrint(`https://example.org/${encodeURIComponent('潮汐')}`, '表'), 'example.org/潮汐')
  assert.equal(addressToPrint('https://example.org/%E6%BD', '表'), 'example.org/%E6%BD')
})

test('the name of a host alone gives way to the address', () => {
  assert.equal(isHostAlone('https://www.example.org/a/b', 'example.org'), true)
  assert.equal(isHostAlone('https://example.org/a/b', 'example.org/a'), false)
  assert.equal(isHostAlone('https://example.org/a/b', 'an example'), false)
})

test('an address goes on in the next line behind its signs, never within a word', () => {
  assert.deepEqual(partsOfAddress('example.org/ann/tides'), ['example.', 'org/', 'ann/', 'tides'])
  assert.deepEqual(partsOfAddress('example.org/low-water?year=2025'), ['example.', 'org/', 'low-', 'water?', 'year=', '2025'])
  assert.deepEqual(partsOfAddress('example.org/58eb52c0803ea9af'), ['example.', 'org/', '58eb52c0803ea9af'])
})
