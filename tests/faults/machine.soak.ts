import type { Ways } from './talk.ts'
import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root } from '../deck/run.ts'
import { expectMade, expectUntouched } from './expect.ts'
import { aTalk, filesIn, run } from './talk.ts'

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0
const offline = ['unshare', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
const homeless = { HOME: '/dev/null/home', XDG_CONFIG_HOME: undefined, XDG_CACHE_HOME: undefined }
const user = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']

/** A machine, as containers and some systems are, where nobody may make a namespace for a browser to lock itself in. */
const withoutSandbox = [
  ...['unshare', '--user', '--map-user=65534', '--map-group=65534', '--keep-caps', 'sh', '-c'],
  ...['echo 0 > /proc/sys/user/max_user_namespaces && exec setpriv --inh-caps=-all --ambient-caps=-all -- "$@"', 'sh'],
]

/** Gives the ordinary user the folder of a talk, and for this test what a project of his own would let him write. */
async function letWrite(context: Parameters<typeof aTalk>[0], folder: string): Promise<void> {
  spawnSync('chown', ['-R', '65534:65534', folder])
  const own = ['.vite-temp', '.cache'].map(name => join(root, 'node_modules', name))
  for (const path of own) {
    await mkdir(path, { recursive: true })
    await chmod(path, 0o777)
  }
  context.after(async () => void await Promise.all(own.map(path => chmod(path, 0o755))))
}

describe('a talk is made', () => {
  const machines: Record<string, Ways & { skip?: boolean }> = {
    'without a home': { env: { HOME: undefined, USERPROFILE: undefined, XDG_CONFIG_HOME: undefined, XDG_CACHE_HOME: undefined } },
    'with a home that cannot be there': { env: homeless },
    'in a plain terminal that knows no Chinese': { env: { LANG: 'C', LC_ALL: 'C', TERM: 'dumb', NO_COLOR: '1' } },
    'without a network': { before: offline, skip: !isLinuxRoot },
    'by an ordinary user without a home': { before: user, env: homeless, skip: !isLinuxRoot },
  }
  for (const [name, { skip, ...ways }] of Object.entries(machines)) {
    test(name, { skip }, async (context) => {
      const tried = await aTalk(context)
      if (ways.before === user)
        await letWrite(context, tried.folder)
      const before = await filesIn(tried.folder)
      await expectMade(tried, before, await run(tried, ways))
    })
  }

  test('with a clock that stands in the past', async (context) => {
    const tried = await aTalk(context)
    const hook = join(tried.folder, 'clock.mjs')
    await writeFile(hook, `const now = Date.now
const ago = 20 * 365 * 24 * 3600_000
globalThis.Date = class extends Date {
  constructor(...args) { super(...(args.length > 0 ? args : [now() - ago])) }
  static now() { return now() - ago }
}
`)
    const before = await filesIn(tried.folder)
    await expectMade(tried, before, await run(tried, { env: { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}` } }))
  })
})

test('where a browser cannot lock itself in, nothing is made, and what to do is said', { skip: !isLinuxRoot }, async (context) => {
  const tried = await aTalk(context)
  const before = await filesIn(tried.folder)
  const done = await run(tried, { before: withoutSandbox })
  await expectUntouched(tried, before, done, 1, /^E_NO_SANDBOX: .+\n {2}Let users/m)
})

describe('a talk is made in a folder named', () => {
  for (const name of ['with some blanks', '报告 水壶', 'C# and F#', '100% done %41', 'it\'s a "talk"', 'a&b;c$d`e(f)[g]{h}', 'x'.repeat(200)]) {
    test(name.slice(0, 30), async (context) => {
      const tried = await aTalk(context)
      const folder = join(tried.folder, name)
      await mkdir(folder)
      for (const part of ['review.md', 'talk', 'tmp'])
        await cp(join(tried.folder, part), join(folder, part), { recursive: true })
      const odd = { folder, review: join(folder, 'review.md'), out: join(folder, 'talk'), tmp: join(folder, 'tmp') }
      const before = await filesIn(folder)
      await expectMade(odd, before, await run(odd))
    })
  }
})
