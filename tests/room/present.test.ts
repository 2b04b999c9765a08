import type { TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { rememberBuilt } from '../../scripts/files/built.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { root, runVerb } from '../deck/run.ts'
import { temporaryFolder } from '../print/built-deck.ts'

/** A review and its talk, as they were built. */
async function builtTalk(context: TestContext): Promise<{ review: string, out: string, args: string[] }> {
  const folder = await temporaryFolder(context)
  const [review, out] = [join(folder, 'review.md'), join(folder, 'talk')]
  await mkdir(join(out, 'dist'), { recursive: true })
  await writeFile(review, '# Tea\n')
  await writeFile(join(out, 'slides.md'), '---\ntitle: Tea\n---\n\n# Tea\n')
  await writeFile(join(out, 'dist', 'index.html'), '<html><head><title>Tea</title></head></html>')
  await rememberBuilt(talkAt(review, out), { base: '/' })
  return { review, out, args: [review, '--out', out] }
}

/** Presents until all is said, and what was said. */
async function present(context: TestContext, args: string[], env = process.env): Promise<string> {
  const verb = join(root, 'scripts', 'present.ts')
  const isOpened = args.includes('--open')
  const child = spawn(process.execPath, [verb, ...args, ...isOpened ? [] : ['--no-open']], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  context.after(() => child.kill())
  let said = ''
  for await (const part of child.stderr) {
    said += part
    if (said.includes('Ctrl+C'))
      break
  }
  return said
}

test('the two windows are opened where that is asked for, and not otherwise', { skip: process.platform !== 'linux' }, async (context) => {
  const { out, args } = await builtTalk(context)
  const opened = join(out, '..', 'opened')
  await writeFile(join(out, '..', 'xdg-open'), `#!/bin/sh\necho "$1" >> '${opened}'\n`, { mode: 0o755 })
  const env = { ...process.env, PATH: `${join(out, '..')}:${process.env.PATH}` }
  await present(context, [...args, '--port', '0', '--no-open'], env)
  assert.equal(existsSync(opened), false)
  const said = await present(context, [...args, '--port', '0', '--open'], env)
  const urls = [...said.matchAll(/^(?:audience|presenter) +(\S+)$/gm)].map(([, url]) => url)
  const lines = async (): Promise<string[]> => existsSync(opened) ? (await readFile(opened, 'utf8')).trim().split('\n').sort() : []
  for (let tries = 0; tries < 100 && (await lines()).length < 2; tries++)
    await delay(50)
  assert.equal(urls.length, 2)
  assert.deepEqual(await lines(), urls.toSorted())
})

test('a port that is taken gives way to the next free one, and that is said', async (context) => {
  const { args } = await builtTalk(context)
  const other = createServer()
  await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
  context.after(() => other.close())
  const { port } = other.address() as { port: number }
  const said = await present(context, [...args, '--port', String(port)])
  assert.match(said, new RegExp(`^Port ${port} is taken: the deck is at the next free one\\.$`, 'm'))
  assert.equal(Number(/^presenter {2}http:\/\/127\.0\.0\.1:(\d+)\/presenter\/1$/m.exec(said)?.[1]) > port, true)
})

test('a review that changed since the build is told of, with what to do', async (context) => {
  const { review, args } = await builtTalk(context)
  assert.doesNotMatch(await present(context, [...args, '--port', '0']), /changed/)
  await writeFile(review, '# Coffee\n')
  const said = await present(context, [...args, '--port', '0'])
  assert.match(said, /review\.md changed since the site was built, .* the older one\.\n {2}Build it first: npm run present -- --build/)
})

test('no phone and no listener has an address unless it is asked for', async (context) => {
  const { args } = await builtTalk(context)
  assert.doesNotMatch(await present(context, [...args, '--port', '0']), /phone|listeners/)
  const said = await present(context, [...args, '--port', '0', '--remote', '--audience'])
  assert.match(said, /^listeners {2}http:\/\/[\d.]+:\d+\/follow$/m)
  assert.match(said, /^phone {6}http:\/\/[\d.]+:\d+\/r\/[\w-]{24} \(good once\)\n[▀▄█ \n]+$/m)
})

test('where nothing is built, the command that builds it is said; where there is no review either, its name is', async (context) => {
  const folder = await temporaryFolder(context)
  const at = (name: string): string[] => [join(folder, name), '--out', join(folder, 'talk'), '--no-open']
  await writeFile(join(folder, 'tea.md'), '# Tea\n')
  assert.match((await runVerb('present', at('tea.md'))).stderr, /^E_NO_DECK: .*\n {2}Build it first: npm run present -- .*tea\.md --out .*talk --build$/m)
  assert.match((await runVerb('present', at('tee.md'))).stderr, /^E_NO_REVIEW: there is no file .*tee\.md/)
})
