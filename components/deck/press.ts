/**
 * Makes an element a switch that is worked by click, Enter or Space. It is no `<button>`: while one of those has the focus,
 * Slidev takes no keys at all, and the arrows must go on turning slides.
 */
export function makeSwitch(element: HTMLElement, press: () => void): void {
  element.tabIndex = 0
  element.setAttribute('role', 'button')
  element.setAttribute('aria-pressed', 'false')
  element.addEventListener('click', (event) => {
    event.stopPropagation()
    // After a click or touch the keys belong to the slides again; a key's click has no place on the screen.
    if (event.detail > 0)
      element.blur()
    press()
  })
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ')
      return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat)
      press()
  })
}

/** Shows whether a switch is on. */
export function setPressed(element: Element, isOn: boolean): void {
  element.setAttribute('aria-pressed', String(isOn))
}
