/** Before anything is seen: light or dark as the reader chose on an earlier page, else as the machine has it. */
function lookAsChosen(): void {
  const chosen = remembered()
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(isDark ? 'dark' : 'light')
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

lookAsChosen()
