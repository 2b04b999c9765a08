import type { SlideRoute } from '@slidev/types'
import type { ShallowRef } from 'vue'
import SlideLoading from '@slidev/client/internals/SlideLoading.vue'
import SlideError from '@slidev/client/layouts/error.vue'
import { defineAsyncComponent, reactive, shallowReactive, shallowRef } from 'vue'

/** A slide as the dev server tells of it: what its front matter says, and Slidev's own knowledge of it. */
export interface ListedSlide { frontmatter: Record<string, unknown>, slide: Record<string, unknown> & { no: number } }

/**
 * What the dev server sends when slides came, went or changed their front matter or note; `stale` are the numbers that show something
 * else now.
 */
export interface ListUpdate { slides: ListedSlide[], stale: number[], version: number }

/**
 * The slides of the deck in the dev server, in place of Slidev's own list, which is three modules for each slide. It
 * follows the deck by messages: a slide that still shows the same stays mounted, one that does not is loaded again.
 */
export function slideList(first: ListedSlide[]): ShallowRef<SlideRoute[]> {
  const slides = shallowRef(first.map(slide => routeOf(slide, reactive(slide.frontmatter))))
  import.meta.hot!.on('reviewdeck:slides', ({ slides: now, stale, version }: ListUpdate) => {
    slides.value = now.map((slide, index) => {
      const route = slides.value[index] as SlideRoute | undefined
      const frontmatter = refreshed(route?.meta.slide.frontmatter ?? reactive({}), slide.frontmatter)
      if (!route || stale.includes(index + 1))
        return routeOf(slide, frontmatter, version)
      Object.assign(route.meta.slide, slide.slide, { frontmatter })
      return route
    })
  })
  return slides
}

function routeOf({ slide }: ListedSlide, frontmatter: Record<string, unknown>, version?: number): SlideRoute {
  const address = `/@slidev/slides/${slide.no}/md${version ? `?t=${version}` : ''}`
  let loaded: ReturnType<SlideRoute['load']> | undefined
  const load: SlideRoute['load'] = () => loaded ??= import(/* @vite-ignore */ address).catch((error) => {
    console.error(`slide ${slide.no} failed to load`, error)
    return { default: SlideError }
  })
  const meta = shallowReactive({
    get layout() { return frontmatter.layout },
    get transition() { return frontmatter.transition },
    get class() { return frontmatter.class },
    get clicks() { return frontmatter.clicks },
    get name() { return frontmatter.name },
    get preload() { return frontmatter.preload },
    // Its note may change while the slide stays.
    slide: shallowReactive({ ...slide, frontmatter }),
    __clicksContext: null,
    __preloaded: false,
  }) as unknown as SlideRoute['meta']
  const component = defineAsyncComponent({ loader: load, delay: 300, loadingComponent: SlideLoading, errorComponent: SlideError })
  return { no: slide.no, meta, load, component }
}

/** What stands on a slide holds on to its front matter, whichever slide comes to have its number. */
function refreshed(frontmatter: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(frontmatter).filter(key => !(key in now)))
    delete frontmatter[key]
  return Object.assign(frontmatter, now)
}
