import type { Router } from 'vue-router'

/**
 * Where a file of the site could not be loaded, the page is loaded anew, since a browser does not ask for the same module twice:
 * at the slide that is turned to next, or where it is as soon as the network is back. The address has slide and clicks.
 */
export function loadAgain(router: Router): void {
  let isLacking = false
  addEventListener('vite:preloadError', () => {
    isLacking = true
  })
  addEventListener('online', () => {
    if (isLacking)
      location.reload()
  })
  router.beforeEach((to, from) => {
    if (!isLacking || !navigator.onLine || to.path === from.path)
      return true
    location.assign(router.resolve(to).href)
    return false
  })
}
