import type { TestContext } from 'node:test'
import type { Options } from '../../scripts/commands/command.ts'
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { readArguments } from '../../scripts/commands/command.ts'
import { howOf, keptTalk } from '../../scripts/commands/kept-talk.ts'
import { findFile, findPlace, rootOf } from '../../scripts/files/door.ts'
import { projectRoot } from '../../scripts/files/paths.ts'
import { pictureFinder } from '../../scripts/files/pictures/find.ts'
import { addOutputs, code, listenToInputs, writeTalkRecord } from '../../scripts/files/talk-record.ts'

const verb = { name: 'deck', does: '', flags: ['minutes', 'handout', 'force', 'retake'] as const }

interface MadeTalk {
  folder: string
  write: (name: string, text: string) => Promise<void>
  isKept: (...args: string[]) => Promise<boolean>
}

/** A talk as a run leaves it: its review names a picture, one that is not there, a document, a twin and a bibliography. */
async function madeTalk(context: TestContext): Promise<MadeTalk> {
  const around = await mkdtemp(join(tmpdir(), 'reviewdeck-record-'))
  context.after(() => rm(around, { recursive: true }))
  const folder = join(around, 'texts')
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const optionsOf = (...args: string[]): Options =>
    readArguments({ ...verb, flags: [...verb.flags] }, [join(folder, 'review.md'), '--out', join(folder, 'out'), ...args]) as Options
  const options = optionsOf()
  const { talk } = options
  await write('review.md', '# A review')
  await write('review.en.md', '# A twin')
  await write('pictures/shown.png', 'picture')
  await write('out/public/drawn.svg', 'own')
  const { answers } = await listenToInputs(talk, async () => {
    const root = await rootOf(talk.review)
    await findFile(root, talk.review, 'references.bib')
    await findPlace(root, talk.review, 'review.en.md')
    const find = pictureFinder({ root, review: talk.review })
    await find('pictures/shown.png')
    await find('missing-picture.png')
  })
  for (const name of ['slides.md', 'dist/index.html', 'dist/assets/a.js', 'exports/slides.pdf', 'exports/handout.pdf'])
    await write(`out/${name}`, 'made')
  await addOutputs(talk, { answers, deck: 'made', pdfs: ['slides.pdf', 'handout.pdf'] })
  const how = howOf(options, true)
  await writeTalkRecord(talk, { how, beside: '', answers: [...answers], said: 'said', isFaulty: false })
  return { folder, write, isKept: async (...args: string[]) => await keptTalk(optionsOf(...args), true) !== undefined }
}

test('a talk of which nothing has changed is kept, and stays so', async (context) => {
  const { isKept, write } = await madeTalk(context)
  assert.ok(await isKept())
  await write('review.md', '# A review')
  await write('notes.txt', 'a file that no review names')
  await write('review.en.md', '# A twin in other words')
  assert.ok(await isKept())
})

const changes: Record<string, [name: string, text: string]> = {
  'the review': ['review.md', '# Another review'],
  'a picture': ['pictures/shown.png', 'another picture'],
  'a bibliography that was not there': ['references.bib', '@book{a}'],
  'a picture that was missing, at its place': ['missing-picture.png', 'picture'],
  'a picture that was missing, in another folder': ['elsewhere/Missing-Picture.png', 'picture'],
  'the folder that its files may lie in': ['../.obsidian/app.json', '{}'],
  'the deck, by hand': ['out/slides.md', 'edited'],
  'a file of the site': ['out/dist/assets/a.js', 'damaged'],
  'a file more in the site': ['out/dist/b.js', 'more'],
  'a PDF': ['out/exports/handout.pdf', 'damaged'],
  'a file that its author gives to the site': ['out/public/drawn.svg', 'another'],
}
for (const [what, [name, text]] of Object.entries(changes)) {
  test(`a talk is made anew after a change of ${what}`, async (context) => {
    const { isKept, write } = await madeTalk(context)
    await write(name, text)
    assert.ok(!await isKept())
  })
}

for (const gone of ['review.en.md', 'out/dist', 'out/exports/slides.pdf', 'out/slides.md', 'out/.slidev/made.json']) {
  test(`a talk is made anew where ${gone} is gone`, async (context) => {
    const { isKept, folder } = await madeTalk(context)
    await rm(join(folder, gone), { recursive: true })
    assert.ok(!await isKept())
  })
}

test('a talk that was copied to another folder, and changed there, is made anew', async (context) => {
  const { folder } = await madeTalk(context)
  const copy = await mkdtemp(join(tmpdir(), 'reviewdeck-record-'))
  context.after(() => rm(copy, { recursive: true }))
  await cp(folder, copy, { recursive: true })
  await writeFile(join(copy, 'review.md'), '# Another review')
  const options = readArguments({ ...verb, flags: [] }, [join(copy, 'review.md'), '--out', join(copy, 'out')]) as Options
  assert.equal(await keptTalk(options, true), undefined)
})

for (const args of [['--force'], ['--retake', 'one'], ['--minutes', '20'], ['--handout', '3-up']]) {
  test(`a talk is made anew with ${args.join(' ')}`, async (context) => {
    const { isKept } = await madeTalk(context)
    assert.ok(!await isKept(...args))
  })
}

for (const text of ['', 'null', '{"how":', '{"how":"","beside":"","answers":[["x"]],"said":"","isFaulty":false}']) {
  test(`a record that holds \`${text}\` is as none`, async (context) => {
    const { isKept, write } = await madeTalk(context)
    await write('out/.slidev/made.json', text)
    assert.ok(!await isKept())
  })
}

test('every file of the project that is tracked is known as code of a talk, or as none', async () => {
  const none = /^(?:\..*|.*\.md|.*\.bib|LICENSE|docs|en|eslint\.config\.js|env\.d\.ts|public|talk|tests|tsconfig\.json)$/
  const made = /^(?:node_modules|dist|exports|.*\.log)$/
  const names = (await readdir(projectRoot)).filter(name => !none.test(name) && !made.test(name))
  assert.deepEqual(names.filter(name => !code.includes(name)), [])
})
