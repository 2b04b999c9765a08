import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { missingGlyphs } from '../../scripts/fonts/missing.ts'

test('characters that no shipped font has are told by script, however many blocks a script has', async () => {
  const found = await missingGlyphs(new VFile('𠮷野家 㐂 𪚥\nລາວ'))
  assert.deepEqual(found.map(({ characters, place }) => [characters.join(''), place.line]), [['𠮷㐂𪚥', 1], ['ລາວ', 2]])
})
