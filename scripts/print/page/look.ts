/** How many pages the slides that are open print to. */
export function countOfPages(): number {
  return document.querySelectorAll('.deck-sheet .print-slide-container').length
}

/** Shows the page in its dark colours. */
export function darken(): void {
  document.documentElement.classList.remove('light')
  document.documentElement.classList.add('dark')
}
