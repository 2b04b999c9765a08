import assert from 'node:assert/strict'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPdf } from './pdf-text.ts'
import { freshFolder, runVerb } from './run.ts'

test('a picture that only the browser refuses has words in its place, is said, and stops nothing', async (context) => {
  const { path, remove } = await freshFolder()
  context.after(remove)
  const [review, out] = [join(path, 'review.md'), join(path, 'talk')]
  await writeFile(review, '# A title\n\n## One\n\nA sentence about one thing.\n\n- a point\n')
  assert.equal((await runVerb('generate', [review, '--out', out])).code, 0)
  await appendFile(
    join(out, 'slides.md'),
    '\n---\nlayout: default\nrouteAlias: mine\n---\n\n# Mine\n\n<Figure src="/none.png" alt="A kettle" />\n',
  )
  const { code, stderr } = await runVerb('deck', [review, '--out', out])
  assert.equal(code, 2, stderr)
  assert.match(stderr, /slides\.md:\d+:1\s+error\s+slide-broken\s+Slide `mine`: picture cannot be shown: \/none\.png, expected/)
  const { texts } = await readPdf(join(out, 'exports', 'slides.pdf'))
  assert.match(texts.at(-1)!, /picture that cannot be shown: A kettle|图片无法显示：A kettle/)
})
