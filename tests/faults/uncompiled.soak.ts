import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { expectUntouched } from './expect.ts'
import { aTalk, filesIn, run } from './talk.ts'

test('a hand-written slide that cannot be compiled stops the deck by its number, and everything is as before', async (context) => {
  const tried = await aTalk(context)
  await appendFile(join(tried.out, 'slides.md'), '\n---\nlayout: default\nrouteAlias: mine\n---\n\n# Mine\n\nA List<String> in prose.\n')
  const before = await filesIn(tried.folder)
  const done = await run(tried)
  await expectUntouched(tried, before, done, 1, /^E_SLIDE: slide \d+ of slides\.md cannot be compiled/m)
})
