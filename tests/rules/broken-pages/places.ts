import type { BrokenPage } from './broken-page.ts'

/** Faults of place: what stands outside, under, over or behind something else. */
export const places: BrokenPage[] = [
  {
    rule: 'overflow',
    what: 'a cell made huge',
    slide: 'table',
    on: 'tr:last-child td',
    also: ['clipped-text', 'crammed-slide', 'taller-than-planned'],
    breaks: cell => cell.style.setProperty('height', '600px'),
  },
  {
    rule: 'overflow',
    what: 'a word too long for the slide',
    slide: 'words',
    on: 'p',
    also: ['clipped-text'],
    breaks: (text) => {
      text.textContent = 'word'.repeat(40)
      text.style.cssText = 'overflow-wrap: normal'
    },
  },
  {
    rule: 'clipped-text',
    what: 'a text hidden by overflow',
    slide: 'points',
    on: 'li',
    breaks: item => (item.style.cssText = 'height: 8px; overflow: hidden'),
  },
  {
    rule: 'clipped-text',
    what: 'a text behind a mask',
    slide: 'points',
    on: 'li',
    breaks: item => (item.style.cssText = 'clip-path: inset(0 90% 0 0)'),
  },
  {
    rule: 'overlap',
    what: 'a point laid over another',
    slide: 'points',
    on: 'li:nth-child(2)',
    breaks: item =>
      (item.style.cssText = `transform: translateY(-${item.offsetTop - (item.previousElementSibling as HTMLElement).offsetTop}px)`),
  },
  {
    rule: 'scroll-bar',
    what: 'a box that scrolls',
    slide: 'words',
    on: 'p',
    breaks: text =>
      text.insertAdjacentHTML(
        'afterend',
        '<div style="height:20px;width:80px;overflow-y:scroll"><i style="display:block;height:60px"></i></div>',
      ),
  },
]
