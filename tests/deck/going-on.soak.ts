import assert from 'node:assert/strict'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { freshFolder, runVerb } from './run.ts'

const review = '# A title\n\n## One\n\nA sentence about one thing.\n\n- a point\n'
/** Mermaid reads it, and cannot draw it. */
const circle = 'sankey-beta\na,b,10\nb,a,10'
const slide = (id: string, body: string): string => `\n---\nlayout: default\nrouteAlias: ${id}\ntitle: ${id}\n---\n\n# ${id}\n\n${body}\n`

test('a slide that throws stops the deck by its name, one with a diagram that only the browser refuses does not; both are shown as '
  + 'their source where going on is asked for', async (context) => {
  const { path, remove } = await freshFolder()
  context.after(remove)
  const [file, out] = [join(path, 'review.md'), join(path, 'talk')]
  await writeFile(file, review)
  assert.equal((await runVerb('generate', [file, '--out', out])).code, 0)
  await appendFile(join(out, 'slides.md'), slide('mine', '{{ null.foo }}') + slide('circle', `\`\`\`mermaid\n${circle}\n\`\`\``))
  const stopped = await runVerb('deck', [file, '--out', out])
  assert.equal(stopped.code, 1)
  assert.match(stopped.stderr, /^E_SLIDES: .*\n {2}mine: /m)
  assert.doesNotMatch(stopped.stderr, /^ {2}circle: /m)
  const { code, stderr } = await runVerb('deck', [file, '--out', out, '--keep-going'])
  assert.equal(code, 2, stderr)
  assert.match(await readFile(join(out, 'slides.md'), 'utf8'), /\{\{ null\.foo \}\}/)
  assert.match(stderr, /mine: shown as its source/)
  assert.match(stderr, /circle: shown as its source/)
  assert.match(stderr, /slides\.md:\d+:1\s+warning\s+diagram-syntax\s+Diagram on slide `circle` cannot be drawn: circular link/)
})
