import type { SlideRoute } from '@slidev/types'
import { nextTick } from 'vue'
import { idOf } from '../components/deck/chapters.ts'
import { shadowOf } from '../components/deck/diagram.ts'
import { nameFormulas } from './formulas.ts'
import { report, reportProblem } from './problems.ts'

/** Loads the code of every slide; one that fails is reported. */
export async function loadSlides(routes: SlideRoute[]) {
  report().slides = routes.length
  await Promise.all(routes.map(async (route) => {
    const loaded = await (route.load as unknown as () => Promise<object>)()
    // On failure Slidev hands over its error layout itself, which is no module.
    if (!('default' in loaded)) {
      reportProblem({
        id: idOf(route),
        kind: 'throw',
        message: 'the slide did not load',
      })
    }
  }))
}

/** Loads the letters of all words, so that what is set by their widths is set once. */
export async function loadLetters() {
  await Promise.allSettled([...document.fonts].map(face => face.load()))
}

/** Waits until everything beneath `root` stands: slides mounted, diagrams drawn, fonts loaded, pictures decoded. */
export async function settled(root: HTMLElement, count: number) {
  await nextTick()
  // A slide that finds out how many steps it has is made once more after it stood, and its explorer with it.
  do {
    await untilDrawn(root, count)
    linkWithin(root)
    nameFormulas(root)
    await document.fonts.ready
    await Promise.all([...root.querySelectorAll('img')].map(decode))
    await document.fonts.ready
    await frame()
  } while (!isDrawn(root, count))
  collectRefused(root)
  collectDiagramErrors(root)
}

/** What is set by its room is set before a frame is painted. */
function frame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** Links between slides lead to their places on this page, so that they do so in the PDF. */
function linkWithin(root: HTMLElement) {
  for (const link of root.querySelectorAll('a[href^="#/"]'))
    link.setAttribute('href', `#${link.getAttribute('href')!.slice(2)}`)
}

/** Tells the exporter that the page may be printed. */
export function announceReady() {
  document.documentElement.dataset.ready = 'ok'
}

function isDrawn(root: HTMLElement, count: number): boolean {
  const slides = [...root.querySelectorAll('.slidev-page')]
  return slides.length >= count
    && !root.querySelector('.slidev-slide-loading')
    && slides.every(s => s.childElementCount > 0 && (s.querySelector('.slidev-layout') || s.textContent!.trim()))
    && [...root.querySelectorAll('.mermaid')].every(m => m.shadowRoot?.querySelector('svg'))
    && !root.querySelector('[data-pending]:is(.deck-explorer, :has(.mermaid))')
}

function untilDrawn(root: HTMLElement, count: number): Promise<void> {
  return new Promise((resolve) => {
    const seen = new WeakSet<Node>()
    const options = {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-pending'],
    }
    const observer = new MutationObserver(check)
    function check() {
      // A diagram is drawn in a shadow root, whose changes must be watched one by one.
      for (const shadow of [...root.querySelectorAll('.mermaid')].map(shadowOf)) {
        if (!seen.has(shadow))
          observer.observe(shadow, options)
        seen.add(shadow)
      }
      if (isDrawn(root, count)) {
        observer.disconnect()
        resolve()
      }
    }
    observer.observe(root, options)
    check()
  })
}

const slideIdOf = (at: Element) => at.closest<HTMLElement>('[data-slide]')?.dataset.slide ?? ''

async function decode(img: HTMLImageElement) {
  img.loading = 'eager'
  // A figure puts words in the place of a picture that is refused, so its slide is asked for before.
  const id = slideIdOf(img)
  await img.decode().catch(() => reportRefused(id, img.getAttribute('src') ?? ''))
}

/** Pictures that were refused before anybody waited for them: their figures show words already. */
function collectRefused(root: HTMLElement) {
  for (const figure of root.querySelectorAll<HTMLElement>('[data-refused]'))
    reportRefused(slideIdOf(figure), figure.dataset.refused!)
}

function reportRefused(id: string, src: string) {
  reportProblem({ id, kind: 'image', message: `picture cannot be shown: ${src}` })
}

/** Slidev shows a diagram's syntax error as a red box in its place. */
function collectDiagramErrors(root: HTMLElement) {
  for (const box of root.querySelectorAll('pre[border~="red"], .deck-pipeline-stage > pre')) {
    const block = box.closest<HTMLElement>('[data-block]')?.dataset.block
    reportProblem({
      id: slideIdOf(box),
      kind: 'mermaid',
      message: box.textContent!.trim(),
      ...(block ? { block } : {}),
    })
  }
}
