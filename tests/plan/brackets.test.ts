import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closesUnopened } from '../../scripts/plan/brackets.ts'

test('words that end what is in brackets that they do not begin are known', () => {
  for (const words of ['Lee et al., 2019)', '2020). Gates open', '见前文）。'])
    assert.ok(closesUnopened(words), words)
  for (const words of ['Gates (two) open', 'a) Gates open', '（1）闸门', '(a) Gates', '闸门（两座）'])
    assert.ok(!closesUnopened(words), words)
})
