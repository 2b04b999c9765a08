import { isDark } from '@slidev/client/logic/dark.ts'
import { onUnmounted, watch } from 'vue'

/** Paper is white: holds the page in its light colours while it is shown, and names it on the root for the styles. */
export function prepareForPrint(...names: string[]) {
  const { classList } = document.documentElement
  classList.add(...names)
  const stop = watch(isDark, () => {
    classList.remove('dark')
    classList.add('light')
  }, { immediate: true, flush: 'post' })
  onUnmounted(() => {
    stop()
    classList.remove(...names)
    classList.toggle('dark', isDark.value)
    classList.toggle('light', !isDark.value)
  })
}
