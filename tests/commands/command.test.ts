import type { Options } from '../../scripts/commands/command.ts'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { handoutNames } from '../../pages/handout/layouts/index.ts'
import { readArguments } from '../../scripts/commands/command.ts'
import { temporaryFolder } from '../print/built-deck.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const caller = process.env.INIT_CWD ?? process.cwd()
const verb = {
  name: 'deck',
  does: 'Makes everything.',
  flags: [
    ...['base', 'keep-going', 'handout', 'paper', 'retake', 'minutes', 'root'],
  ] as NonNullable<Parameters<typeof readArguments>[0]['flags']>,
}

function read(...args: string[]) {
  const options = readArguments(verb, args)
  assert.notEqual(options, 'help')
  return options as Exclude<typeof options, 'help'>
}

test('without arguments the talk is the project\'s own', () => {
  const { talk, base, keepGoing, retake } = read()
  assert.deepEqual([talk.review, talk.deck], [join(root, 'review.md'), join(root, 'slides.md')])
  assert.deepEqual({ base, keepGoing, retake }, { base: '/', keepGoing: false, retake: [] })
})

test('paths are taken from the folder that the author called in', () => {
  const { talk } = read('a/b.md', '--out', 'talk')
  assert.deepEqual([talk.review, talk.out], [resolve(caller, 'a/b.md'), resolve(caller, 'talk')])
})

test('a root is a folder as from where the author called', () => {
  assert.deepEqual([read().root, read('--root', '../notes').root], [undefined, resolve(caller, '../notes')])
})

test('the folder that the author called in is the one that npm names', async (context) => {
  const folder = await temporaryFolder(context)
  await writeFile(join(folder, 'own.md'), '# Talk\n\n## One\n\ntext\n')
  const {
    stderr,
    status,
  } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'generate.ts'), 'own.md', '--out', 'talk'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  )
  assert.equal(status, 0, stderr)
  assert.ok(existsSync(join(folder, 'talk', 'slides.md')))
})

test('a review elsewhere needs a folder for its talk', () => {
  assert.throws(() => read('elsewhere/review.md'), { code: 'E_USAGE', hint: /npm run deck -- elsewhere\/review\.md --out talk/ })
})

test('an unknown option is an error with the help as its hint', () => {
  assert.throws(() => read('--nonsense'), { code: 'E_USAGE', hint: /--keep-going/ })
})

test('an option of another verb is unknown', () => {
  assert.throws(() => read('--check'), { code: 'E_USAGE' })
})

test('two reviews are an error', () => {
  assert.throws(() => read('a.md', 'b.md', '--out', 'c'), { code: 'E_USAGE', message: /2 reviews/ })
})

test('the time of the talk is a duration', () => {
  assert.deepEqual([read().minutes, read('--minutes', '25').minutes, read('--minutes', '1h').minutes], [undefined, 25, 60])
  assert.throws(() => read('--minutes', 'long'), { code: 'E_USAGE', message: /`long`/ })
})

test('a base has a slash at both ends', () => {
  assert.equal(read('--base', '/talks/a/').base, '/talks/a/')
  for (const base of ['talks', '/talks', 'talks/', '/a b/', '/a/?x/'])
    assert.throws(() => read('--base', base), { code: 'E_USAGE' }, base)
})

test('the handout has the paper that is asked for', () => {
  assert.deepEqual([read().paper, read('--paper', 'letter').paper, read('--paper', 'A4').paper], [undefined, 'letter', 'a4'])
  assert.throws(() => read('--paper', 'a5'), { code: 'E_USAGE', message: '--paper is `a5`, expected a4, letter' })
})

test('the handout has a layout that is asked for by its name', () => {
  assert.deepEqual([read().handouts, read('--handout', '2-up').handouts], [undefined, ['2-up']])
  assert.deepEqual(read('--handout', '2-up,Notes', '--handout', '9-up').handouts, ['2-up', 'notes', '9-up'])
})

test('a layout that there is not is an error that lists them all and the one that was meant', () => {
  assert.throws(
    () => read('--handout', '2up'),
    { code: 'E_USAGE', message: new RegExp(`\`2up\`, expected ${handoutNames.join(', ')}`), hint: 'Did you mean --handout 2-up?' },
  )
  assert.throws(() => read('--handout', 'toString'), { code: 'E_USAGE', hint: 'For example --handout 2-up' })
})

test('slides to take back may be several', () => {
  assert.deepEqual(read('--retake', 'a', '--retake', 'b').retake, ['a', 'b'])
})

test('help is asked for with a long or short option', () => {
  assert.deepEqual([readArguments(verb, ['--help']), readArguments(verb, ['-h', 'x.md'])], ['help', 'help'])
})

test('help goes to stdout with the verb\'s own options only', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'check.ts'), '--help'], { encoding: 'utf8' })
  assert.equal(status, 0)
  assert.match(stdout, /npm run check -- path\/to\/review\.md --out/)
  assert.doesNotMatch(stdout, /--base/)
})

test('the project\'s own review in another language has its talk in a folder of its own', () => {
  const options = readArguments({ name: 'deck', does: '' }, ['review.en.md']) as Options
  assert.deepEqual([options.talk.out.replace(/[/\\]$/, '').split(/[/\\]/).at(-1), options.base], ['en', '/en/'])
})
