import type { Browser, BrowserContext, LaunchOptions, Page } from 'playwright'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright'
import { DeckError } from '../diagnostics/error.ts'
import { browserFolder } from './browser-folder.ts'

/** A page of a deck with what went on in it: addresses it was not allowed to ask, and errors of its console. */
export interface WatchedPage { page: Page, foreign: string[], errors: string[] }

/** A running browser that opens pages of one origin only, such as `http://127.0.0.1:8000`. */
export interface DeckBrowser { open: (origin: string, scale?: number) => Promise<WatchedPage> }

const hint = 'Install Chrome, Chromium or Edge, or name one: CHROMIUM_PATH=/path/to/chrome npm run …'

const sandboxHint = 'Let users make namespaces of their own: user.max_user_namespaces above 0, on Ubuntu '
  + 'kernel.apparmor_restrict_unprivileged_userns=0;\n'
  + 'or name a browser with a sandbox of its own: CHROMIUM_PATH=/path/to/chrome npm run …'

/**
 * Starts a Chromium (CHROMIUM_PATH, else Playwright's own), runs `use` with it and closes it whatever happens.
 * Throws E_NO_BROWSER if there is none, E_NO_SANDBOX where it cannot lock itself in, and E_BROWSER_DIED if it ends on the way. What a
 * page asks outside of its own origin is never sent, and said at the end.
 */
export async function withBrowser<T>(use: (browser: DeckBrowser) => Promise<T>): Promise<T> {
  const { env, remove } = await browserFolder()
  const browser = await launch(env).catch(async (error) => {
    await remove()
    throw error
  })
  const opened: WatchedPage[] = []
  const death = Promise.withResolvers<never>()
  const died = (): void =>
    death.reject(
      new DeckError(
        'E_BROWSER_DIED',
        'the browser ended in the middle of the work',
        'It may lack memory. Close other programs and run the same command again.',
      ),
    )
  death.promise.catch(() => {})
  browser.once('disconnected', died)
  try {
    const open: DeckBrowser['open'] = (origin, scale) => openPage(browser, origin, died, scale).then((page) => {
      opened.push(page)
      return page
    })
    return await Promise.race([
      use({ open }),
      death.promise,
    ])
  }
  catch (error) {
    // The call that was under way may fail before the browser's end is announced. We never close a page ourselves.
    if (!(error instanceof DeckError) && (!browser.isConnected() || /has been closed|Target crashed/.test(String(error))))
      died()
    await Promise.race([
      death.promise,
      Promise.resolve(),
    ])
    throw error
  }
  finally {
    sayForeign(opened)
    browser.off('disconnected', died)
    await browser.close().catch(() => {})
    await remove()
  }
}

/** Says which other hosts the pages asked; nothing was sent, and what they wanted is not on the slides. */
export function sayForeign(pages: WatchedPage[]): void {
  const foreign = [...new Set(pages.flatMap(page => page.foreign))].map(address => JSON.stringify(address.slice(0, 120)))
  if (foreign.length > 0) {
    const some = `${foreign.slice(0, 5).join(', ')}${foreign.length > 5 ? ' …' : ''}`
    console.error(
      `The deck asked other hosts, and nothing was sent: ${some}. Copy pictures and fonts into the review's folder and link to them there.`,
    )
  }
}

/** How the browser is started. Only root needs to do without the sandbox; nothing is resolved but this machine. */
export function launchOptions(env: NodeJS.ProcessEnv, uid: number | undefined): LaunchOptions {
  return {
    executablePath: env.CHROMIUM_PATH || undefined,
    chromiumSandbox: uid !== 0,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--no-proxy-server',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  }
}

/** Throws E_NO_BROWSER where the browser that was named is not there, before anything is made that only it can print. */
export function checkBrowser({ CHROMIUM_PATH: path }: NodeJS.ProcessEnv): void {
  if (path && !existsSync(path))
    throw new DeckError('E_NO_BROWSER', `CHROMIUM_PATH names \`${path}\`, which does not exist`, hint)
}

/** Whether it was said that the browser is not locked in: a run may start several. */
let isOpenSaid = false

/** Says once that root's browser has no sandbox, which no other person's lacks. */
function sayOpen({ chromiumSandbox }: LaunchOptions): void {
  if (!chromiumSandbox && !isOpenSaid)
    console.error('The browser runs without its sandbox, since root has none; as an ordinary user the same command has one.')
  isOpenSaid ||= !chromiumSandbox
}

async function launch(env?: Record<string, string>): Promise<Browser> {
  const options = { ...launchOptions(process.env, process.getuid?.()), env }
  checkBrowser(process.env)
  try {
    const browser = await chromium.launch(options)
    sayOpen(options)
    return browser
  }
  catch (error) {
    const whole = error instanceof Error ? error.message : String(error)
    if (/no usable sandbox|sandbox helper|zygote_host/i.test(whole))
      throw new DeckError('E_NO_SANDBOX', 'the browser cannot lock itself in on this machine', sandboxHint, { cause: error })
    const message = whole.split('\n', 1)[0]
    throw new DeckError('E_NO_BROWSER', `no browser could be started: ${message}`, hint, { cause: error })
  }
}

async function openPage(browser: Browser, origin: string, died: () => void, scale = 1): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const foreign: string[] = []
  const errors: string[] = []
  await blockOthers(context, origin, foreign)
  const page = await context.newPage()
  page.on('crash', died)
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  return { page, foreign, errors }
}

async function blockOthers(context: BrowserContext, origin: string, foreign: string[]): Promise<void> {
  const host = new URL(origin).host
  const isOther = (url: URL): boolean => url.host !== host && !['data:', 'blob:', 'about:'].includes(url.protocol)
  await context.route(isOther, (route) => {
    foreign.push(route.request().url())
    return route.abort('blockedbyclient')
  })
  await context.routeWebSocket(isOther, (socket) => {
    foreign.push(socket.url())
    return socket.close()
  })
}
