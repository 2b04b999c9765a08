import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { withBrowser } from '../../scripts/print/browser.ts'
import { inPage } from '../../scripts/print/in-page.ts'
import { measureSlides } from '../../scripts/print/measure.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { temporaryFolder } from './built-deck.ts'

const policy = 'default-src \'self\'; script-src \'self\'; style-src \'self\' \'unsafe-inline\''

test('a page that runs no scripts but its own is measured all the same, and nothing is left in it', async (context) => {
  const dist = await temporaryFolder(context)
  await writeFile(join(dist, 'index.html'), `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <section id="one" style="position:relative;width:1280px;height:720px;background:white">
      <p style="position:absolute;left:64px;top:200px;margin:0;font:24px serif;color:rgb(0 0 0 / 50%)">half ink</p>
      <p style="position:absolute;left:64px;top:300px;margin:0;font:24px serif;color:color-mix(in oklab, black 50%, white)">mixed ink</p>
    </section><script>document.body.textContent = 'a script that must not run'</script>`)
  const { url, close } = await serveDeck({ dist })
  context.after(close)
  const { measured, added } = await withBrowser(async (browser) => {
    const { page } = await browser.open(new URL(url).origin)
    await page.goto(url)
    const before = new Set<string>(await page.evaluate('Object.getOwnPropertyNames(window)'))
    const measured = await measureSlides(page, ['one'])
    const after: string[] = await page.evaluate('Object.getOwnPropertyNames(window)')
    return { measured, added: after.filter(name => !before.has(name)) }
  })
  assert.deepEqual(measured[0].texts.map(({ words, contrast }) => [words, contrast.light]), [['half ink', 3.98], ['mixed ink', 6.01]])
  assert.deepEqual(added, [])
})

test('what fails in a page is an error that names where', async (context) => {
  const dist = await temporaryFolder(context)
  await writeFile(join(dist, 'index.html'), '<p>no slides here')
  const { url, close } = await serveDeck({ dist })
  context.after(close)
  await assert.rejects(withBrowser(async (browser) => {
    const { page } = await browser.open(new URL(url).origin)
    await page.goto(url)
    await inPage(page, 'geometryOf', ['gone'])
  }), /elementsBelow|geometryOf/)
})
