import type { BrokenPage } from './broken-pages/broken-page.ts'
import { amounts } from './broken-pages/amounts.ts'
import { contents } from './broken-pages/contents.ts'
import { looks } from './broken-pages/looks.ts'
import { places } from './broken-pages/places.ts'

/** Faults of every kind that a browser can see on a slide; more of one kind where its rule measures several things. */
export const brokenPages: BrokenPage[] = [...places, ...amounts, ...looks, ...contents]

/** The title of a slide as it stands on its sheet. */
const title = { slide: 'words', on: '#words h1' }

/** Faults that a browser can see on a page of the handout. */
export const brokenSheets: BrokenPage[] = [
  {
    rule: 'overflow',
    what: 'a text beyond the paper',
    slide: 'words',
    on: '[data-of="words"] .handout-text p',
    also: ['clipped-text'],
    breaks: text => (text.style.cssText = 'position: relative; left: 900px'),
  },
  {
    ...title,
    rule: 'clipped-text',
    what: 'a text hidden on paper',
    breaks: text => (text.style.cssText = 'flex: none; height: 8px; min-height: 0; overflow: hidden'),
  },
  { ...title, rule: 'small-note', what: 'letters too small for paper', breaks: text => (text.style.fontSize = '6px') },
  { ...title, rule: 'low-contrast', what: 'letters too faint for paper', breaks: text => (text.style.color = '#bbb') },
  {
    ...title,
    rule: 'grey-lost',
    what: 'a tint that paper does not show',
    breaks: text => text.insertAdjacentHTML('beforebegin', '<i style="position: absolute; padding: 9px; background: var(--soft)"></i>'),
  },
  {
    ...title,
    rule: 'grey-alike',
    what: 'bars of two series in nearly one grey',
    breaks: text => text.insertAdjacentHTML('beforebegin', '<div class="deck-chart" style="position: absolute"><svg viewBox="0 0 60 20">'
    + '<g class="is-a"><rect class="bar" width="20" height="20" style="fill: #555; stroke: none"/></g>'
    + '<g class="is-b"><rect class="bar" x="40" width="20" height="20" style="fill: #666; stroke: none"/></g></svg></div>'),
  },
]
