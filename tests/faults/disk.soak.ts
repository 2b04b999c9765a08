import type { Tried } from './talk.ts'
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { expectMade, expectUntouched } from './expect.ts'
import { aTalk, filesIn, run } from './talk.ts'

type Context = Parameters<typeof aTalk>[0]

/** Root alone may make a disk of so many KB. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0)
    throw new Error(stderr)
}

/** A talk on a disk of its own, with so many KB left on it. */
async function onDisk(context: Context, free: number): Promise<Tried> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-disk-'))
  mount('-t', 'tmpfs', '-o', 'size=64m', 'none', folder)
  const tried = await aTalk({
    after: clean => context.after(async () => {
      spawnSync('umount', ['-l', folder])
      await clean()
    }),
  }, folder)
  const { stdout } = spawnSync('df', ['-k', '--output=used', folder], { encoding: 'utf8' })
  mount('-o', `remount,size=${Number(stdout.trim().split(/\s+/).at(-1)) + free}k`, folder)
  return tried
}

describe('where a disk is full, everything is as before and the run says so:', { skip: !isRoot }, () => {
  for (const free of [0, 64, 1024, 3000, 4200, 4800]) {
    test(`that of the talk, with ${free} KB left`, async (context) => {
      const tried = await onDisk(context, free)
      const before = await filesIn(tried.folder)
      const done = await run(tried, { env: { TMPDIR: tmpdir() } })
      // Where it was enough after all, there is a talk.
      if (done.code === 0)
        await expectMade(tried, before, done)
      else
        await expectUntouched(tried, before, done, 1, /^E_(?:DISK_FULL|WRITE): .*no space left.*\n {2}\S/m)
    })
  }

  test('that of temporary files', async (context) => {
    const [tried, small] = [await aTalk(context), await onDisk(context, 0)]
    const before = await filesIn(tried.folder)
    const done = await run(tried, { env: { TMPDIR: small.tmp } })
    if (done.code === 0)
      await expectMade(tried, before, done)
    else
      await expectUntouched(tried, before, done, 1, /^E_(?:DISK_FULL|WRITE|NO_BROWSER|BROWSER_DIED): .*\n {2}\S/m)
  })
})

describe('where nothing can be written, everything is as before and the run says so:', () => {
  test('a disk that is read only', { skip: !isRoot }, async (context) => {
    const tried = await onDisk(context, 1024)
    mount('-o', 'remount,ro', tried.folder)
    const before = await filesIn(tried.folder)
    await expectUntouched(tried, before, await run(tried, { env: { TMPDIR: tmpdir() } }), 1, /^E_WRITE: .*cannot be written.*\n {2}Choose/m)
  })

  test('a folder without the right', { skip: process.platform === 'win32' }, async (context) => {
    const tried = await aTalk(context)
    const folders = [tried.out, join(tried.out, '.slidev')]
    await Promise.all(folders.map(folder => chmod(folder, 0o555)))
    await Promise.all([tried.folder, tried.tmp].map(folder => chmod(folder, isRoot ? 0o777 : 0o755)))
    const before = await filesIn(tried.folder)
    const done = await run(tried, { before: isRoot ? ['runuser', '-u', 'nobody', '--'] : [] })
    await Promise.all(folders.map(folder => chmod(folder, 0o755)))
    await expectUntouched(tried, before, done, 1, /^E_WRITE: .*cannot be written.*\n {2}Choose/m)
  })
})
