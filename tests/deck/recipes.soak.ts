import type { ChildProcess } from 'node:child_process'
import type { Browser } from 'playwright'
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { policy } from '../../pages/policy.ts'
import { recipeOf } from '../../scripts/commands/set-up-hosts.ts'
import { openBrowser } from '../hostile/visit.ts'
import { titleAt } from './hosts.ts'
import { freshFolder, runVerb } from './run.ts'

const base = '/talks/qwen/'

/** How a server of the real kind is started with a recipe's file: below a folder, without rights, on a port of this machine. */
const servers = {
  nginx: (recipe: string, folder: string, port: number): [file: string, text: string, command: string[]] => ['nginx.conf', `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js; image/svg+xml svg; font/woff2 woff2; image/jpeg jpg; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${recipe.replace('listen 80', `listen 127.0.0.1:${port}`).replace('/srv/www;', `${folder}/www;`)}
}
`, ['nginx', '-e', 'stderr', '-p', folder, '-c', `${folder}/nginx.conf`]],
  caddy: (recipe: string, folder: string): [file: string, text: string, command: string[]] => [
    'Caddyfile',
    `{\n\tadmin off\n}\n${recipe.replace('root * /srv/www', `root * ${folder}/www`)}`,
    ['caddy', 'run', '--config', `${folder}/Caddyfile`],
  ],
}

describe('a real server set up by its recipe, with a site in two languages', () => {
  let folder: { path: string, remove: () => Promise<void> }
  let browser: Browser
  before(async () => {
    folder = await freshFolder()
    const write = (name: string, head: string, titles: string[]): Promise<void> =>
      writeFile(
        join(folder.path, name),
        `---\n${head}\n---\n\n# ${titles[0]}\n\n## Goals\n\n- ${titles[1]}\n\n## Results\n\n- ${titles[1]}\n`,
      )
    await write('review.md', 'lang: zh-CN\ntwin: review.en.md', ['标题', '一个要点'])
    await write('review.en.md', 'twin: review.md', ['Title', 'a point'])
    const built = await runVerb('build', [join(folder.path, 'review.md'), '--out', join(folder.path, 'talk'), '--base', base])
    assert.equal(built.code, 0, built.stderr)
    await mkdir(join(folder.path, 'www', 'talks'), { recursive: true })
    await cp(join(folder.path, 'talk', 'dist'), join(folder.path, 'www', base), { recursive: true })
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await folder.remove()
  })

  for (const [name, start] of Object.entries(servers)) {
    const isThere = spawnSync(name, ['-v']).error === undefined
    const skip = !isThere && `${name} is not installed`
    test(`${name} serves every address, helps where there is none, and sends the headers`, { skip }, async (context) => {
      const port = await freePort()
      const origin = `http://127.0.0.1:${port}`
      const [recipe] = Object.values(recipeOf(name)
        .files({ base, url: `${origin}${base}`, talk: '', dist: 'dist', exports: 'exports', public: 'public' }))
      const [file, text, [program, ...args]] = start(recipe, folder.path, port)
      await writeFile(join(folder.path, file), text)
      const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
      context.after(() => stop(server))
      await answering(`${origin}${base}`, server)

      assert.equal(await titleAt(browser, `${origin}${base}en/goals`), 'Goals')
      assert.equal(await titleAt(browser, `${origin}${base}en/results/`, 'reload'), 'Results')
      assert.equal(await titleAt(browser, `${origin}${base}goals`, 'twin'), `${base}en/goals Goals`)

      const page = await fetch(`${origin}${base}goals`)
      assert.ok(page.headers.get('content-security-policy')!.startsWith(policy))
      assert.equal(page.headers.get('x-content-type-options'), 'nosniff')
      const asset = /assets\/[\w.-]+\.js/.exec(await page.text())![0]
      const script = await fetch(`${origin}${base}${asset}`)
      assert.match(script.headers.get('cache-control')!, /immutable/)
      assert.ok(script.headers.get('content-security-policy'))

      const nothing = await fetch(`${origin}${base}gaols`)
      assert.equal(nothing.status, 404)
      assert.match(await nothing.text(), /page-near/)
      assert.ok(nothing.headers.get('content-security-policy'))
    })
  }
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** Waits until a server answers; what it said is the error where it ended before. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  let said = ''
  server.stderr!.on('data', chunk => said += chunk)
  const ask = (): Promise<Response | undefined> => fetch(url).catch(() => undefined)
  let response = await ask()
  while (!response) {
    assert.equal(server.exitCode, null, said)
    await new Promise(resolve => setTimeout(resolve, 50))
    response = await ask()
  }
  assert.ok(response.ok, `${response.status} ${said}`)
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null)
    return
  server.kill()
  await once(server, 'exit')
}
