import type { Browser } from 'playwright'
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { findingsOfAxe } from '../axe.ts'
import { openBrowser } from '../hostile/visit.ts'
import { host, titleAt } from './hosts.ts'
import { freshFolder, runVerb } from './run.ts'

describe('a folder of talks', () => {
  let folder: { path: string, remove: () => Promise<void> }
  let browser: Browser
  let built: Awaited<ReturnType<typeof runVerb>>
  const build = (): ReturnType<typeof runVerb> =>
    runVerb('build', [join(folder.path, 'talks'), '--out', join(folder.path, 'out'), '--url', 'https://example.org/term/'])
  const site = (): string => join(folder.path, 'out', 'dist')
  before(async () => {
    folder = await freshFolder()
    const write = async (name: string, text: string | Uint8Array): Promise<void> => {
      await mkdir(join(folder.path, 'talks', name, '..'), { recursive: true })
      await writeFile(join(folder.path, 'talks', name), text)
    }
    await write('README.md', '# Autumn\n\nFridays at two.\n')
    await write('drawing/review.md', '---\ndate: 2026-10-02\ntwin: review.zh.md\n---\n\n# Drawing\n\n## Goals\n\n- draw words\n')
    await write('drawing/review.zh.md', '---\ndate: 2026-10-02\nlang: zh-CN\ntwin: review.md\n---\n\n# 画图\n\n## 目标\n\n- 画字\n')
    await write('检索/review.md', '---\ndate: 2026-11-13\nlang: zh-CN\n---\n\n# 检索\n\n## 方法\n\n- 更快\n')
    await write('broken/review.md', new Uint8Array([0xFF, 0xFE, 0x41]))
    built = await build()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await folder.remove()
  })

  test('is one site, without the one that cannot be read, which is said', () => {
    assert.equal(built.code, 1)
    assert.match(built.stderr, /E_NOT_UTF8[\s\S]*broken is left out of the site/)
    assert.ok(existsSync(join(site(), 'feed.xml')) && !existsSync(join(site(), 'broken')))
  })

  test('is led to by its page, which breaks no rule of axe', async (context) => {
    const { url, close } = await host(site(), '/term/')
    context.after(close)
    const page = await browser.newPage()
    context.after(() => page.close())
    await page.goto(url)
    assert.deepEqual(await page.locator('h2 a').allTextContents(), ['检索', 'Drawing'])
    assert.equal(await page.locator('.page-cover img').count(), 2)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.reload()
      assert.deepEqual(await findingsOfAxe(page, scheme), [])
    }
    await page.getByRole('link', { name: '中文' }).click()
    await page.locator('#slide-content h1:visible').waitFor()
    assert.equal(await page.locator('#slide-content h1:visible').textContent(), '画图')
  })

  test('has each slide at its own address, and help where there is nothing', async (context) => {
    const { url, close } = await host(site(), '/term/', '404.html')
    context.after(close)
    assert.equal(await titleAt(browser, `${url}drawing/goals`), 'Goals')
    assert.equal(await titleAt(browser, `${url}drawing/zh/${encodeURIComponent('目标')}/`, 'reload'), '目标')
    const page = await browser.newPage()
    context.after(() => page.close())
    for (const [wrong, meant] of [['drawing/gaols', 'Goals'], ['drawign', 'Drawing']]) {
      await page.goto(url + wrong)
      assert.deepEqual(await page.locator('section:visible .page-near a').allTextContents(), [meant])
    }
  })

  test('is not made again where nothing changed', async () => {
    assert.match((await build()).stderr, /\ndrawing\n(?:.+\n)+✓ nothing changed[^\n]*\n\n检索\n(?:.+\n)+✓ nothing changed/)
  })
})
