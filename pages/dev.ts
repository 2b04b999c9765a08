import type { Router } from 'vue-router'
import { watch } from 'vue'
import { slides } from '#slidev/slides'
import { idOf } from '../components/deck/chapters.ts'
import './dev.css'

const mostMessages = 3

/** In the dev server: shows the errors of the review, tells what was not asked, and stays on the slide one is on, wherever it moves. */
export function followReview(router: Router): void {
  showMessages()
  const tell = ({ blockedURI }: SecurityPolicyViolationEvent) => import.meta.hot?.send('reviewdeck:refused', blockedURI)
  document.addEventListener('securitypolicyviolation', tell)
  stayOnSlide(router)
}

/** A small note at the lower edge, outside of the app: it stays whatever page is open. */
function showMessages(): void {
  const note = document.createElement('aside')
  note.className = 'review-messages'
  note.setAttribute('role', 'status')
  document.body.append(note)
  import.meta.hot?.on('reviewdeck:messages', (messages: string[]) => {
    const rest = messages.length - mostMessages
    note.replaceChildren(...[...messages.slice(0, mostMessages), ...(rest > 0 ? [`+ ${rest}`] : [])].map((message) => {
      const line = document.createElement('p')
      line.textContent = message
      return line
    }))
  })
  import.meta.hot?.send('reviewdeck:ask', {})
}

/** Puts the slide's id in the address, in place of its number; where the slide is gone, the one that took its place. */
function stayOnSlide(router: Router): void {
  let number = 1
  const follow = (): void => {
    const { name, params, query } = router.currentRoute.value
    const no = params.no as string | undefined
    if (!no || !name)
      return
    const ids = slides.value.map(idOf)
    const at = ids.indexOf(no)
    number = at >= 0 ? at + 1 : Math.min(Number(no) || number, ids.length)
    if (at < 0 && ids[number - 1] !== no)
      router.replace({ name, params: { ...params, no: ids[number - 1] }, query })
  }
  // A way that another one cut off is not to be gone again: the two would cut each other off for ever.
  router.afterEach((_to, _from, failure) => failure || follow())
  watch(() => slides.value.map(idOf).join('\n'), follow, { flush: 'post' })
}
