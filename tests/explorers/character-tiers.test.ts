import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { drawTiers } from '../../talk/explorers/character-tiers-drawing.ts'
import { characterTiers, overallOf, scoresOfSystems, tiers } from '../../talk/explorers/character-tiers.ts'
import { root } from '../deck/run.ts'

const box = { width: 1152, height: 440 }
const draw = (system: string) => drawTiers(characterTiers.derive({ system }), box)

test('scores are those of the review\'s table, which is held to its source', async () => {
  for (const review of ['review.md', 'review.en.md']) {
    const rows = (await readFile(join(root, review), 'utf8')).split('\n').map(row => row.split('|').map(cell => cell.trim()))
    for (const { name, scores, ...system } of scoresOfSystems) {
      const row = rows.find(([, first, ...cells]) => first?.startsWith(name) && cells[0] === scores[0].toFixed(2))
      assert.deepEqual(row?.slice(2, 6), [...scores, overallOf({ ...system, scores })].map(score => score.toFixed(2)), `${review}: ${name}`)
    }
  }
})

test('no character stands twice, nor for two tiers', () => {
  const all = tiers.flatMap(({ characters }) => characters)
  assert.equal(new Set(all).size, all.length)
})

test('the more a system gets right, the higher its characters are coloured', () => {
  for (const at of [0, 1, 2]) {
    const cuts = scoresOfSystems.map(({ key, scores }) => ({ score: scores[at], cut: draw(key)[at].glyphs[0].cut }))
    const sorted = cuts.toSorted((one, other) => other.score - one.score)
    assert.deepEqual(sorted, sorted.toSorted((one, other) => one.cut - other.cut))
  }
})

test('characters stay within their place and off one another, and labels of a ruler do not touch', () => {
  for (const { glyphs, marks, x, width } of draw('qwen-image')) {
    for (const { x: left, y, size } of glyphs)
      assert.ok(left >= x && left + size <= x + width + 0.5 && y >= 50 && y + size <= box.height + 0.5)
    assert.ok(glyphs[0].y + glyphs[0].size <= glyphs[1].y)
    assert.ok(Math.abs(marks[0].label.y - marks[1].label.y) >= 20)
  }
})
