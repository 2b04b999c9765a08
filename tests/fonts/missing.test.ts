import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { missingGlyphs } from '../../scripts/fonts/missing.ts'

test('characters that no shipped font has are told by script, however many blocks a script has', async () => {
  const found = await missingGlyphs(new VFile('𰻝面 𱁬 𰀀\nລາວ'))
  assert.deepEqual(found.map(({ characters, place }) => [characters.join(''), place.line]), [['𰻝𱁬𰀀', 1], ['ລາວ', 2]])
})

test('rare Han characters, signs of music and half-width kana are in a font of every Han character', async () => {
  assert.deepEqual(await missingGlyphs(new VFile('𠮷野家 㐂 𪚥 𫠝 𬺰 ﾅ 𝄞')), [])
})
