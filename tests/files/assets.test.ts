import type { TestContext } from 'node:test'
import type { Assets } from '../../scripts/files/assets.ts'
import type { Outline } from '../../scripts/outline/section.ts'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { findAssets } from '../../scripts/files/assets.ts'
import { temporaryFolder } from '../print/built-deck.ts'
import { outlineOf } from '../stages.ts'

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

/** The pictures of a review with these addresses; beside it lie `a.png` and, out of reach, `secret.png`. */
async function assetsOf(context: TestContext, ...paths: string[]): Promise<{ assets: Assets, outline: Outline }> {
  const folder = await temporaryFolder(context)
  const own = join(folder, 'own')
  await mkdir(join(own, '图 b'), { recursive: true })
  const secret = Buffer.from(await sharp({ create: { width: 3, height: 3, channels: 3, background: 'red' } }).png().toBuffer())
  await writeFile(join(folder, 'secret.png'), secret)
  await writeFile(join(own, 'a.png'), dot)
  await writeFile(join(own, 'copy.PNG'), dot)
  await writeFile(join(own, '图 b', 'c.png'), dot)
  await writeFile(join(own, 'metafile.emf'), '\xD7\xCD\xC6\x9A', 'latin1')
  await writeFile(join(own, 'metafile.png'), dot)
  await writeFile(join(own, 'lone.eps'), '%!PS-Adobe-3.0')
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
  const address = '/figures/c414cd0e204de974.png'
  assert.deepEqual([...assets.addresses], [['a.png', address], ['copy.PNG', address]])
  assert.ok(dot.equals(assets.files.get(address)!))
  assert.deepEqual(assets.pictures.get('a.png')!.size, { width: 1, height: 1 })
})

test('an address in percent codes finds its file', async (context) => {
  assert.equal((await assetsOf(context, '%E5%9B%BE%20b/c.png')).assets.addresses.size, 1)
})

test('a missing picture is told with its line', async (context) => {
  assert.deepEqual(messagesOf((await assetsOf(context, 'a.png', 'gone.png')).outline), ['missing-asset 7'])
})

test('a picture on another host is never fetched', async (context) => {
  const { assets, outline } = await assetsOf(context, 'https://a.org/b.png', '//a.org/b.png', 'ftp://a.org/b.png')
  assert.deepEqual(messagesOf(outline), ['remote-asset 5', 'remote-asset 7', 'remote-asset 9'])
  assert.equal(assets.files.size, 0)
})

test('a picture that is addressed on the host of its repository is the file there, and its author is told', async (context) => {
  const { assets, outline } = await assetsOf(
    context,
    'https://github.com/ada/notes/blob/master/%E5%9B%BE%20b/c.png?raw=true',
    'https://raw.githubusercontent.com/ada/notes/refs/heads/main/own/图%20b/c.png',
    'https://cdn.jsdelivr.net/gh/ada/notes@1.2/图%20b/c.png',
    'https://gitlab.a.org/a/b/notes/-/raw/main/a.png',
  )
  assert.deepEqual(messagesOf(outline), ['picture-elsewhere 5', 'picture-elsewhere 7', 'picture-elsewhere 9', 'picture-elsewhere 11'])
  assert.equal(assets.files.size, 1)
})

test('a picture on such a host that no file has, or only one of another folder by its name, stays there', async (context) => {
  const { assets, outline } = await assetsOf(
    context,
    'https://github.com/ada/notes/raw/main/d.png',
    'https://github.com/ada/notes/blob/main/../secret.png',
    'https://raw.githubusercontent.com/ada/notes/main/figures/a.png',
  )
  assert.deepEqual(messagesOf(outline), ['remote-asset 5', 'remote-asset 7', 'remote-asset 9'])
  assert.equal(assets.files.size, 0)
})

test('a picture that its address carries is shown', async (context) => {
  const base64 = dot.toString('base64')
  const drawing = '<svg viewBox="0 0 2 1" a="100%"><path d="M0 0"/></svg>'
  const { assets, outline } = await assetsOf(
    context,
    `data:image/png;base64,${base64}`,
    `data:image/jpeg;base64,${encodeURIComponent(base64)}`,
    `<data:image/svg+xml;utf8,${drawing.replaceAll('<', '%3C').replaceAll('>', '%3E')}>`,
    'data:image/png;base64,AAAA',
  )
  assert.deepEqual(messagesOf(outline), ['missing-asset 11'])
  assert.deepEqual([...assets.addresses.values()].map(address => address.replace(/^.*\./, '')), ['png', 'png', 'svg'])
})

test('what cannot be shown gives way to what its author laid beside it, else is told', async (context) => {
  const { assets, outline } = await assetsOf(context, 'metafile.emf', 'lone.eps')
  assert.deepEqual(messagesOf(outline), ['missing-asset 7'])
  assert.deepEqual([...assets.addresses.keys()], ['metafile.emf'])
  assert.deepEqual(assets.pictures.get('lone.eps'), { fault: 'unreadable' })
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

test('a root and a folder of Typora in the front matter say where pictures lie', async (context) => {
  const folder = await temporaryFolder(context)
  await mkdir(join(folder, 'notes', 'media'), { recursive: true })
  await writeFile(join(folder, 'up.png'), dot)
  await writeFile(join(folder, 'notes', 'media', 'a.png'), dot)
  const found = async (...head: string[]): Promise<string[]> => {
    const outline = outlineOf('---', ...head, '---', '', '# T', '', '## One', '', '![x](../up.png)', '', '![x](/a.png)')
    return [...(await findAssets(outline, join(folder, 'notes', 'review.md'))).addresses.keys()]
  }
  assert.deepEqual(await found('lang: en'), ['/a.png'])
  assert.deepEqual(await found('root: ..', 'typora-root-url: media'), ['../up.png', '/a.png'])
})
