import type { Router } from 'vue-router'

/**
 * Gives the keys back to the slides: Slidev rests its own while a link or button has the focus. Escape takes the focus from
 * whatever on a slide has it, and so does another slide, since nobody is told of the end of a focus that is merely hidden.
 */
export function giveKeysBack(router: Router): void {
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && leave())
  router.afterEach((to, from) => {
    if (to.path !== from.path)
      leave()
  })
}

function leave(): void {
  const focused = document.activeElement
  if ((focused instanceof HTMLElement || focused instanceof SVGElement) && focused.closest('.slidev-page'))
    focused.blur()
}
