import type { Page } from 'playwright'

/** A built deck that is served: its address, with a slash at the end, and its slides' ids in order. */
export interface ServedDeck { url: string, ids: string[] }

/** The presentation as an audience sees it, on one page that is never loaded anew. */
export interface Presentation extends ServedDeck { page: Page }

interface Navigation { clicksTotal: number, slides: { meta: { __preloaded?: boolean } }[] }
declare global {
  interface Element { __vue_app__?: {
    config: { globalProperties: { $router: { push: (path: string) => Promise<unknown> } } }
    _context: { provides: Record<string, { nav: Navigation }> }
  } }
}

/** Opens the first slide. */
export async function openPresentation(page: Page, deck: ServedDeck): Promise<Presentation> {
  await page.goto(deck.url + encodeURI(deck.ids[0]))
  await page.locator('#slideshow .slidev-layout').first().waitFor()
  return { ...deck, page }
}

/**
 * Shows a slide as it is after so many clicks, drawn and at rest; returns how many clicks it has. With `alone`, the slides that
 * wait behind it are taken away first: a page of fifty slides is slow to look through.
 */
export async function showSlide({ page, ids }: Presentation, id: string, { clicks = 0, alone = false } = {}): Promise<number> {
  return page.evaluate(async ({ path, no, alone }) => {
    const app = document.querySelector('#app')!.__vue_app__!
    const { nav } = app._context.provides['$$slidev-context']
    if (alone)
      nav.slides.forEach(slide => slide.meta.__preloaded = false)
    await app.config.globalProperties.$router.push(path)
    const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))
    const end = performance.now() + 30_000
    const isReady = (slide: Element | null): boolean =>
      Boolean(slide?.querySelector('.slidev-layout')?.checkVisibility()) && !slide!.querySelector('[data-pending], .slidev-slide-loading')
    do
      await frame()
    while (!isReady(document.querySelector(`#slideshow [data-slidev-no="${no}"]`)) && performance.now() < end)
    await frame()
    return nav.clicksTotal
  }, { path: `/${encodeURI(id)}${clicks > 0 ? `?clicks=${clicks}` : ''}`, no: ids.indexOf(id) + 1, alone })
}
