import { talk } from '../deck/subjects.ts'

/** The path of the talk in the other language, as the slides link to it; undefined where there is none. */
export const twinBase = (): string | undefined => talk.twin && new URL(talk.twin, new URL(import.meta.env.BASE_URL, location.href)).pathname

/** Calls `went` when somebody follows a slide's link to the other language in this window, not in a new one. */
export function onTwin(went: () => void): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.deck-twin') : null
    if (link && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey))
      went()
  })
}
