import type { Ref } from 'vue'
import type { Box } from '../../scripts/explorers/definition.ts'
import { onMounted, onUnmounted, ref } from 'vue'
import { canvas } from '../../scripts/design/design.ts'

/** The place that an element has for a drawing, and what it becomes when other things beside it grow. */
export function useRoom(element: Ref<HTMLElement | null>): Ref<Box> {
  const box = ref({ width: canvas.width, height: 440 })
  let sizes: ResizeObserver | undefined
  // A slide that waits behind the current one has no height.
  const look = () => {
    const height = element.value!.clientHeight
    if (height > 0 && height !== box.value.height)
      box.value = { width: canvas.width, height }
  }
  onMounted(() => {
    sizes = new ResizeObserver(look)
    sizes.observe(element.value!)
    look()
  })
  onUnmounted(() => sizes?.disconnect())
  return box
}
