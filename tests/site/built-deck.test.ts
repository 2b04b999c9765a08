import type { TestContext } from 'node:test'
import type { Talk } from '../../scripts/files/paths.ts'
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { rememberBuilt } from '../../scripts/files/built.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { builtDeckOf } from '../../scripts/site/built-deck.ts'

/** A talk whose slides are written. */
async function talk(context: TestContext): Promise<Talk> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-built-'))
  context.after(() => rm(folder, { recursive: true }))
  const one = talkAt(join(folder, 'review.md'), folder)
  await writeFile(one.deck, '---\ntitle: Tea\n---\n\n# Tea\n')
  return one
}

test('a site remembers the path and the address that it was built for, whatever is usual', async (context) => {
  const one = await talk(context)
  await rememberBuilt(one, { base: '/talks/tea/', url: 'https://example.org/talks/tea/' })
  for (const asked of [undefined, '/talks/tea/']) {
    const { base, url } = await builtDeckOf(one, '/', asked)
    assert.deepEqual([base, url], ['/talks/tea/', 'https://example.org/talks/tea/'])
  }
})

test('a site that was built for another path than the one asked for is refused at once, with both', async (context) => {
  const one = await talk(context)
  await rememberBuilt(one, { base: '/talks/tea/' })
  await assert.rejects(builtDeckOf(one, '/', '/tea/'), { code: 'E_USAGE', message: /for the path \/talks\/tea\/, and \/tea\/ is asked for/ })
})

test('a site of which nobody knows what it was built for is taken for what was asked, else for the usual', async (context) => {
  const one = await talk(context)
  assert.equal((await builtDeckOf(one, '/usual/')).base, '/usual/')
  assert.equal((await builtDeckOf(one, '/usual/', '/tea/')).base, '/tea/')
})
