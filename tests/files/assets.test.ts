import type { TestContext } from 'node:test'
import type { Assets } from '../../scripts/files/assets.ts'
import type { Outline } from '../../scripts/outline/section.ts'
import assert from 'node:assert/strict'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { findAssets } from '../../scripts/files/assets.ts'
import { temporaryFolder } from '../print/built-deck.ts'
import { outlineOf } from '../stages.ts'

/** The pictures of a review with these addresses; beside it lie `a.png` and, out of reach, `secret.png`. */
async function assetsOf(context: TestContext, ...paths: string[]): Promise<{ assets: Assets, outline: Outline }> {
  const folder = await temporaryFolder(context)
  const own = join(folder, 'own')
  await mkdir(join(own, '图 b'), { recursive: true })
  await writeFile(join(folder, 'secret.png'), 'secret')
  await writeFile(join(own, 'a.png'), 'picture')
  await writeFile(join(own, 'copy.PNG'), 'picture')
  await writeFile(join(own, '图 b', 'c.png'), 'other')
  await writeFile(
    join(own, 'a.svg'),
    '<svg onload="x()"><script>x()</script><path d="M0 0" style="fill:url(//a.org)"/><use href="//a.org#b"/></svg>',
  )
  await symlink(join(folder, 'secret.png'), join(own, 'link.png'))
  const outline = outlineOf('# T', '', '## One', '', ...paths.map(path => `![x](${path})\n`))
  return { assets: await findAssets(outline, join(own, 'review.md')), outline }
}

const messagesOf = ({ file }: Outline): string[] => file.messages.map(({ ruleId, line }) => `${ruleId} ${line}`)

test('a picture beside the review gets an address made from its content', async (context) => {
  const { assets } = await assetsOf(context, 'a.png', 'copy.PNG')
  assert.deepEqual([...assets.addresses], [['a.png', '/figures/2cea274d0bedc39e.png'], ['copy.PNG', '/figures/2cea274d0bedc39e.png']])
  assert.equal(String(assets.files.get('/figures/2cea274d0bedc39e.png')), 'picture')
})

test('an address in percent codes finds its file', async (context) => {
  assert.equal((await assetsOf(context, '%E5%9B%BE%20b/c.png')).assets.addresses.size, 1)
})

test('a missing picture is told with its line', async (context) => {
  assert.deepEqual(messagesOf((await assetsOf(context, 'a.png', 'gone.png')).outline), ['missing-asset 7'])
})

test('a picture on another host is never fetched', async (context) => {
  const { assets, outline } = await assetsOf(context, 'https://a.org/b.png', '//a.org/b.png', 'data:image/png;base64,AA')
  assert.deepEqual(messagesOf(outline), ['remote-asset 5', 'remote-asset 7', 'remote-asset 9'])
  assert.equal(assets.files.size, 0)
})

test('no path and no link leads out of the review\'s folder', async (context) => {
  for (const path of ['../secret.png', '%2e%2e/secret.png', '/etc/secret.png', 'link.png', 'x/../../secret.png']) {
    const { assets, outline } = await assetsOf(context, path)
    assert.deepEqual([assets.files.size, messagesOf(outline)], [0, ['missing-asset 5']], path)
  }
})

test('a drawing loses its scripts on the way', async (context) => {
  const { assets } = await assetsOf(context, 'a.svg')
  assert.equal(String(assets.files.values().next().value), '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0" /><use /></svg>')
})
