import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright'
import { expectUntouched } from './expect.ts'
import { aTalk, filesIn, run } from './talk.ts'

const program = process.env.CHROMIUM_PATH ?? chromium.executablePath()

/** A browser that writes down its number as it starts. */
async function toldBrowser(folder: string): Promise<{ path: string, number: () => Promise<number> }> {
  const path = join(folder, 'browser.sh')
  await writeFile(path, `#!/bin/sh\necho $$ > '${path}.number'\nexec '${program}' "$@"\n`)
  await chmod(path, 0o755)
  return {
    path,
    number: async () => {
      for (; ; await pause(20)) {
        const number = Number(await readFile(`${path}.number`, 'utf8').catch(() => ''))
        if (number)
          return number
      }
    },
  }
}

describe('where the browser is killed, everything is as before and the run says so:', { skip: process.platform === 'win32' }, () => {
  for (const [when, mark, after] of [
    ['as it starts', '✓ site', 0],
    ['while slides are measured', '✓ site', 1500],
    ['while slides are printed', '✓ measuring', 0],
    ['while the handout is printed', '✓ slides.pdf', 0],
  ] as const) {
    test(when, async (context) => {
      const tried = await aTalk(context)
      const browser = await toldBrowser(tried.folder)
      await writeFile(`${browser.path}.number`, '')
      const before = await filesIn(tried.folder)
      let isDone = false
      const done = await run(tried, {
        env: { CHROMIUM_PATH: browser.path },
        onSaid: async (said) => {
          if (isDone || !said.includes(mark))
            return
          isDone = true
          const number = await browser.number()
          await pause(after)
          // It leads a group of its own; what Debian calls by its name may be a script that waits for it.
          process.kill(-number, 'SIGKILL')
        },
      })
      await writeFile(`${browser.path}.number`, '')
      await expectUntouched(tried, before, done, 1, /^E_(?:BROWSER_DIED|NO_BROWSER): .+\n {2}\S/m)
    })
  }
})
