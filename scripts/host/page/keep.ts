/** What the tag that loads this script says: the address of the worker, and the words that offer what is new. */
const { worker = '', news = '', load = '', close = '' } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {}

/** Has the site kept for when there is no network, and offers what was published meanwhile: nothing changes before somebody says so. */
async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker?.register(worker).catch(() => undefined)
  if (!registration)
    return
  const offerNew = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller)
      offer(registration.waiting)
  }
  offerNew()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offerNew))
}

function offer(waiting: ServiceWorker): void {
  if (document.querySelector('.page-offer'))
    return
  const box = Object.assign(document.createElement('div'), { className: 'page-offer' })
  box.setAttribute('role', 'status')
  box.style.cssText = 'position: fixed; z-index: 60; left: 16px; bottom: 16px; display: flex; align-items: center; gap: 8px; '
    + 'padding: 4px 8px 4px 16px; background: var(--paper); color: var(--ink); border: 1px solid var(--other); border-radius: 6px; '
    + 'font: 16px/1.4 var(--sans);'
  box.append(news, button(load, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take-over')
  }), button(close, () => box.remove()))
  document.body.append(box)
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text })
  made.style.cssText = 'min-height: 44px; min-width: 44px; padding: 0 8px; color: var(--b-ink); font: inherit; background: none; '
    + 'border: 0; text-decoration: underline; cursor: pointer;'
  made.addEventListener('click', press)
  return made
}

void keep()

export {}
