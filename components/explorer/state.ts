import type { ComputedRef } from 'vue'
import type { Definition, State, Value } from '../../scripts/explorers/definition.ts'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { useSlideContext } from '@slidev/client/context.ts'
import { computed, onMounted, onUnmounted, watch } from 'vue'
import { stateFromText, stateOfFrame, textFromState } from '../../scripts/explorers/state.ts'
import { held, hold } from '../room/values.ts'

/** The state of an explorer on its slide: what is shown, which frame it began from, and how it is changed. */
export interface LiveState {
  state: ComputedRef<State>
  frame: ComputedRef<number>
  isCurrent: ComputedRef<boolean>
  isTouched: ComputedRef<boolean>
  set: (key: string, value: Value) => void
  reset: () => void
}

/** The address follows a movement when it has come to rest for this long, in ms: browsers allow few changes a second. */
const rest = 200

/**
 * Clicks choose the frame; what a person changes on top of it stands behind `#` in the address, `#mrope:release=v5_6_plus`.
 * So a link reopens what was shown, and the next click or slide leaves it behind.
 */
export function useLiveState(name: string, definition: Definition<any, any>, asked: State): LiveState {
  const { $clicksContext, $nav, $page, $renderContext } = useSlideContext()
  const { router } = useNav()
  const prefix = `#${name}:`
  const isCurrent = computed(() => ['slide', 'presenter'].includes($renderContext.value) && $nav.value.currentSlideNo === $page.value)
  const frame = computed(() => Math.min($clicksContext.current, definition.frames.length - 1))
  const base = computed(() => stateOfFrame(definition, asked, frame.value))
  const nameAt = (at: number): string => `explorer ${name} ${at}`
  const touched = computed(() => held<State>(nameAt(frame.value)) ?? {})
  const state = computed<State>(() => ({ ...base.value, ...touched.value }))
  const isTouched = computed(() => textFromState(state.value, base.value) !== '')
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = ''

  // Each state has a memory of its own, which ends when it is left: so no window takes back what another does meanwhile.
  watch([frame, isCurrent], (_, [left, wasCurrent]) => {
    if (!wasCurrent)
      return
    clearTimeout(timer)
    // A link to a state arrives before the slide knows how many clicks it has.
    const linked = isCurrent.value && router.currentRoute.value.hash.startsWith(prefix) ? held<State>(nameAt(left)) : undefined
    hold(nameAt(left), undefined)
    if (linked)
      hold(nameAt(frame.value), linked)
  })
  watch(() => [router.currentRoute.value.hash, isCurrent.value] as const, ([hash], before) => {
    if (!isCurrent.value || hash === written)
      return
    clearTimeout(timer)
    written = hash
    if (hash.startsWith(prefix))
      hold(nameAt(frame.value), stateFromText(hash.slice(prefix.length), definition).state)
    else if (before?.[0].startsWith(prefix))
      hold(nameAt(frame.value), undefined)
  }, { immediate: true })

  function write() {
    if (!isCurrent.value)
      return
    const text = textFromState(state.value, base.value, '&')
    written = text ? prefix + text : ''
    void router.replace({ query: router.currentRoute.value.query, hash: written })
  }
  function change(next: State) {
    hold(nameAt(frame.value), next)
    clearTimeout(timer)
    timer = setTimeout(write, rest)
  }

  // The generator says how many clicks there are; a slide written by hand may not.
  const id = Symbol(name) as unknown as string
  onMounted(() => $clicksContext.register(id, { max: definition.frames.length - 1, delta: 0 } as never))
  onUnmounted(() => {
    clearTimeout(timer)
    $clicksContext.unregister(id)
  })
  return {
    state,
    frame,
    isCurrent,
    isTouched,
    set: (key, value) => change({ ...touched.value, [key]: value }),
    reset: () => change({}),
  }
}
