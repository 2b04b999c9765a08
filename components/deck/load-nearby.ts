import type { SlideRoute } from '@slidev/types'
import type { Router } from 'vue-router'
import { getSlide } from '@slidev/client/logic/slides.ts'

/** After so many ms at one slide its reader stays, and the others are loaded too. */
const settled = 15_000

/**
 * Has Slidev load the slide that is shown and the two beside it, and all others only once a reader has stayed with one: whoever
 * opens a link to one slide waits for no other. Slidev by itself loads all of them after three seconds.
 */
export function loadNearby(router: Router, slides: SlideRoute[]): void {
  let timer: ReturnType<typeof setTimeout>
  // The front matter is what Slidev asks, each time.
  const near = (no: number): void => slides.forEach(({ no: own, meta }) => {
    meta.slide.frontmatter.preload = Math.abs(own - no) <= 1
  })
  near(1)
  router.afterEach(({ name, params }) => {
    clearTimeout(timer)
    if (name !== 'play')
      return void all(slides)
    near(getSlide(String(params.no))?.no ?? 1)
    timer = setTimeout(all, settled, slides)
  })
}

function all(slides: SlideRoute[]): void {
  for (const { meta, load } of slides) {
    meta.__preloaded = true
    void load()
  }
}
