/** What this script was told by the tag that loads it; it is asked while it runs, and at no other time. */
const told = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {}
const { module: begin = '', preloads = '', styles = '', to = '', still, keep = '', ...ofKeeping } = told

/** Before anything is seen: light or dark as the reader chose on an earlier page, else as the machine has it. */
function lookAsChosen(): void {
  const chosen = remembered()
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(isDark ? 'dark' : 'light', 'has-script')
}

/** What Slidev remembers; a browser may forbid to ask. */
function remembered(): string | null {
  try {
    return localStorage.getItem('slidev-color-schema')
  }
  catch {
    return null
  }
}

/** Loads Slidev, once what is there already was seen; it begins when all its style sheets are there, since it measures slides. */
async function load(): Promise<void> {
  // What the page itself says of the slide goes on being the last word.
  const own = document.querySelector('.page-still')
  const sheets = styles.split(' ').filter(Boolean).map(href => made('link', { rel: 'stylesheet', crossOrigin: '', href }))
  for (const href of [...preloads.split(' ').filter(Boolean), begin])
    document.head.append(made('link', { rel: 'modulepreload', crossOrigin: '', href }))
  const there = sheets.map(sheet => new Promise(resolve => sheet.onload = sheet.onerror = resolve))
  own ? own.before(...sheets) : document.head.append(...sheets)
  await Promise.all(there)
  document.head.append(made('script', { type: 'module', crossOrigin: '', src: begin }))
}

function made<N extends 'link' | 'script'>(name: N, properties: Record<string, string>): HTMLElementTagNameMap[N] {
  return Object.assign(document.createElement(name), properties)
}

/** A phone that is held upright: the slide is small there, and its words stand beneath it, to be read. */
const upright = matchMedia('(orientation: portrait) and (max-width: 600px)')
/** So many px to one side, and at most half as many up or down, turn the page. */
const swipe = 60

/** Reads on from page to page by the finger, until the phone is turned or the slide is to be shown. */
function read(): void {
  const show = (): void => {
    document.documentElement.classList.remove('is-read')
    void load()
  }
  document.documentElement.classList.add('is-read')
  upright.addEventListener('change', show, { once: true })
  addEventListener('DOMContentLoaded', () => {
    document.querySelector('.page-box')!.toggleAttribute('inert', true)
    document.querySelector('.page-show')!.addEventListener('click', show, { once: true })
    turnByFinger()
  })
  addEventListener('load', () => {
    const next = document.querySelector<HTMLAnchorElement>('#page a[rel=next]')
    if (next)
      document.head.append(made('link', { rel: 'prefetch', href: next.href }))
  })
}

function turnByFinger(): void {
  let start: Touch | undefined
  addEventListener('touchstart', ({ touches, target }) => {
    // A wide table moves under the finger.
    start = touches.length === 1 && !(target as Element).closest('table, pre') ? touches[0] : undefined
  }, { passive: true })
  addEventListener('touchend', ({ changedTouches: [end] }) => {
    const [x, y] = start ? [end.clientX - start.clientX, end.clientY - start.clientY] : [0, 0]
    if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y))
      document.querySelector<HTMLAnchorElement>(`#page a[rel=${x < 0 ? 'next' : 'prev'}]`)?.click()
  }, { passive: true })
}

/** Whoever leaves at once needs no copy, and the slides' own code goes first. */
const settled = 20_000

/** Loads what keeps the site for when there is no network, unless the reader's network is dear. */
function keepLater(): void {
  const isDear = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  if (keep && !isDear && 'serviceWorker' in navigator) {
    setTimeout(() => {
      const script = Object.assign(document.createElement('script'), { src: keep })
      Object.assign(script.dataset, ofKeeping)
      document.head.append(script)
    }, settled)
  }
}

/** Until Slidev is there, the keys lead to the pages of the slides beside this one. */
function turnByKeys(): void {
  const links: Record<string, string> = { 'ArrowRight': 'next', 'PageDown': 'next', ' ': 'next', 'ArrowLeft': 'prev', 'PageUp': 'prev' }
  addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (links[key] && !ctrlKey && !metaKey && !altKey)
      document.querySelector<HTMLAnchorElement>(`#page a[rel=${links[key]}]`)?.click()
  })
}

/** The slide's own address, with the clicks that were asked for. */
function leadOn(): void {
  location.replace(to + location.search + location.hash)
}

lookAsChosen()
addEventListener('load', keepLater)
if (to) {
  leadOn()
}
else if (begin) {
  turnByKeys()
  if (upright.matches && still !== undefined)
    read()
  // Two frames later it has been painted.
  else
    addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => void load()))))
}
