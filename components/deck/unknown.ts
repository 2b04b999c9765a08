import type { Router } from 'vue-router'
import { getSlide } from '@slidev/client/logic/slides.ts'

const page = '404.html'

/** Leads an address that no slide and no view has to the page that helps, on hosts that send the deck for every address. */
export function leadUnknown(router: Router): void {
  router.beforeEach(({ name, params, fullPath }) => {
    const isKnown = name === 'play' ? getSlide(params.no as string) !== undefined : name !== 'NotFound'
    // A host that has no such page either would send this one again.
    if (isKnown || !import.meta.env.PROD || __SLIDEV_HASH_ROUTE__ || fullPath.startsWith(`/${page}`))
      return true
    location.replace(`${import.meta.env.BASE_URL}${page}#${import.meta.env.BASE_URL}${fullPath.slice(1)}`)
    return false
  })
}
