import type { Router } from 'vue-router'

/** Frames that the slide must have stood still for, and after how many nobody waits. */
const [still, most] = [3, 900]

/** Takes away the slide that the page began with, once Slidev shows the same one in its place; at once where it shows something else. */
export async function takeOver(router: Router): Promise<void> {
  const page = document.getElementById('page')
  if (!page)
    return
  await router.isReady()
  if (router.currentRoute.value.name === 'play')
    await untilShown()
  page.remove()
}

async function untilShown(): Promise<void> {
  await document.fonts.ready
  let before = ''
  for (let [frame, same] = [0, 0]; frame < most && same < still; frame++) {
    await new Promise(requestAnimationFrame)
    const slide = [...document.querySelectorAll('#slideshow > .slidev-page')]
      .find(one => one.checkVisibility() && one.querySelector('.slidev-layout'))
    const isDrawn = slide && ![...slide.querySelectorAll('.mermaid')].some(({ shadowRoot }) => !shadowRoot?.querySelector('svg'))
      && !slide.querySelector('[data-pending]:is(.deck-explorer, :has(.mermaid))')
    const now = isDrawn ? [...slide.querySelectorAll('*')].map(at => at.getBoundingClientRect().top).join(' ') : ''
    same = now !== '' && now === before ? same + 1 : 0
    before = now
  }
}
