import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright'
import type { DeckServer } from '../../../scripts/site/server.ts'
import type { GoldenCase } from '../../golden/golden-file.ts'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { launchOptions } from '../../../scripts/print/browser.ts'
import { serveDeck } from '../../../scripts/site/server.ts'
import { freshFolder, root, runVerb } from '../../deck/run.ts'
import { readGoldenFile } from '../../golden/golden-file.ts'

/** The built fixture: where it is served, the folder with its outputs, the slide of each explorer, and every error that a page reported. */
export interface Site { url: string, out: string, slides: Map<string, string>, errors: string[], browser: Browser }

let site: Site
const contexts = new Map<string, BrowserContext>()
let server: DeckServer
let folder: Awaited<ReturnType<typeof freshFolder>>

/** Builds the review that holds all explorers, site and PDFs, and serves it. */
export async function openSite(): Promise<void> {
  folder = await freshFolder()
  const out = join(folder.path, 'talk')
  const run = await runVerb('deck', [join(root, 'tests', 'fixtures', 'reviews', 'explorers.zh.md'), '--out', out])
  assert.equal(run.code, 0, run.stderr)
  server = await serveDeck({ dist: join(out, 'dist') })
  const deck = await readFile(join(out, 'slides.md'), 'utf8')
  const slides = new Map([...deck.matchAll(/^routeAlias: (.+)\n(?:(?!^routeAlias: )[\s\S])*?<Explorer name="([\w-]+)"/gm)].map(([, id, name]) =>
    [name, encodeURI(id)]))
  site = { url: server.url, out, slides, errors: [], browser: await chromium.launch(launchOptions(process.env, process.getuid?.())) }
}

/** Ends what `openSite` began. */
export async function closeSite(): Promise<void> {
  await site.browser.close()
  await server.close()
  await folder.remove()
}

/** The site under test. */
export function theSite(): Site {
  return site
}

/** Opens a page that keeps its errors for the last test. Pages that ask for the same share what the browser has read of the site. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const key = JSON.stringify(options)
  const context = contexts.get(key)
    ?? await site.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  contexts.set(key, context)
  const page = await context.newPage()
  page.on('pageerror', error => site.errors.push(`${path}: ${error.message}`))
  page.on('console', message => message.type() === 'error' && site.errors.push(`${path}: ${message.text()}`))
  await page.goto(site.url + path)
  return page
}

/** Runs with an explorer's slide, in a state as it stands behind its name in the address. */
export async function onSlide(
  name: string,
  state: string,
  use: (slide: Slide) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const page = await openPage(`${site.slides.get(name)}${state && `#${name}:${state}`}`, options)
  try {
    const root = page.locator(`.slidev-page:visible [data-explorer="${name}"]`)
    await root.locator('.explorer-stage').waitFor()
    await use(new Slide(name, page, root))
  }
  finally {
    await page.close()
  }
}

/** An explorer on its slide, as a person sees and moves it. */
export class Slide {
  readonly name: string
  readonly page: Page
  readonly root: Locator

  constructor(name: string, page: Page, root: Locator) {
    this.name = name
    this.page = page
    this.root = root
  }

  /** One of its controls: the first input, or the nth. */
  control(key: string, nth = 0): Locator {
    return this.root.locator(`[data-control="${key}"] input`).nth(nth)
  }

  /** What stands at a place of the drawing. */
  async fact(name: string): Promise<string[]> {
    return (await this.facts(name))[0]
  }

  /** What stands at some places of the drawing, all looked at in one moment. */
  async facts(...names: string[]): Promise<string[][]> {
    return this.root.evaluate((root, names) =>
      names.map(name => [...root.querySelectorAll(`[data-fact="${name}"]`)].map(({ textContent }) => textContent!)), names)
  }

  /** The sentence beneath. */
  async said(): Promise<string> {
    return (await this.root.locator('.explorer-readout').textContent())!.trim()
  }

  /** Follows a link to another state of the same slide. */
  async follow(state: string): Promise<void> {
    await this.page.evaluate(async (hash) => {
      location.hash = hash
      const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))
      while (decodeURIComponent(location.hash) !== `#${hash}`)
        await frame()
      // Two frames: one in which Vue answers the address, one in which it is painted.
      await frame()
      await frame()
    }, `${this.name}:${state}`)
  }

  /** The address after it has come to rest: a timer of the page's own ends after the one that writes it, however slow the machine. */
  async address(): Promise<string> {
    await this.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 350)))
    return decodeURIComponent(this.page.url().slice(site.url.length))
  }
}

/** The cases of a golden file, made by the reference code. */
export async function goldenCases(file: string): Promise<GoldenCase[]> {
  return (await readGoldenFile(`${file}.json`)).cases
}

/** A whole number as the slides write it. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US').replace('-', '−')
}
