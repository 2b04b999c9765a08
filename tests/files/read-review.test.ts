import type { TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { shown } from '../../scripts/files/paths.ts'
import { readReview } from '../../scripts/files/read-review.ts'
import { temporaryFolder } from '../print/built-deck.ts'
import { rulesOf } from '../stages.ts'

/** A review on disk, with files beside it. */
async function onDisk(context: TestContext, content: string | Buffer, beside: Record<string, string> = {}): Promise<string> {
  const folder = await temporaryFolder(context)
  const path = join(folder, 'own', 'review.md')
  await mkdir(join(folder, 'own'))
  await writeFile(path, content)
  for (const [name, text] of Object.entries(beside))
    await writeFile(join(folder, 'own', name), text)
  return path
}

test('a path without a file is an error that says how to name one', async (context) => {
  await assert.rejects(readReview(join(await temporaryFolder(context), 'gone.md')), { code: 'E_NO_REVIEW', hint: /path\/to\/review\.md/ })
})

test('a folder is an error', async (context) => {
  await assert.rejects(readReview(await temporaryFolder(context)), { code: 'E_NOT_A_FILE' })
})

test('an empty file is an error', async (context) => {
  await assert.rejects(readReview(await onDisk(context, ' \n\n')), { code: 'E_EMPTY' })
})

test('a file that would make more slides than a deck can hold is an error at once', async (context) => {
  const path = await onDisk(context, 'a')
  await truncate(path, 4_000_001)
  await assert.rejects(readReview(path), { code: 'E_TOO_LARGE', message: /4\.0 MB, expected at most 4/ })
})

test('a file in GB18030 is an error that names the first line at fault', async (context) => {
  const bytes = Buffer.concat([Buffer.from('# Title\n\nUTF-8 中文\n'), Buffer.from([0xD6, 0xD0, 0xCE, 0xC4]), Buffer.from('\n')])
  await assert.rejects(readReview(await onDisk(context, bytes)), { code: 'E_NOT_UTF8', message: /line 4 / })
})

test('a file in UTF-16 is an error that says how it becomes UTF-8', async (context) => {
  for (const bytes of [Buffer.from('\uFEFF# Title\n', 'utf16le'), Buffer.from('\uFEFF# Title\n', 'utf16le').swap16()])
    await assert.rejects(readReview(await onDisk(context, bytes)), { code: 'E_NOT_UTF8', hint: /iconv -f utf-16 -t utf-8/ })
})

test('line ends of Windows are read as any other, and a byte order mark is dropped', async (context) => {
  const { file } = await readReview(await onDisk(context, '\uFEFF---\r\ntitle: A\r\n---\r\n\r\ntext'))
  assert.equal(String(file), '---\ntitle: A\n---\n\ntext')
})

test('references.bib beside the review is its bibliography', async (context) => {
  const { references } = await readReview(await onDisk(context, 'text', { 'references.bib': '@misc{a, title = {A}}' }))
  assert.deepEqual([...references.keys()], ['a'])
})

test('the front matter may name another bibliography', async (context) => {
  const {
    references,
  } = await readReview(await onDisk(context, '---\nbibliography: b.bib\n---\ntext', { 'b.bib': '@misc{b, title = {B}}' }))
  assert.deepEqual([...references.keys()], ['b'])
})

test('a bibliography that is named and not there is an error', async (context) => {
  assert.deepEqual(rulesOf(await readReview(await onDisk(context, '---\nbibliography: b.bib\n---\ntext'))), ['bibliography'])
})

test('a bibliography outside the review\'s folder is not read', async (context) => {
  for (const name of ['../secret.bib', '/etc/passwd']) {
    const review = await readReview(await onDisk(context, `---\nbibliography: ${name}\n---\ntext`))
    assert.match(String(review.file.messages[0]?.reason), /lies outside of/, name)
  }
})

test('metadata.yaml beside the review says what its front matter does not', async (context) => {
  const given = {
    'metadata.yaml': '---\ntitle: Given\nauthors:\n  - name: Ada Frost\nlang: de\nbibliography: b.bib\n...\n',
    'b.bib': '@misc{b, title = {B}}',
  }
  const read = async (text: string): Promise<unknown[]> => {
    const { meta, references } = await readReview(await onDisk(context, text, given))
    return [meta.title, meta.author, meta.lang, [...references.keys()]]
  }
  assert.deepEqual(await read('## Dams\n\ntext'), ['Given', 'Ada Frost', 'de', ['b']])
  assert.deepEqual(await read('---\ntitle: Own\nauthor: Bo\n---\n\n## Dams\n\ntext'), ['Own', 'Bo', 'de', ['b']])
  assert.deepEqual(await read('# Its own heading\n\ntext'), [undefined, 'Ada Frost', 'de', ['b']])
})

test('what is wrong in metadata.yaml is told with its line, and one outside is not read', async (context) => {
  const { meta, file } = await readReview(await onDisk(context, 'text', { 'metadata.yaml': 'author: Ada\nduration: soon\n' }))
  assert.equal(meta.author, 'Ada')
  assert.match(file.messages.map(String).join('\n'), /In `metadata\.yaml`, line 1: `duration` is `soon`/)
  const path = await onDisk(context, 'text')
  await writeFile(join(dirname(path), '..', 'metadata.yaml'), 'author: Ada')
  await symlink(join(dirname(path), '..', 'metadata.yaml'), join(dirname(path), 'metadata.yaml'))
  assert.equal((await readReview(path)).meta.author, undefined)
})

test('each message of the front matter is told once', async (context) => {
  assert.deepEqual(rulesOf(await readReview(await onDisk(context, '---\ntitel: bar\n---\ntext'))), ['unknown-key'])
})

test('a path is shown as the author would type it', () => {
  assert.equal(shown(join(process.env.INIT_CWD ?? process.cwd(), 'a', 'b.md')), join('a', 'b.md'))
  assert.equal(shown('/b.md'), '/b.md')
})

test('a bibliography that is a link out of the folder is not read', async (context) => {
  const path = await onDisk(context, '# T\n\ntext')
  const outside = join(dirname(path), '..', 'secret.bib')
  await writeFile(outside, '@book{secret, title = {S}}')
  await symlink(outside, join(dirname(path), 'references.bib'))
  assert.equal((await readReview(path)).references.size, 0)
})

for (const [what, link] of [['itself a link', ''], ['a link to a link', 'middle.md']]) {
  test(`a twin that leads out of the folder is not read: ${what}`, async (context) => {
    const path = await onDisk(context, '---\ntwin: review.en.md\n---\n# T\n\ntext')
    const outside = join(dirname(path), '..', 'outside.md')
    await writeFile(outside, '# Secret')
    if (link === 'middle.md')
      await symlink(outside, join(dirname(path), link))
    await symlink(link === 'middle.md' ? join(dirname(path), link) : outside, join(dirname(path), 'review.en.md'))
    const review = await readReview(path)
    assert.equal(review.meta.twin, undefined)
    assert.match(String(review.file.messages[0]?.reason), /leads out of/)
  })
}

test('control characters of a bibliography are signs to be seen', async (context) => {
  const path = await onDisk(context, '# T\n\ntext [@a]')
  await writeFile(join(dirname(path), 'references.bib'), '@book{a, title = {A \u001B[31m\u0007 book}, author = {W\u0000u, A}, year = 2024}')
  const { references } = await readReview(path)
  assert.deepEqual([references.get('a')!.title, references.get('a')!.authors], ['A ␛[31m␇ book', ['A W␀u']])
})

test('a bibliography that is too large is left out, with a message', async (context) => {
  const path = await onDisk(context, '# T\n\ntext')
  await writeFile(join(dirname(path), 'references.bib'), '')
  await truncate(join(dirname(path), 'references.bib'), 21 * 1024 * 1024)
  assert.deepEqual(rulesOf(await readReview(path)), ['bibliography'])
})
