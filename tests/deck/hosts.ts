import type { Browser } from 'playwright'
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { homedir } from 'node:os'
import { extname, join, sep } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { openBrowser } from '../hostile/visit.ts'
import { testNearby } from './hosted-nearby.ts'
import { testOffline } from './hosted-offline.ts'
import { testOnPhone } from './hosted-phone.ts'
import { testStatic } from './hosted-static.ts'
import { freshFolder, runVerb } from './run.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const flow = '## Flow\n\n```\nA → B → C\n```\n'
const explorer = '\n## Sizes\n\n<!-- deck: explorer=smart-resize -->\n'
/** What kinds of hosts answer where there is no file. */
const kinds = { 'plain files': undefined, '404.html': '404.html', 'index.html for all': 'index.html' }

/** A host as simple as they come: files, `index.html` of a folder, and its kind of fallback. No file begins with an underscore. */
export async function host(dist: string, base: string, fallback?: string): Promise<{ url: string, close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://a.test').pathname)
    const name = path.startsWith(base) ? path.slice(base.length) : '..'
    const file = [name, join(name, 'index.html')].find(file => extname(file) && !file.includes('..') && existsSync(join(dist, file)))
    const isThere = file !== undefined && !file.split('/').some(part => part.startsWith('_'))
    const sent = isThere ? file : fallback
    response.writeHead(isThere || fallback === 'index.html'
      ? 200
      : 404, { 'Content-Type': types[extname(sent ?? '')] ?? 'application/octet-stream' })
    response.end(sent && await readFile(join(dist, sent)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}${base}`, close: () => void (server.close(), server.closeAllConnections()) }
}

/** The title of the slide that is shown; behind the link to the other language, with its address. */
export async function titleAt(browser: Browser, url: string, then?: 'reload' | 'twin'): Promise<string> {
  const page = await browser.newPage()
  const shown = page.locator('#slide-content h1:visible, #slide-content h2:visible').first()
  try {
    await page.goto(url)
    await shown.waitFor()
    if (then === 'reload')
      await page.reload()
    if (then === 'twin')
      await Promise.all([page.waitForEvent('load'), page.locator('.deck-twin:visible').first().click()])
    const address = then === 'twin' ? `${new URL(page.url()).pathname.replace(/\/$/, '')} ` : ''
    return address + (await shown.textContent())!.trim()
  }
  finally {
    await page.close()
  }
}

/** A site in two languages below a path, on each kind of host. */
export function testHosted(base: string, { isPatient = false } = {}): void {
  describe(`a site in two languages under ${base}`, () => {
    let folder: { path: string, remove: () => Promise<void> }
    let browser: Browser
    const dist = (): string => join(folder.path, 'talk', 'dist')
    before(async () => {
      folder = await freshFolder()
      await writeFile(
        join(folder.path, 'review.md'),
        `---\nlang: zh-CN\ntwin: review.en.md\n---\n\n# 标题\n\n## Goals\n\n- 一个要点\n\n## Results\n\n- 另一个要点\n\n${flow}`,
      )
      await writeFile(
        join(folder.path, 'review.en.md'),
        `---\ntwin: review.md\n---\n\n# Title\n\n## Goals\n\n- a point\n\n## Results\n\n- another point\n\n${flow}${explorer}`,
      )
      const built = await runVerb('build', [join(folder.path, 'review.md'), '--out', join(folder.path, 'talk'), '--url', `https://example.org${base}`])
      assert.equal(built.code, 0, built.stderr)
      browser = await openBrowser()
    })
    after(async () => {
      await browser.close()
      await folder.remove()
    })

    // The last kind is for the patient: it answers everything with `index.html`, so that the page itself must know its address.
    for (const [kind, fallback] of Object.entries(kinds).slice(0, isPatient ? undefined : -1)) {
      test(`each slide has its address, on a host with ${kind}`, async (context) => {
        const { url, close } = await host(dist(), base, fallback)
        context.after(close)
        assert.equal(await titleAt(browser, `${url}en/results/`, 'reload'), 'Results')
        assert.equal(await titleAt(browser, `${url}3`, 'reload'), 'Goals')
        assert.equal(await titleAt(browser, `${url}goals`, 'twin'), `${base}en/goals Goals`)
      })

      if (fallback === undefined)
        continue
      test(`an address that nothing is at says what was likely meant, on a host with ${kind}`, async (context) => {
        const { url, close } = await host(dist(), base, fallback)
        context.after(close)
        const page = await browser.newPage()
        context.after(() => page.close())
        await page.goto(`${url}gaols`)
        const offered = page.locator('.page-near a')
        await offered.first().waitFor()
        assert.deepEqual(await offered.allTextContents(), ['Goals'])
        await page.getByRole('searchbox').fill('res')
        assert.deepEqual(await page.locator('.page-slides li:visible').allTextContents(), ['Results'])
        await page.goto(`${url}en/reslts`)
        await page.locator('section[lang=en] .page-near a').first().waitFor()
        assert.deepEqual(await page.locator('h1, h2, h3').evaluateAll(heads => heads.map(({ tagName }) => tagName)), ['H1', 'H2'])
        await page.locator('section[lang=en] .page-near a').first().click()
        await page.waitForURL(`${url}en/results{,/}`)
      })
    }

    test('the page of a slide shows it and leads on without script', async (context) => {
      const { url, close } = await host(dist(), base)
      context.after(close)
      const page = await browser.newPage({ javaScriptEnabled: false })
      context.after(() => page.close())
      await page.goto(`${url}en/goals`)
      assert.equal(await page.locator('h1:visible').textContent(), 'Goals')
      await page.locator('a[rel=next]').click()
      assert.equal(new URL(page.url()).pathname, `${base}en/results/`)
      await page.locator('a[rel=next]').click()
      const flow = (await page.locator('.deck-pipeline svg').first().boundingBox())!
      assert.ok(flow.width > 200 && flow.y > 0 && flow.y + flow.height < 720, JSON.stringify(flow))
    })

    test('the talk reads as one article without script, its pictures in it, each part leading to its slide and back', async (context) => {
      const { url, close } = await host(dist(), base)
      context.after(close)
      const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'dark' })
      context.after(() => page.close())
      await page.goto(`${url}en/read/`)
      const heads = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3')].map(head => head.textContent))
      assert.deepEqual(heads, ['Title', 'Goals', 'Results', 'Flow', 'Sizes'])
      const picture = (await page.locator('#flow .read-picture').boundingBox())!
      const node = (await page.locator('#flow .read-picture svg g.node').first().boundingBox())!
      const isWithin = node.x >= picture.x && node.y >= picture.y && node.y + node.height < picture.y + picture.height
      assert.ok(picture.height > 40 && isWithin, JSON.stringify(node))
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).colorScheme), 'dark')
      await page.locator('#flow .read-slide a').click()
      await page.locator('.page-links .page-to-read').click()
      assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, `${base}en/read/#flow`)
    })

    test('Slidev takes the place of what a page shows without moving anything', async (context) => {
      const { url, close } = await host(dist(), base)
      context.after(close)
      for (const id of ['', 'flow', 'en/goals']) {
        const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
        context.after(() => page.close())
        const held = Promise.withResolvers<void>()
        await page.route('**/index-*.js', route => held.promise.then(() => route.continue()))
        await page.goto(url + id)
        await page.evaluate(() => document.fonts.ready)
        assert.equal(await page.locator('#page').count(), 1)
        const before = await page.screenshot()
        held.resolve()
        await page.locator('#page').waitFor({ state: 'detached' })
        assert.ok(before.equals(await page.screenshot()), `${id} moves`)
      }
    })

    test('a diagram is shown as it was drawn when the site was built, by no script of Mermaid', async (context) => {
      const { url, close } = await host(dist(), base)
      context.after(close)
      const page = await browser.newPage()
      context.after(() => page.close())
      const asked: string[] = []
      page.on('request', request => asked.push(new URL(request.url()).pathname))
      await page.goto(`${url}flow`)
      await page.locator('#page').waitFor({ state: 'detached' })
      assert.equal(await page.locator('.deck-pipeline:not([data-pending]) svg g.node').count(), 3)
      assert.ok(asked.some(path => /\/assets\/drawings\/[\w-]+\.svg$/.test(path)))
      assert.deepEqual((await readdir(join(dist(), 'assets'))).filter(name => name === 'mermaid'), [])
    })

    test('each slide has a picture, which its page names', async () => {
      const { width, height, format } = await sharp(join(dist(), 'en', 'goals', 'slide.jpg')).metadata()
      assert.deepEqual({ width, height, format }, { width: 960, height: 540, format: 'jpeg' })
      const page = await readFile(join(dist(), 'en', 'goals', 'index.html'), 'utf8')
      assert.match(page, new RegExp(`og:image" content="https://example.org${base}en/goals/slide.jpg"`))
    })

    test('going back leaves a slide, however many clicks were made on it', async (context) => {
      const { url, close } = await host(dist(), base)
      context.after(close)
      const page = await browser.newPage()
      context.after(() => page.close())
      await page.goto(`${url}goals`)
      await page.locator('#slide-content h1:visible').waitFor()
      await page.goto(`${url}flow`)
      await page.locator('#page').waitFor({ state: 'detached' })
      await page.locator('.deck-pipeline:not([data-pending]):visible').waitFor()
      for (const clicks of ['1', '2']) {
        await page.keyboard.press('ArrowRight')
        await page.waitForURL(address => address.searchParams.get('clicks') === clicks)
      }
      await page.goBack()
      assert.equal(new URL(page.url()).pathname.replace(/\/$/, ''), `${base}goals`)
    })

    const serve = async (folder: string) => ({ browser, ...await host(folder, base) })
    testNearby(dist, () => browser, serve)
    testStatic(dist, () => browser, serve, { isPatient })
    if (isPatient)
      testOffline(base, dist, () => browser, serve)

    testOnPhone(async () => ({ browser, ...await host(dist(), base) }))

    test('no file has a name that hosts drop, and none tells how or where it was built', async () => {
      const names = (await readdir(dist(), { recursive: true })).map(name => name.replaceAll('\\', '/'))
      assert.ok(names.length > 50)
      assert.deepEqual(names.filter(name => /(?:^|\/)_|\.map$/.test(name)), [])
      const telling = [folder.path, fileURLToPath(new URL('../..', import.meta.url)), homedir() + sep, '://127.0.0.1', '://localhost', 'sourceMappingURL']
      const texts = names.filter(name => /\.(?:html|js|css|svg|json|xml|txt)$/.test(name)).map(async (name) => {
        const text = await readFile(join(dist(), name), 'utf8')
        return telling.filter(word => text.includes(word)).map(word => `${name}: ${word}`)
      })
      assert.deepEqual((await Promise.all(texts)).flat(), [])
      assert.deepEqual(names.filter(name => telling.some(word => `/${name}/`.includes(word))), [])
    })

    test('what no browser of today asks for is not in it', async () => {
      const names = await readdir(join(dist(), 'assets'))
      assert.ok(names.some(name => /^KaTeX_.*\.woff2$/.test(name)))
      assert.deepEqual(names.filter(name => /\.(?:woff|ttf)$|^mermaid-draw/.test(name)), [])
    })

    test('the number of a slide, and its name where it has the address of the site, lead to its own address', async (context) => {
      const { url, close } = await host(dist(), base)
      context.after(close)
      for (const javaScriptEnabled of [true, false]) {
        const page = await browser.newPage({ javaScriptEnabled })
        context.after(() => page.close())
        await page.goto(`${url}3`)
        await page.waitForURL(`${url}goals{,/}`)
        await page.goto(`${url}en/1/`)
        await page.waitForURL(`${url}en/{,cover}`)
      }
    })
  })
}
