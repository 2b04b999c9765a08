const moving = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', ' ', 'Enter'])

/** Keeps the keys that move a control from turning slides too; all other keys are the slides' anyway. */
export function keepKeys(event: KeyboardEvent): void {
  if (moving.has(event.key))
    event.stopPropagation()
}

/** After a click or touch the keys belong to the slides again; who came by keyboard stays. */
export function letGoAfterPointer(event: MouseEvent): void {
  // A key's click has no place on the screen.
  if (event.detail > 0 && document.activeElement instanceof HTMLElement)
    document.activeElement.blur()
}
