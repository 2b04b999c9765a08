/** Puts figures that follow each other side by side. */
export function rowFigures(layout: HTMLElement) {
  for (const figure of [...layout.querySelectorAll<HTMLElement>(':scope > .deck-figure')]) {
    const before = figure.previousElementSibling
    if (before?.matches('.deck-figures')) {
      before.append(figure)
    }
    else if (figure.nextElementSibling?.matches('.deck-figure')) {
      const row = document.createElement('div')
      row.className = 'deck-figures'
      row.dataset.part = 'figures'
      figure.before(row)
      row.append(figure)
    }
  }
}
