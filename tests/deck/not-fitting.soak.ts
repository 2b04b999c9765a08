import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { freshFolder, root, runVerb } from './run.ts'

/**
 * Formulas of a size that KaTeX does not tell, so that only the browser knows how tall they are, and a slide that
 * somebody made too full.
 */
describe('a deck whose slides are taller than the estimate, one of them by hand', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let line: number
  const runs = {} as Record<'check' | 'deck' | 'same' | 'stale', Run>
  const read = (name: string): Promise<string> => readFile(join(folder.path, name), 'utf8')

  before(async () => {
    folder = await freshFolder()
    const review = join(folder.path, 'review.md')
    await cp(join(root, 'tests', 'fixtures', 'taller-than-planned.en.md'), review)
    const on = (verb: string, ...args: string[]): Promise<Run> => runVerb(verb, [review, '--out', folder.path, ...args])
    await on('generate')
    const deck = await read('slides.md')
    line = deck.slice(0, deck.indexOf('title: What is as tall')).split('\n').length - 1
    await writeFile(
      join(folder.path, 'slides.md'),
      deck.replace('- Another point of words alone.', Array.from({ length: 20 }, (_, index) => `- point ${index} by hand`).join('\n')),
    )
    runs.check = await on('check')
    runs.deck = await on('deck')
    runs.same = await on('generate', '--check')
    await appendFile(review, '\n## One more\n\n- A point that was not there.\n')
    runs.stale = await on('generate', '--check')
  })
  after(() => folder.remove())

  test('`check` names the slides that overflow, says that `deck` plans them again, and exits 1', () => {
    const { code, stderr } = runs.check
    assert.equal(code, 1)
    assert.match(stderr, /review\.md:5:1 +error +R1\/overflow /)
    assert.deepEqual(
      [...stderr.matchAll(/R1\/taller-than-planned +Slide `([^`]+)` is taller than was estimated, expected `npm run deck`/g)].map(match =>
        match[1]),
      ['large-signs-in-a-list', 'large-signs-in-a-table'],
    )
  })

  test('`check` names the slide that was edited by its line in slides.md; what only the planner may not do is a warning there', () => {
    const { stderr } = runs.check
    assert.match(stderr, new RegExp(`slides\\.md:${line}:1 +error +R1/overflow +Text .* outside the bottom margin`))
    assert.match(stderr, new RegExp(`slides\\.md:${line}:1 +warning +R4/long-list +List has 21 points`))
    assert.doesNotMatch(stderr, /unsplit/)
  })

  test('`deck` builds it twice; then nothing overflows but what was edited, which it says and prints, and exits 2', async () => {
    const { code, stderr } = runs.deck
    assert.equal(code, 2, stderr)
    assert.match(stderr, /2 slides are taller than estimated and planned again: large-signs-in-a-list, large-signs-in-a-table/)
    assert.equal(stderr.match(/✓ site/g)?.length, 2, stderr)
    assert.doesNotMatch(stderr, /review\.md:\S+ +error/)
    assert.match(stderr, /slides\.md:\d+:1 +error +R1\/overflow/)
    assert.match(await read('slides.md'), /- point 19 by hand/)
    assert.match(await read('exports/slides.pdf'), /^%PDF-/)
  })

  test('the slides too tall go on over two, under the same title', async () => {
    assert.deepEqual(
      [...(await read('slides.md')).matchAll(/^routeAlias: (large.*)$/gm)].map(match => match[1]),
      ['large-signs-in-a-list', 'large-signs-in-a-list-part-2', 'large-signs-in-a-table', 'large-signs-in-a-table-part-2'],
    )
  })

  test('what was measured is remembered for those two blocks alone, and `generate` plans the same deck with it', async () => {
    const heights = Object.values(JSON.parse(await read('.slidev/measured.json')) as Record<string, [number, number]>)
    assert.equal(heights.length, 2)
    assert.ok(heights.every(([measured, estimated]) => measured > 1.1 * estimated), JSON.stringify(heights))
    assert.equal(runs.same.code, 0, runs.same.stderr)
  })

  test('`generate --check` exits 1 where the review says more, with the slides that would change', () => {
    assert.equal(runs.stale.code, 1)
    assert.match(runs.stale.stderr, /slides\.md would change:\n(?:.*\n)*.*one-more/)
  })
})
