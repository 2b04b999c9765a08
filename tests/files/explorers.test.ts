import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readGuests } from '../../scripts/files/explorers.ts'
import { projectRoot } from '../../scripts/files/paths.ts'
import { freshFolder, runVerb } from '../deck/run.ts'

test('the explorers are those of the module that the project\'s own package.json names', async () => {
  const { reviewdeck } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'))
  const { explorers } = await import(join(projectRoot, reviewdeck.explorers))
  assert.ok(explorers.length > 0)
  assert.deepEqual((await readGuests()).map(({ name }) => name), explorers.map(({ name }: { name: string }) => name))
})

test('a module that stands beside a review is never run, and the explorer that it names is not known', async (t) => {
  const { path, remove } = await freshFolder()
  t.after(remove)
  const witness = join(path, 'was-run')
  const code = `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(witness)}, '')\nexport const explorers = []\n`
  await mkdir(join(path, 'talk'))
  await writeFile(join(path, 'package.json'), JSON.stringify({ type: 'module', reviewdeck: { explorers: 'talk/index.ts' } }))
  for (const name of ['talk/index.ts', 'reviewdeck.config.ts', 'reviewdeck.config.js', 'vite.config.ts'])
    await writeFile(join(path, name), code)
  await writeFile(join(path, 'review.md'), '# Swings\n\n## A pendulum\n\nIt swings.\n\n<!-- deck: explorer=pendulum -->\n')
  const { stderr } = await runVerb('generate', [join(path, 'review.md'), '--out', join(path, 'out')], {}, path)
  assert.match(stderr, /unknown-explorer/)
  assert.equal(existsSync(join(path, 'out/slides.md')), true)
  assert.equal(existsSync(witness), false)
})
