import type { Boxes, SlideText } from './paginate.ts'

/**
 * Makes the boxes in which texts are measured, out of sight, beneath `root` (whose styles apply); one has the class
 * of a layout's box for texts.
 */
export function measuringBoxes(root: HTMLElement, textBox: string): Boxes & { remove: () => void } {
  const bench = element('div', 'measuring')
  const beside = element('div', `${textBox} handout-text`)
  const sheet = element('section', 'sheet')
  const flow = element('div', 'flow')
  sheet.append(flow)
  bench.append(beside, sheet)
  root.append(bench)
  return {
    beside,
    flow,
    part(text: SlideText) {
      const outer = element('article', 'cont')
      const aside = element('aside')
      const caption = element('p', 'caption')
      caption.innerHTML = '<b></b>　'
      caption.firstElementChild!.textContent = String(text.no)
      caption.append(text.title)
      aside.append(element('div', 'mini'), caption)
      const body = element('div', 'handout-text')
      outer.append(aside, body)
      return { outer, text: body }
    },
    remove: () => bench.remove(),
  }
}

function element(tag: string, className = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className })
}
