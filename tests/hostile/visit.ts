import type { Browser, Page } from 'playwright'
import process from 'node:process'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/print/browser.ts'

/** What was seen while pages were open. */
export interface Visit {
  /** Numbers that called `__canary`. */
  called: string[]
  /** Requests to anywhere but the deck's own server. */
  foreign: string[]
  /** Elements and attributes that can run something. */
  live: string[]
  /** All text of the pages. */
  text: string
}

/** What was seen in some visits. */
export function together(visits: Visit[]): Visit {
  return {
    called: visits.flatMap(({ called }) => called),
    foreign: visits.flatMap(({ foreign }) => foreign),
    live: visits.flatMap(({ live }) => live),
    text: visits.map(({ text }) => text).join('\n'),
  }
}

/** A browser whose pages may ask any address of this machine and obey no content policy: only the deck itself is left to hold. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(process.env, process.getuid?.()))
}

type Look = (page: Page, where: string) => Promise<void>

/** Opens whole pages one after the other and records what happens there; `ready` is there when a page is. */
export function visitAll(browser: Browser, urls: string[], ready: string): Promise<Visit> {
  return recorded(browser, new URL(urls[0]).host, async (page, look) => {
    for (const url of urls) {
      await page.goto(url, { waitUntil: 'domcontentloaded' })
      await page.locator(ready).first().waitFor({ state: 'attached', timeout: 60_000 })
      await look(page, url)
    }
  })
}

/** A way to a slide: its path, and its number from 1. */
export interface Way { path: string, no: number }

/**
 * Opens slides of a served deck by their addresses, the first as a page, the others as the browser's own history does. Slides
 * that wait behind the one that is shown are taken away first: each is looked at when it is shown, and all again at once in print.
 */
export function visitSlides(browser: Browser, base: string, ways: Way[]): Promise<Visit> {
  return recorded(browser, new URL(base).host, async (page, look) => {
    for (const [index, { path, no }] of ways.entries()) {
      if (index === 0)
        await page.goto(base + path, { waitUntil: 'domcontentloaded' })
      else
        await page.evaluate(goTo, base + path)
      await page.locator(`.slidev-page-${no} .slidev-layout`).first().waitFor({ state: 'visible', timeout: 60_000 })
      await look(page, path)
    }
  })
}

function goTo(url: string): void {
  const { nav } = document.querySelector('#app')!.__vue_app__!._context.provides['$$slidev-context']
  nav.slides.forEach(slide => slide.meta.__preloaded = false)
  history.pushState(null, '', url)
  dispatchEvent(new PopStateEvent('popstate', { state: null }))
}

async function recorded(browser: Browser, own: string, open: (page: Page, look: Look) => Promise<void>): Promise<Visit> {
  const visit: Visit = { called: [], foreign: [], live: [], text: '' }
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await context.exposeFunction('__canary', (number: unknown) => void visit.called.push(String(number)))
  context.on('request', request =>
    !/^(?:data|blob):/.test(request.url()) && new URL(request.url()).host !== own && visit.foreign.push(request.url()))
  const page = await context.newPage()
  page.on('dialog', dialog => dialog.dismiss())
  await open(page, async (_, where) => {
    const { live, text } = await inspect(page)
    visit.live.push(...live.map(what => `${where}: ${what}`))
    visit.text += `${text}\n`
  })
  await context.close()
  return visit
}

/** Lets pictures finish, then looks at every element, through shadow roots. */
async function inspect(page: Page): Promise<{ live: string[], text: string }> {
  return page.evaluate(async () => {
    await Promise.all([...document.images].map(image => image.complete || image.decode().catch(() => {})))
    const isDrawn = (host: Element): boolean => !host.checkVisibility() || Boolean(host.shadowRoot?.querySelector('svg'))
    for (const end = performance.now() + 20_000; performance.now() < end && ![...document.querySelectorAll('.mermaid')].every(isDrawn);)
      await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const live: string[] = []
    const read = (node: Node): string => {
      if (node instanceof Text)
        return node.parentElement?.matches('style, script') ? '' : node.data
      if (node instanceof Element && node !== document.documentElement) {
        const isOurs = node.closest('head') || node.matches('body > script[type=module], body > script[src]')
        const isTag = node.matches('script, iframe, object, embed, base, portal, frame, applet, video, audio') && !isOurs
        const wrong = [...node.attributes].filter(({ name, value }) =>
          /^on|^srcdoc$/i.test(name)
          || (/^(?:href|src|xlink:href|action|formaction|data|poster)$/i.test(name)
            && /^\s*(?:javascript|vbscript|data:text|file):/i.test(value)))
        if (isTag || wrong.length > 0)
          live.push(node.outerHTML.slice(0, 120))
      }
      const shadow = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : ''
      const attributes = node instanceof Element
        ? [...node.attributes].filter(({ name }) => name === 'alt' || name === 'aria-label').map(({ value }) => value).join(' ')
        : ''
      return [shadow, attributes, ...[...node.childNodes].map(read)].join(' ')
    }
    return { live, text: read(document.body) }
  })
}
