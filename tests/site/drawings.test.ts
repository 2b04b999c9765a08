import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import lz from 'lz-string'
import { drawingKey } from '../../components/deck/drawing-key.ts'
import { bringDrawings, keepDrawings, leaveMermaid } from '../../scripts/site/drawings.ts'
import { freshFolder } from '../deck/run.ts'

/** A built site with these diagrams, as Slidev packs them. */
async function siteWith(folder: string, codes: string[]): Promise<string> {
  await mkdir(join(folder, 'assets', 'mermaid'), { recursive: true })
  await writeFile(join(folder, 'assets', 'mermaid-draw-1.js'), '')
  await writeFile(join(folder, 'index.html'), '<html><head></head></html>')
  await writeFile(join(folder, 'assets', 'md-1.js'), codes.map(code => `{"code-lz":\`${lz.compressToBase64(code)}\`}`).join(','))
  return folder
}

const code = (): string => `flowchart LR\n  A --> B${crypto.randomUUID()}`

test('a site that brings all its drawings has no Mermaid, and its page names them', async (context) => {
  const { path, remove } = await freshFolder()
  context.after(remove)
  const one = code()
  const site = await siteWith(path, [one])
  assert.equal(await leaveMermaid(site), 1)
  const drawing = ['mermaid', 'mermaid-draw-1.js'].map(name => join(site, 'assets', name))
  assert.ok(drawing.every(existsSync))
  await keepDrawings(site, { [drawingKey(one)]: '<svg/>' })
  assert.equal(await leaveMermaid(site), 0)
  assert.deepEqual(drawing.filter(existsSync), [])
  assert.ok((await readFile(join(site, 'index.html'), 'utf8')).includes(`content="${drawingKey(one)}"`))
})

test('a later site gets the drawings of its own diagrams and of no others', async (context) => {
  const [first, second] = [await freshFolder(), await freshFolder()]
  context.after(() => Promise.all([first.remove(), second.remove()]))
  const [one, other] = [code(), code()]
  await keepDrawings(await siteWith(first.path, [one, other]), { [drawingKey(one)]: '<svg/>', [drawingKey(other)]: '<svg/>' })
  const later = await siteWith(second.path, [one])
  await bringDrawings(later)
  assert.deepEqual(await readdir(join(later, 'assets', 'drawings')), [`${drawingKey(one)}.svg`])
})

test('a drawing has another name with other options, and the same in the dark', () => {
  assert.notEqual(drawingKey('a', { theme: 'base' }), drawingKey('a'))
  assert.notEqual(drawingKey('a'), drawingKey('b'))
  assert.equal(drawingKey('a', { theme: 'dark' }), drawingKey('a'))
})
