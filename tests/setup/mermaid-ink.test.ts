import type { Paint } from '../../scripts/print/page/colour.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contrastOf, paintOf } from '../../scripts/print/page/colour.ts'
import { inkFor, inks, isReadable } from '../../setup/mermaid-ink.ts'
import { fcOptions } from '../property.ts'

const [light, dark] = [paintOf('#ffffff'), paintOf('#14161b')]
/** The inks in light and dark, in their order. */
const candidates: Paint[][] = [[dark, light, dark, light], [light, dark, dark, light]]
const colours = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(([red, green, blue]) => paintOf(`rgb(${red}, ${green}, ${blue})`))

test('words that stand out in light and dark keep their colour', () => {
  assert.equal(inkFor([[dark, light], [light, dark]], candidates), undefined)
})

test('words on a ground of the deck that flips take an ink that flips', () => {
  assert.equal(inkFor([[light, light], [dark, dark]], candidates), 'ink')
  assert.equal(inkFor([[dark, dark], [light, light]], candidates), 'paper')
})

test('words on a ground that an author chose take an ink that does not flip', () => {
  const [pale, deep] = [paintOf('#ffffcc'), paintOf('#222222')]
  assert.equal(inkFor([[dark, pale], [light, pale]], candidates), 'dark-ink')
  assert.equal(inkFor([[dark, deep], [light, deep]], candidates), 'light-ink')
})

test('whatever ground an author chose, some ink can be read on it', () => {
  fc.assert(fc.property(colours, colours, (own, ground) => {
    const ink = inkFor([[own, ground], [own, ground]], candidates)
    for (const theme of candidates)
      assert.ok(contrastOf(ink ? theme[inks.indexOf(ink)] : own, ground) >= 4.5 || contrastOf(dark, ground) < 4.5)
  }), fcOptions())
})

test('a picture behind words asks for no ink', () => {
  assert.equal(inkFor([undefined, undefined], candidates), undefined)
})

test('words that cross the edge of a dark box are read on neither ground in one ink, and get an edge', () => {
  const crossed: [Paint, Paint][] = [[dark, light], [dark, dark]]
  const grounds = crossed.map(one => ({ one, inks: candidates[0] }))
  const ink = inkFor(crossed, [candidates[0], candidates[0]])
  assert.ok(ink)
  assert.ok(!isReadable(ink, grounds))
})

test('words that cross from one pale ground to another need no edge', () => {
  const crossed: [Paint, Paint][] = [[light, light], [light, paintOf('#ffffcc')]]
  const ink = inkFor(crossed, [candidates[0], candidates[0]])
  assert.equal(ink, 'ink')
  assert.ok(isReadable(ink, crossed.map(one => ({ one, inks: candidates[0] }))))
})
