import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { ensureWritable, replaceFolder, writeWhole } from '../../scripts/files/write.ts'
import { temporaryFolder } from '../print/built-deck.ts'

test('a file is written with the folders above it', async (context) => {
  const path = join(await temporaryFolder(context), 'a', 'b.txt')
  await writeWhole(path, 'text')
  assert.equal(await readFile(path, 'utf8'), 'text')
})

test('nothing lies beside a file that was written', async (context) => {
  const folder = await temporaryFolder(context)
  await writeWhole(join(folder, 'a.txt'), 'old')
  await writeWhole(join(folder, 'a.txt'), 'new')
  assert.deepEqual(await readdir(folder), ['a.txt'])
})

test('a file that cannot be written is an error, and what stood there still stands', async (context) => {
  const folder = await temporaryFolder(context)
  await mkdir(join(folder, 'a.txt'))
  await writeFile(join(folder, 'a.txt', 'old'), 'old')
  await assert.rejects(writeWhole(join(folder, 'a.txt'), 'new'), { code: 'E_WRITE' })
  assert.deepEqual([await readdir(folder), await readdir(join(folder, 'a.txt'))], [['a.txt'], ['old']])
})

test('a folder below a file cannot be written to', async (context) => {
  const folder = await temporaryFolder(context)
  await writeFile(join(folder, 'file'), '')
  await assert.rejects(ensureWritable(join(folder, 'file', 'talk')), { code: 'E_WRITE' })
})

test('proving that a folder can be written to leaves nothing in it', async (context) => {
  const folder = await temporaryFolder(context)
  await ensureWritable(join(folder, 'talk'))
  assert.deepEqual(await readdir(join(folder, 'talk')), [])
})

test('a folder takes the place of an older one', async (context) => {
  const folder = await temporaryFolder(context)
  for (const name of ['fresh', 'place'])
    await writeWhole(join(folder, name, name), '')
  await replaceFolder(join(folder, 'fresh'), join(folder, 'place'))
  assert.deepEqual([await readdir(folder), await readdir(join(folder, 'place'))], [['place'], ['fresh']])
})

test('the older folder stays where the new one cannot take its place', async (context) => {
  const folder = await temporaryFolder(context)
  await writeWhole(join(folder, 'place', 'old'), '')
  await assert.rejects(replaceFolder(join(folder, 'gone'), join(folder, 'place')), { code: 'E_WRITE' })
  assert.deepEqual([await readdir(folder), await readdir(join(folder, 'place'))], [['place'], ['old']])
})
