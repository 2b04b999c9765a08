import type { Ref } from 'vue'
import type { Parts } from '../../scripts/drawings/windows.ts'
import { computed, onMounted, onUnmounted, ref, shallowRef } from 'vue'
import { openSides } from '../../scripts/drawings/windows.ts'
import { lookAgain } from './look-again.ts'

/**
 * Looks at a component's root once it is there, and again whenever what is drawn within `changing` or the size of `sized`
 * changes; each is a function of the root, by default the root itself.
 */
export function onDrawn(
  root: Readonly<Ref<HTMLElement | null>>,
  look: (host: HTMLElement) => void,
  { changing, sized = host => host }: { changing?: (host: HTMLElement) => Element, sized?: (host: HTMLElement) => Element } = {},
): void {
  let watcher: MutationObserver | undefined
  let leave = (): void => {}
  onMounted(() => {
    const host = root.value!
    const again = (): void => look(host)
    if (changing) {
      watcher = new MutationObserver(again)
      watcher.observe(changing(host), { childList: true, subtree: true })
    }
    leave = lookAgain(sized(host), again)
  })
  onUnmounted(() => {
    watcher?.disconnect()
    leave()
  })
}

/** The layout that a part of a drawing stands in: its size says how much room there is. */
export const layoutOf = (host: HTMLElement): Element => host.closest('.slidev-layout') ?? host

/** One window of several on a drawing that is too large for a slide: which it is, and on which sides the drawing goes on. */
export function useWindow(props: { part: string, of: string }) {
  const fitted = ref(false)
  const parts = shallowRef<Parts>()
  const size = shallowRef({ width: 0, height: 0 })
  /** The height of a head that each window repeats; a window with one begins with it. */
  const head = ref(0)
  const shown = computed(() => parts.value?.windows[Math.min(Number(props.part), parts.value.windows.length) - 1])
  const sides = computed(() => shown.value ? openSides(shown.value, size.value).filter(side => side !== 'top' || !head.value) : [])
  return { fitted, parts, size, head, shown, sides }
}
