import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { licencesOf } from '../../scripts/site/licences-of.ts'

const here = fileURLToPath(import.meta.url)

test('the licences of Mermaid are its own and those of all that is within its file, with their texts', async () => {
  const text = await licencesOf('mermaid', here)
  for (const name of ['mermaid', 'elkjs', 'd3-sankey', 'd3-shape', 'dompurify', 'es-toolkit'])
    assert.match(text, new RegExp(`^## ${name} - [\\d.]+ \\(\\S.*\\)$`, 'm'))
  assert.match(text, /Permission is hereby granted/)
  assert.doesNotMatch(text, /@types\/|undefined/)
})

test('a package that is not there is an error that names it', async () => {
  await assert.rejects(licencesOf('no-such-package-of-anybody', here), /no-such-package-of-anybody/)
})
