const moving = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', ' ', 'Enter'])

/**
 * Keeps the keys that move a control from turning slides too. Escape gives the keys back to the slides; all other
 * keys are theirs anyway.
 */
export function keepKeys(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.target instanceof HTMLElement)
    event.target.blur()
  else if (moving.has(event.key))
    event.stopPropagation()
}

/** After a click or touch the keys belong to the slides again; who came by keyboard stays. */
export function letGoAfterPointer(event: MouseEvent): void {
  // A key's click has no place on the screen.
  if (event.detail > 0 && document.activeElement instanceof HTMLElement)
    document.activeElement.blur()
}
