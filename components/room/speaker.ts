import type { Act } from './acts.ts'
import { useDrawings } from '@slidev/client/composables/useDrawings.ts'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { useTimer } from '@slidev/client/composables/useTimer.ts'
import { cursorStyle, showOverview, showPresenterCursor } from '@slidev/client/state/storage.ts'
import { computed, ref } from 'vue'
import { idOf } from '../deck/chapters.ts'
import { curtain, draw, endTalk, isShownBy } from './end.ts'
import { isBackup, isHidden, passHidden } from './hidden.ts'
import { actOf, slideTyped, turning } from './keys.ts'
import { numberAt } from './place.ts'

/** Which of the two boxes of a speaker is open. */
export const openBox = ref<'find' | 'help'>()
/** The digits typed so far of a slide's number. */
export const typed = ref('')

const fields = 'input:not([type=range], [type=radio], [type=checkbox], [type=button]), textarea, [contenteditable=true]'

let doAct = (_act: Act): unknown => undefined

/** Does what a speaker's key does: for a button, or a phone. A step shows a slide that is hidden before it turns. */
export const perform = (act: Act): unknown => doAct(act)

/** Gives the speaker's keys to every window of slides: called once, where the app is set up. */
export function useSpeaker(): void {
  const nav = useNav()
  const timer = useTimer()
  const drawings = useDrawings()
  const isBehind = (no: number): boolean => nav.slides.value.some(slide => slide.no === no && isBackup(slide))
  const last = computed(() => nav.slides.value.findLast(slide => !isBackup(slide) && !isHidden(idOf(slide)))?.no ?? nav.total.value)
  endTalk(nav.router, nav.clicksDirection, () => last.value)
  passHidden(nav.router, nav.clicksDirection, () => nav.slides.value)

  let origin: { no: number, clicks: number } | undefined
  nav.router.beforeEach((to, from) => {
    const [next, left] = [to, from].map(numberAt)
    if (isBehind(next) && left > 0 && !isBehind(left))
      origin = { no: left, clicks: nav.clicks.value }
  })

  const toggle = (next: 'black' | 'white'): void => draw(curtain() === next ? undefined : next)
  const acts: Record<Act, () => unknown> = {
    next: nav.next,
    previous: nav.prev,
    first: nav.goFirst,
    last: () => nav.go(last.value),
    find: openFind,
    help: () => openBox.value = openBox.value === 'help' ? undefined : 'help',
    back: () => origin && isBehind(nav.currentSlideNo.value) && nav.go(origin.no, origin.clicks),
    black: () => toggle('black'),
    white: () => toggle('white'),
    timer: timer.toggle,
    laser: () => {
      showPresenterCursor.value = cursorStyle.value !== 'laser' || !showPresenterCursor.value
      cursorStyle.value = 'laser'
    },
    draw: () => drawings.drawingEnabled.value = !drawings.drawingEnabled.value,
  }

  const curtainFirst = (turn: 'next' | 'previous') => (): unknown => {
    if (isShownBy(turn))
      return draw(undefined)
    return acts[turn]()
  }

  doAct = act => act === 'next' || act === 'previous' ? curtainFirst(act)() : acts[act]()

  const isByPointer = watchFocus()
  addEventListener('keydown', (event) => {
    if (nav.isPrintMode.value || !nav.hasPrimarySlide.value || openBox.value)
      return
    const focused = document.activeElement
    const turn = turning[event.key]
    const isPaging = event.key.startsWith('Page')
    const isElsewhere = focused !== null && focused !== document.body
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const isHeld = event.repeat && !isElsewhere && !showOverview.value
    if (turn && isPlain && (isPaging || isHeld || (isElsewhere && isByPointer() && !focused.matches(fields)))) {
      leave(focused)
      return act(event, curtainFirst(turn))
    }
    if (isElsewhere && focused.matches(fields))
      return
    if ((turn || [' ', 'Escape'].includes(event.key)) && isShownBy(turn ?? 'next'))
      return act(event, () => draw(undefined))
    if (/^\d$/.test(event.key) && isPlain && !drawings.drawingEnabled.value)
      return act(event, () => typed.value = (typed.value + event.key).slice(-3))
    if (typed.value && event.key === 'Enter') {
      const no = slideTyped(typed.value, nav.total.value)
      typed.value = ''
      return act(event, () => no && nav.go(no))
    }
    typed.value = ''
    // Letters choose a pen while one draws.
    if (drawings.drawingEnabled.value && isPlain && /^[lasrec]$/.test(event.key))
      return
    const asked = actOf(event)
    const isOfControl = isElsewhere && ['Home', 'End'].includes(event.key)
    if (asked && !event.repeat && !isOfControl)
      act(event, acts[asked])
  }, true)
}

/** Where a list of slides is seen, its field is the search. */
function openFind(): void {
  const field = document.querySelector<HTMLInputElement>('.list-find')
  if (field?.checkVisibility())
    field.focus()
  else
    openBox.value = 'find'
}

function act(event: KeyboardEvent, run: () => unknown): void {
  event.preventDefault()
  event.stopPropagation()
  run()
}

/** Tells whether what has the focus was pressed by a pointer: who came to a control by Tab goes on with its own keys. */
function watchFocus(): () => boolean {
  let pressed: Element | null = null
  addEventListener('pointerdown', ({ target }) => pressed = target instanceof Element ? target : null, true)
  addEventListener('keydown', ({ key }) => {
    if (key === 'Tab')
      pressed = null
  }, true)
  return () => {
    const focused = document.activeElement
    return pressed !== null && focused !== null && (focused.contains(pressed) || pressed.closest('label')?.control === focused)
  }
}

function leave(focused: Element | null): void {
  if (focused instanceof HTMLElement || focused instanceof SVGElement)
    focused.blur()
}
