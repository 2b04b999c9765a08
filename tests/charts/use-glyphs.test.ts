import assert from 'node:assert/strict'
import { test } from 'node:test'
import { useGlyphs } from '../../scripts/charts/use-glyphs.ts'

/** How each row is drawn, as text that two rows share only where they look alike. */
function looksOf(...names: string[]): string[] {
  return useGlyphs(names, 48)!.map(({ marks }) => JSON.stringify(marks(0, 0)))
}

test('one use in two languages bears the sign of each, so that no two rows look alike', () => {
  for (const names of [
    ['Editing in Chinese', 'Editing in English', 'Editing, nine tasks'],
    ['中文长文本', '英文长文本', '长文本'],
    ['汉字的单词', '图中的英语单词', '图中的单词'],
  ])
    assert.equal(new Set(looksOf(...names)).size, names.length, names.join())
})

test('a sign of a language is the same beside each use', () => {
  const strokesIn = (name: string): number => useGlyphs([name], 48)![0].marks(0, 0).filter(({ look }) => look === 'drawn').length
  assert.deepEqual(['中文长文本', '按汉语指令编辑'].map(strokesIn), [4, 4])
  assert.deepEqual(['英文长文本', '按英语指令编辑'].map(strokesIn), [2, 2])
})

test('rows of which one has no look of its own have none', () => {
  assert.equal(useGlyphs(['Editing in Chinese', 'Weather'], 48), undefined)
})
