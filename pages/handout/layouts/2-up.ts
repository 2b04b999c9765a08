import type { HandoutLayout } from './layout.ts'

/** Two slides a sheet, each with its whole text: two narrow columns beneath it, and sheets of their own for what is left. */
export const twoUp: HandoutLayout = {
  perSheet: 2,
  css: () => import('../../../styles/handout/2-up.css'),
  textBox: 'cols',
  // Tables wait for a wider place.
  fill: (rest, box, pour) => pour(rest, box, () => box.scrollWidth <= box.clientWidth + 1
    && box.scrollHeight <= box.clientHeight + 1
    && !box.querySelector('table, pre, img, figure')
    && formulasFit(box)),
  template: ({ no, section, html }, { h, picture }) => [
    picture(),
    h('div', { class: 'under' }, [
      h('p', { class: 'tag' }, [h('b', no), section ? ` §${section} ` : undefined]),
      html
        ? h('div', { class: 'cols handout-text', innerHTML: html })
        : h('div', { 'class': 'ruled', 'aria-hidden': 'true' }, Array.from({ length: 4 }, () => h('i'))),
    ]),
  ],
}

function formulasFit(box: HTMLElement): boolean {
  const width = (box.clientWidth - Number.parseFloat(getComputedStyle(box).columnGap)) / 2
  return [...box.querySelectorAll('.katex-display .katex-html')].every(formula => formula.scrollWidth <= width + 1)
}
