import assert from 'node:assert/strict'
import { test } from 'node:test'
import { themeOf, withTokens } from '../../setup/mermaid-colours.ts'

const colours = {
  'paper': '#FFFFFF',
  'ink': '#1A1D23',
  'muted': '#5B6270',
  'line': '#D5D9E0',
  'soft': '#F4F5F7',
  'other': '#8A93A3',
  'a': '#B8480B',
  'quiet': '#D4D9E1',
  'a-wash': '#FDEFE6',
  'a-hub': '#F5DACB',
  'b': '#0A4080',
  'b-wash': '#E6EEF9',
  'b-hub': '#CDDAEC',
}

test('a token\'s value in a drawing is the token again, however it is written', () => {
  assert.equal(
    withTokens('<path fill="#b8480b" style="stroke: rgb(10, 64, 128)"/><style>p{fill:#FDEFE6}</style>', colours),
    '<path fill="var(--a)" style="stroke: var(--b)"/><style>p{fill:var(--a-wash)}</style>',
  )
})

test('a value that several tokens have is the first of them', () => {
  assert.equal(withTokens('#ffffff #FFF', colours), 'var(--paper) var(--paper)')
})

test('colours that are no tokens, and what looks like one, stay', () => {
  assert.equal(withTokens('#123456 url(#B8480B1) rgb(1, 2, 3)', colours), '#123456 url(#B8480B1) rgb(1, 2, 3)')
})

test('every colour that Mermaid is given is a token', () => {
  const values = Object.values(themeOf(colours))
    .flatMap(value => typeof value === 'string' ? [value] : Object.values(value))
    .flatMap(value => value.split(', '))
  assert.deepEqual(values.filter(value => value.startsWith('#') && !Object.values(colours).includes(value)), [])
})

test('slices of a pie and their keys stand out from each other, and most from the paper', () => {
  const theme = themeOf(colours) as Record<string, string>
  const brightnessOf = (value: string): number => [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(value.slice(at, at + 2), 16) / 765, 0)
  const slices = [theme.pie1, theme.pie2, theme.pie3, theme.pie4]
  assert.equal(new Set(slices).size, 4)
  // Two greys that only their numbers tell apart are one to the eye.
  assert.ok(Math.abs(brightnessOf(theme.pie3) - brightnessOf(theme.pie4)) > 0.1)
  assert.equal(new Set([...slices, theme.pie5, theme.pie6]).size, 6)
  for (const slice of slices.slice(0, 3))
    assert.ok(brightnessOf(slice) < 0.9, slice)
})
