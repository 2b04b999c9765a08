import type { Page } from 'playwright'
import type { RuleId } from '../../scripts/diagnostics/rules.ts'

/** A fault put into a slide of a print page: what it is, what the slide must have for it, and the rule that names it. */
interface Injected { what: string, on: string, rule: RuleId, inject: (element: Element) => void | Promise<void> }

/** Faults of every kind that a browser can see. Each goes into the first slide that has what it needs and no fault yet. */
export const injected: Injected[] = [
  {
    what: 'a label made small inside a diagram',
    on: '.deck-pipeline',
    rule: 'small-label',
    inject: (pipeline) => {
      for (const label of pipeline.querySelector('.mermaid')!.shadowRoot!.querySelectorAll<SVGElement>('g.node:first-child text, g.node:first-child tspan'))
        label.style.setProperty('font-size', '9px', 'important')
    },
  },
  { what: 'a diagram drawn small', on: '.deck-pipeline', rule: 'small-label', inject: pipeline => pipeline.querySelector('.mermaid')!.setAttribute('style', 'scale: .4') },
  { what: 'a cell made huge', on: 'td', rule: 'overflow', inject: cell => (cell as HTMLElement).style.setProperty('height', '900px', 'important') },
  { what: 'letters made small', on: 'li', rule: 'small-text', inject: item => (item as HTMLElement).style.setProperty('font-size', '12px', 'important') },
  { what: 'letters made faint', on: 'li', rule: 'low-contrast', inject: item => (item as HTMLElement).style.setProperty('color', '#bbbbbb', 'important') },
  { what: 'a text hidden by overflow', on: 'li', rule: 'clipped-text', inject: item => item.setAttribute('style', 'height: 8px; overflow: hidden') },
  { what: 'a text laid over another', on: 'li + li', rule: 'overlap', inject: item => item.setAttribute('style', `transform: translateY(-${item.getBoundingClientRect().top - item.previousElementSibling!.getBoundingClientRect().top}px)`) },
  { what: 'a box that scrolls', on: 'h1', rule: 'scroll-bar', inject: text => text.setAttribute('style', 'height: 10px; overflow-y: scroll') },
  {
    what: 'a picture that is gone',
    on: 'h1',
    rule: 'broken-picture',
    inject: text => new Promise<void>((resolve) => {
      const picture = Object.assign(document.createElement('img'), { width: 100, height: 60, alt: 'gone', onerror: () => resolve() })
      text.after(picture)
      picture.src = 'data:image/png;base64,AAAA'
    }),
  },
  { what: 'a heading without the one above', on: 'h1', rule: 'skipped-heading', inject: text => text.after(document.createElement('h4')) },
  {
    what: 'two swatches that only their colours tell apart',
    on: 'h1',
    rule: 'colour-alone',
    inject: (text) => {
      text.insertAdjacentHTML('afterend', '<div style="display:flex"><i style="width:40px;height:40px;background:#b8480b"></i><i style="width:40px;height:40px;background:#0a7f80"></i></div>')
    },
  },
]

/** Puts each fault into a slide of its own; returns the slide of each, in order. */
export async function injectFaults(page: Page): Promise<string[]> {
  const used: string[] = []
  for (const { on, inject } of injected) {
    used.push(await page.evaluate(`(async () => {
      const used = ${JSON.stringify(used)}
      const sheet = [...document.querySelectorAll('[data-slide]')].find(sheet => !used.includes(sheet.id) && sheet.querySelector('.deck-slide:not(.deck-agenda, .deck-references) ' + ${JSON.stringify(on)}))
      await (${inject})(sheet.querySelector('.deck-slide ' + ${JSON.stringify(on)}))
      return sheet.id
    })()`))
  }
  return used
}
