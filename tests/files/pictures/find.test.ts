import type { TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { rootOf } from '../../../scripts/files/door.ts'
import { pictureFinder } from '../../../scripts/files/pictures/find.ts'
import { temporaryFolder } from '../../print/built-deck.ts'

/**
 * What pictures of `work/talk/review.md` are found at, from `work`; where the name is told to be another, `other: ` stands before.
 * @param context the test
 * @param files what lies in `work`, its repository
 * @param urls the addresses
 * @param site the folder of Typora's root
 */
async function foundAt(context: TestContext, files: string[], urls: string[], site?: string): Promise<string[]> {
  const work = join(await temporaryFolder(context), 'work')
  for (const file of ['.git/HEAD', 'talk/review.md', '../secret.png', ...files]) {
    await mkdir(dirname(join(work, file)), { recursive: true })
    await writeFile(join(work, file), file)
  }
  await symlink(join(work, '..', 'secret.png'), join(work, 'talk', 'link.png'))
  const review = join(work, 'talk', 'review.md')
  const find = pictureFinder({ root: await rootOf(review), review, site })
  return Promise.all(urls.map(async (url) => {
    const found = await find(url)
    const path = 'path' in found ? found.path.slice(work.length + 1).replaceAll('\\', '/') : found.missing
    return found.otherName === undefined ? path : `other: ${path}`
  }))
}

test('a path is found with any sign, as it is or in percent codes', async (context) => {
  const files = ['talk/图 一 (1).png', 'talk/acc_100%.png', 'talk/C# speed.png', 'talk/what?.png', 'talk/a&b.png', 'talk/deep/plot.png']
  assert.deepEqual(await foundAt(context, files, [
    '图 一 (1).png',
    '%E5%9B%BE%20%E4%B8%80%20(1).png',
    'acc_100%.png',
    'acc_100%25.png',
    'C# speed.png',
    'C%23%20speed.png',
    'what?.png',
    'a&b.png',
    'deep\\plot.png',
    './deep/plot.png?raw=true',
  ]), [files[0], files[0], files[1], files[1], files[2], files[2], files[3], files[4], files[5], files[5]])
})

test('a path in another letter case or form is found, and told', async (context) => {
  const files = ['talk/Figs/Plot.PNG', 'talk/e\u0301tude.png']
  assert.deepEqual(await foundAt(context, files, ['figs/plot.png', 'Figs/Plot.png', '\u00E9tude.png', 'gone.png']), [
    'other: talk/Figs/Plot.PNG',
    'other: talk/Figs/Plot.PNG',
    'other: talk/e\u0301tude.png',
    'not there',
  ])
})

test('a lone name is found in any folder of notes, in silence where no other file has it', async (context) => {
  const files = ['attachments/Pasted image 1.png', 'talk/img/b.png', 'old/b.png', 'node_modules/x/c.png', '.hidden/d.png']
  assert.deepEqual(await foundAt(context, files, ['Pasted image 1.png', 'b.png', 'c.png', 'd.png']), [
    'attachments/Pasted image 1.png',
    'other: talk/img/b.png',
    'not there',
    'not there',
  ])
})

test('a path from another folder or machine is found where it can mean only one file, and told', async (context) => {
  const files = ['img/deep/plot.png', 'img/1.png', 'talk/other/2.png', 'talk/assets/image-2024.png']
  const urls = ['../figs/deep/plot.png', 'images/1.png', 'pics/2.png', 'C:\\Users\\me\\typora\\image-2024.png']
  assert.deepEqual(await foundAt(context, files, urls), [
    'other: img/deep/plot.png',
    'not there',
    'not there',
    'other: talk/assets/image-2024.png',
  ])
})

test('a path is found from the root of the repository, of a site or of Typora', async (context) => {
  const files = ['static/img/a.png', 'img/b.png', 'talk/media/c.png']
  assert.deepEqual(await foundAt(context, files, ['/img/a.png', 'img/b.png', '/img/b.png', '/c.png', '../img/b.png'], 'media'), [
    files[0],
    files[1],
    files[1],
    files[2],
    files[1],
  ])
})

test('an address without an ending means the picture of that name', async (context) => {
  const files = ['talk/figs/loss.png', 'talk/v1.2.svg']
  assert.deepEqual(await foundAt(context, files, ['figs/loss', 'v1.2', 'figs/none']), [...files, 'not there'])
})

test('nothing outside of the root is found, however it is called', async (context) => {
  const urls = ['../../secret.png', '..\\..\\secret.png', '%2e%2e/%2e%2e/secret.png', 'link.png', '/etc/hostname', 'file:///etc/hostname', '/../secret.png']
  const found = await foundAt(context, ['talk/a.png'], urls)
  assert.ok(found.every(path => path === 'outside' || path === 'not there'), found.join())
})
