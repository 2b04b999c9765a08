import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortened } from '../../scripts/typesetting/plain-text.ts'

const titles = [
  'What two hundred systems, thirteen languages and sixty loss functions have taught us',
  'How keepers of the northern gates measure the water of the river by hand at night',
  'Was die Hüter der nördlichen Tore über das Wasser des Flusses und seine Fische wissen',
]

test('words are cut behind a word, and behind none that only leads to the next', () => {
  for (const title of titles) {
    for (let width = 260; width < 640; width += 20) {
      const cut = shortened(title, width, 20).slice(0, -1)
      assert.ok(title.startsWith(cut) && /^\P{L}/u.test(title.slice(cut.length)), cut)
    }
  }
})

test('a single long word and Han characters are cut where the line ends', () => {
  assert.equal(shortened('Rindfleischetikettierungsüberwachung', 200, 20).at(-1), '…')
  assert.ok(shortened('Rindfleischetikettierungsüberwachung und mehr', 200, 20).length > 15)
  assert.ok(shortened('数据处理流程的另一种画法和它的许多变体', 200, 20).length >= 9)
  assert.equal(shortened('Gates', 200, 20), 'Gates')
})
