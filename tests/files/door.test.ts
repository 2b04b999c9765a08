import type { TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { findFile, rootOf } from '../../scripts/files/door.ts'
import { temporaryFolder } from '../print/built-deck.ts'

/** A folder with these files; `a -> b` is a link. */
async function folderWith(context: TestContext, ...names: string[]): Promise<string> {
  const folder = await temporaryFolder(context)
  for (const [name, target] of names.map(name => name.split(' -> '))) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await (target ? symlink(join(folder, target), join(folder, name)) : writeFile(join(folder, name), name))
  }
  return folder
}

/** What the door says to a file that `work/talk/review.md` names, in the repository `work`. */
async function saidTo(folder: string, name: string): Promise<string> {
  const review = join(folder, 'work', 'talk', 'review.md')
  const found = await findFile(await rootOf(review), review, name)
  return 'path' in found ? found.path.slice(folder.length + 1).replaceAll('\\', '/') : found.missing
}

test('the root of a review is its own folder where no repository is around', async (context) => {
  const folder = await folderWith(context, 'work/talk/review.md')
  assert.equal(await rootOf(join(folder, 'work', 'talk', 'review.md')), join(folder, 'work', 'talk'))
})

test('the root of a review is the repository around it', async (context) => {
  const folder = await folderWith(context, 'work/.git/HEAD', 'work/talk/review.md')
  assert.equal(await rootOf(join(folder, 'work', 'talk', 'review.md')), join(folder, 'work'))
})

test('the root of a review is the set of notes or the site around it', async (context) => {
  for (const mark of ['.obsidian/app.json', '_quarto.yml', 'mkdocs.yml']) {
    const folder = await folderWith(context, `work/${mark}`, 'work/talk/review.md')
    assert.equal(await rootOf(join(folder, 'work', 'talk', 'review.md')), join(folder, 'work'), mark)
  }
})

test('an author names a root around the review, never one that holds the home folder or lies elsewhere', async (context) => {
  const folder = await folderWith(context, 'work/talk/review.md', 'other/a.png')
  const rootNamed = (named: string): Promise<string> => rootOf(join(folder, 'work', 'talk', 'review.md'), named)
  const own = join(folder, 'work', 'talk')
  assert.deepEqual(await Promise.all(['..', join(folder, 'work'), '.'].map(rootNamed)), [join(folder, 'work'), join(folder, 'work'), own])
  assert.deepEqual(await Promise.all(['/', '../../other', '../none', homedir()].map(rootNamed)), [own, own, own, own])
})

test('a picture above the review is found within the repository, not without one', async (context) => {
  const [with_, without] = [
    await folderWith(context, 'work/.git/HEAD', 'work/talk/review.md', 'work/figs/a.png'),
    await folderWith(context, 'work/talk/review.md', 'work/figs/a.png'),
  ]
  assert.equal(await saidTo(with_, '../figs/a.png'), 'work/figs/a.png')
  assert.equal(await saidTo(without, '../figs/a.png'), 'outside')
})

for (const [what, link, name] of [
  ['a file that is a link', 'work/talk/a.md -> secret/a.md', 'a.md'],
  ['a folder that is a link', 'work/talk/more -> secret', 'more/a.md'],
  ['a link to a link', 'work/talk/b.md -> work/talk/a.md', 'b.md'],
  ['steps upwards', 'work/none', '../../secret/a.md'],
  ['a path from the root of the disk', 'work/none', '/etc/hostname'],
]) {
  test(`nothing leads out of the repository: ${what}`, async (context) => {
    const folder = await folderWith(
      context,
      'work/.git/HEAD',
      'work/talk/review.md',
      'secret/a.md',
      'work/talk/c.md',
      link,
      ...(link.includes('b.md') ? ['work/talk/a.md -> secret/a.md'] : []),
    )
    assert.equal(await saidTo(folder, name), 'outside')
  })
}

test('a link within the repository is followed', async (context) => {
  const folder = await folderWith(context, 'work/.git/HEAD', 'work/talk/review.md', 'work/figs/a.png', 'work/talk/figs -> work/figs')
  assert.equal(await saidTo(folder, 'figs/a.png'), 'work/figs/a.png')
})

test('above the review nothing hidden is reached', async (context) => {
  const folder = await folderWith(context, 'work/.git/notes.md', 'work/.keys/a.json', 'work/talk/review.md', 'work/talk/.attached/a.png')
  assert.deepEqual(
    [await saidTo(folder, '../.git/notes.md'), await saidTo(folder, '../.keys/a.json'), await saidTo(folder, '.attached/a.png')],
    ['outside', 'outside', 'work/talk/.attached/a.png'],
  )
})

test('a folder, a name with a zero byte and nothing at all are not there', async (context) => {
  const folder = await folderWith(context, 'work/talk/review.md', 'work/talk/figs/a.png')
  assert.deepEqual(
    await Promise.all(['figs', 'a\0.png', 'gone.png'].map(name => saidTo(folder, name))),
    ['not there', 'not there', 'not there'],
  )
})
