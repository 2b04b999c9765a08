/** What this script was told by the tag that loads it; it is asked while it runs, and at no other time. */
const { module: begin = '', preloads = '', styles = '' } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {}

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

/** Loads Slidev, once what is there already was seen. */
function load(): void {
  for (const href of styles.split(' ').filter(Boolean))
    append('link', { rel: 'stylesheet', crossOrigin: '', href })
  for (const href of preloads.split(' ').filter(Boolean))
    append('link', { rel: 'modulepreload', crossOrigin: '', href })
  append('script', { type: 'module', crossOrigin: '', src: begin })
}

function append(name: 'link' | 'script', properties: Record<string, string>): void {
  document.head.append(Object.assign(document.createElement(name), properties))
}

/** Until Slidev is there, the keys lead to the pages of the slides beside this one. */
function turnByKeys(): void {
  const links: Record<string, string> = { 'ArrowRight': 'next', 'PageDown': 'next', ' ': 'next', 'ArrowLeft': 'prev', 'PageUp': 'prev' }
  addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (links[key] && !ctrlKey && !metaKey && !altKey)
      document.querySelector<HTMLAnchorElement>(`#page a[rel=${links[key]}]`)?.click()
  })
}

lookAsChosen()
if (begin) {
  turnByKeys()
  // Two frames later it has been painted.
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load))))
}
