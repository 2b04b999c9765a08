import type { Drawn, Parts, Rect } from '../../scripts/drawings/windows.ts'
import { isWithin } from '../../scripts/drawings/windows.ts'

/** A formula as it is set in its smallest size, with its signs, each the element of a label, and how far they rise above its box. */
export interface DrawnFormula extends Drawn { signs: HTMLElement[], rise: number }

/** Measures a formula in its smallest size, whole and with every sign shown. */
export function readFormula(formula: HTMLElement): DrawnFormula {
  formula.style.fontSize = ''
  formula.style.translate = ''
  const signs = signsOf(formula)
  // Sheets are shown at many scales.
  const box = formula.getBoundingClientRect()
  const scale = box.width / formula.offsetWidth || 1
  const labels = signs.map((sign) => {
    const { x, y, width, height } = sign.getBoundingClientRect()
    return { x: (x - box.x) / scale, y: (y - box.y) / scale, width: width / scale, height: height / scale }
  })
  // A letter's own line may stick out of the formula's box.
  const rise = -Math.min(0, ...labels.map(({ y }) => y))
  return {
    signs,
    rise,
    width: Math.max(formula.offsetWidth, ...labels.map(({ x, width }) => x + width)),
    height: Math.max(formula.offsetHeight, ...labels.map(({ y, height }) => y + height)) + rise,
    labels: labels.map(label => ({ ...label, y: label.y + rise })),
  }
}

/** Each letter in an element of its own, so that it can be shown or not. */
function signsOf(formula: HTMLElement): HTMLElement[] {
  const texts = document.createTreeWalker(formula.querySelector('.katex-html')!, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode())
    found.push(texts.currentNode as Text)
  for (const text of found.filter(({ data, parentElement }) => !parentElement!.matches('.sign') && /[^\s\u200B]/.test(data))) {
    text.replaceWith(...[...text.data].map((letter) => {
      const sign = document.createElement('span')
      sign.className = 'sign'
      sign.textContent = letter
      return sign
    }))
  }
  return [...formula.querySelectorAll<HTMLElement>('.sign')].filter(sign => /[^\s\u200B]/.test(sign.textContent!))
}

/** Brings a window on a formula to the top left, and shows the signs that stand in it whole. */
export function showFormula(formula: HTMLElement, { signs, labels, rise }: DrawnFormula, window: Rect, scale: number): void {
  formula.style.fontSize = `${18 * scale}px`
  formula.style.translate = `${-window.x * scale}px ${(rise - window.y) * scale}px`
  const frame = formula.closest<HTMLElement>('.deck-window')!
  frame.style.cssText = `width: ${window.width * scale}px; height: ${window.height * scale}px`
  for (const [index, sign] of signs.entries())
    sign.style.visibility = isWithin(labels[index], window) ? '' : 'hidden'
}

/** Draws where the signs of the whole formula stand, with a frame around what the window shows. */
export function drawFormulaMap(map: SVGSVGElement, { width, height, labels }: Drawn, { map: place }: Parts, shown: Rect): void {
  const room = place === 'right' ? { width: 148, height: 320 } : { width: 560, height: 84 }
  const scale = Math.min(room.width / width, room.height / height)
  map.setAttribute('viewBox', `0 0 ${width} ${height}`)
  // No more than these two: whether it is shown at all is said by its view.
  Object.assign(map.style, { width: `${width * scale}px`, height: `${height * scale}px` })
  map.replaceChildren(...[...labels.map(label => ({ ...label, is: 'sign' })), { ...shown, is: 'frame' }].map(({ is, ...box }) => {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    rect.setAttribute('class', is)
    for (const [name, value] of Object.entries(box))
      rect.setAttribute(name, String(value))
    return rect
  }))
}
