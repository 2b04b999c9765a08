import type { Router } from 'vue-router'
import { getSlide, slides } from '@slidev/client/logic/slides.ts'
import { idOf } from './chapters.ts'

/** Leads addresses that slides had before their author chose others to those slides: links and bookmarks stay good. */
export function leadEarlierIds(router: Router): void {
  router.beforeEach((to) => {
    const { no } = to.params
    if (typeof no !== 'string' || getSlide(no))
      return true
    const slide = slides.value.find(({ meta }) => [meta.slide?.frontmatter.was].flat().includes(no))
    return slide ? { ...to, params: { no: idOf(slide) }, replace: true } : true
  })
}
