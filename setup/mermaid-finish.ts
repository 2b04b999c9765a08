import type { Theme } from './mermaid-ink.ts'
import { names } from './mermaid-colours.ts'
import { levelCommits } from './mermaid-commits.ts'
import { makeLegible } from './mermaid-ink.ts'
import { partMessages } from './mermaid-messages.ts'
import { partPorts } from './mermaid-ports.ts'
import { bendBeyondSigns } from './mermaid-relations.ts'
import { partTerminals } from './mermaid-terminals.ts'

/** Tokens that a drawing is coloured with: what stands on an area is looked at in every theme that the area may have. */
const tokens = [...names, 'dark-ink', 'light-ink']
/** Room in px around what is drawn. */
const margin = 8
const known = new Map<string, Theme[]>()

/** A drawing as Mermaid left it, made ready to be shown: without empty margins, its ticks apart, all of it legible in light and dark. */
export function finishDrawing(svg: string): string {
  const host = document.body.appendChild(document.createElement('div'))
  host.style.cssText = 'position: fixed; left: 0; top: 0; z-index: -1; contain: layout; background: var(--paper)'
  try {
    // Shut in as on a slide, where the page's own styles do not reach it.
    const root = host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    root.innerHTML = svg
    const drawing = root.querySelector('svg')!
    // Where today is says nothing of what the author drew.
    drawing.querySelectorAll('.today').forEach(line => line.remove())
    thinTicks(drawing)
    centreStates(drawing)
    partPorts(drawing)
    bendBeyondSigns(drawing)
    partTerminals(drawing)
    partMessages(drawing)
    levelCommits(drawing)
    if (!drawing.getAttribute('aria-roledescription')?.startsWith('flowchart'))
      trim(drawing)
    makeLegible(host, themesOfPage())
    shorten(drawing)
    return drawing.outerHTML
  }
  finally {
    host.remove()
  }
}

/** The tokens' values in light and in dark, as the page has them, be it a slide or paper. */
function themesOfPage(): Theme[] {
  const root = document.documentElement
  const before = root.className
  const key = before.replace(/\b(?:light|dark)\b/g, '')
  const read = (isDark: boolean): Theme => {
    root.classList.toggle('dark', isDark)
    const style = getComputedStyle(root)
    return Object.fromEntries(tokens.map(name => [name, style.getPropertyValue(`--${name}`).trim()]))
  }
  if (!known.has(key))
    known.set(key, [read(false), read(true)])
  root.className = before
  return known.get(key)!
}

/** Places to a hundredth of a px: Mermaid writes sixteen digits, which are most of a drawing. */
function shorten(drawing: SVGSVGElement): void {
  for (const shape of drawing.querySelectorAll('[d], [points], [transform]')) {
    for (const name of ['d', 'points', 'transform'].filter(name => shape.hasAttribute(name)))
      shape.setAttribute(name, shape.getAttribute(name)!.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, number => String(Math.round(Number(number) * 100) / 100)))
  }
}

/** The drawing's box closes around what is in it: some kinds leave wide margins, others draw beyond their own. */
function trim(drawing: SVGSVGElement): void {
  const { x, y, width, height } = drawing.getBBox()
  if (width > 0 && height > 0)
    drawing.setAttribute('viewBox', [x - margin, y - margin, width + 2 * margin, height + 2 * margin].join(' '))
}

/** The name of a state stands in the middle of its box, which Mermaid measures with other letters. */
function centreStates(drawing: SVGSVGElement): void {
  for (const state of drawing.querySelectorAll('g.node.statediagram-state')) {
    const [box, label] = [
      state.querySelector<SVGGraphicsElement>(':scope > rect, :scope > .label-container'),
      state.querySelector<SVGGraphicsElement>(':scope > .label'),
    ]
    const words = label?.querySelector('text')
    if (!box || !label || !words)
      continue
    const [outer, inner] = [box.getBoundingClientRect(), words.getBoundingClientRect()]
    const perPx = label.getScreenCTM()!.a
    label.setAttribute(
      'transform',
      `translate(${(outer.left + outer.right - inner.left - inner.right) / 2 / perPx} 0) ${label.getAttribute('transform') ?? ''}`,
    )
  }
}

/** Ticks of an axis whose words would stand on each other: every second, third, … keeps its words. */
function thinTicks(drawing: SVGSVGElement): void {
  const words = [...drawing.querySelectorAll<SVGTextElement>('.grid .tick text')]
  const boxes = words.map(word => word.getBoundingClientRect())
  const meets = (every: number): boolean =>
    boxes.some((box, index) =>
      index >= every && index % every === 0 && box.left < boxes[index - every].right + 12 && box.right > boxes[index - every].left - 12)
  const every = [1, 2, 3, 4, 6, 8, 12, 24].find(count => !meets(count)) ?? words.length
  words.filter((_, index) => index % every !== 0).forEach(word => word.remove())
}
