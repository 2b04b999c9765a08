import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { freshFolder, root, runVerb } from './run.ts'

const review = join(root, 'tests', 'fixtures', 'taller-than-planned.en.md')

/** Formulas of a size that KaTeX does not tell: only the browser knows how tall they are. */
describe('a deck whose slides are taller than the estimate', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let checked: Run
  let made: Run
  let compared: Run
  const read = (name: string): Promise<string> => readFile(join(folder.path, name), 'utf8')

  before(async () => {
    folder = await freshFolder()
    const on = (verb: string, ...args: string[]): Promise<Run> => runVerb(verb, [review, '--out', folder.path, ...args])
    checked = await on('check')
    made = await on('deck')
    compared = await on('generate', '--check')
  })
  after(() => folder.remove())

  test('`check` names the slides that overflow, says that `deck` plans them again, and exits 1', () => {
    assert.equal(checked.code, 1)
    assert.match(checked.stderr, /:5:1 +error +R1\/overflow /)
    assert.deepEqual([...checked.stderr.matchAll(/R1\/taller-than-planned +Slide `([^`]+)` is taller than was estimated, expected `npm run deck`/g)].map(match => match[1]), ['large-signs-in-a-list', 'large-signs-in-a-table'])
  })

  test('`deck` builds it twice, and then nothing overflows', () => {
    assert.equal(made.code, 0, made.stderr)
    assert.match(made.stderr, /2 slides are taller than estimated and planned again: large-signs-in-a-list, large-signs-in-a-table/)
    assert.equal(made.stderr.match(/✓ site/g)?.length, 2, made.stderr)
    assert.doesNotMatch(made.stderr, / error /)
  })

  test('both go on over two slides, under the same title', async () => {
    assert.deepEqual([...(await read('slides.md')).matchAll(/^routeAlias: (large.*)$/gm)].map(match => match[1]), ['large-signs-in-a-list', 'large-signs-in-a-list-part-2', 'large-signs-in-a-table', 'large-signs-in-a-table-part-2'])
  })

  test('what was measured is remembered for those two blocks alone, and `generate` plans the same deck with it', async () => {
    const heights = Object.values(JSON.parse(await read('.slidev/measured.json')) as Record<string, [number, number]>)
    assert.equal(heights.length, 2)
    assert.ok(heights.every(([measured, estimated]) => measured > 1.1 * estimated), JSON.stringify(heights))
    assert.equal(compared.code, 0, compared.stderr)
  })
})
