import type { ClicksContext, SlideRoute } from '@slidev/types'
import type { Ref } from 'vue'
import { createClicksContextBase } from '@slidev/client/composables/useClicks.ts'
import { computed, ref, watchEffect } from 'vue'

/** A slide, and how many clicks were made on it. */
export interface ShownState { route: SlideRoute, clicks: number }

/**
 * The clicks that a picture of a state goes by. A slide is set up with its clicks but once, so each keeps the same as long as the
 * page lives; undefined where nothing is shown.
 */
export function useClicksOf(slides: Ref<SlideRoute[]>, shown: () => ShownState | undefined): Ref<ClicksContext | undefined> {
  const all = computed(() => slides.value.map((route) => {
    const clicks = ref(0)
    return { clicks, context: createClicksContextBase(clicks, route.meta.slide?.frontmatter.clicksStart ?? 0, route.meta.clicks) }
  }))
  watchEffect(() => {
    const state = shown()
    if (state)
      all.value[state.route.no - 1].clicks.value = state.clicks
  })
  return computed(() => {
    const state = shown()
    return state && all.value[state.route.no - 1].context
  })
}
