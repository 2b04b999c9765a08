// The very bundle that Slidev loads: another one would be shipped twice.
import mermaid from 'mermaid/dist/mermaid.esm.mjs'
import { families } from '../components/deck/flow.ts'
import { coloursOfTokens, withTokens } from './mermaid-colours.ts'
import { largerOf, sidewaysOf } from './mermaid-direction.ts'
import { withoutStandIns, withStandIns } from './mermaid-entities.ts'
import { finishDrawing } from './mermaid-finish.ts'
import { kindOptions, sizesOfTasks } from './mermaid-kinds.ts'
import settings from './mermaid.ts'

let drawn = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Draws with Mermaid itself, once the fonts hold every character of this diagram: it measures each label once. One drawing after
 * the other: Mermaid's options are the page's, and another drawing's would take their place before it begins.
 */
export function draw(code: string, options: object): Promise<string> {
  const drawing = last.then(() => drawNow(code, options))
  last = drawing.catch(() => {})
  return drawing
}

async function drawNow(code: string, options: object): Promise<string> {
  await Promise.all(families.map(family => document.fonts.load(`400 18px "${family}"`, code))).catch(() => {})
  mermaid.initialize({
    startOnLoad: false,
    ...await settings(),
    ...options,
    gantt: { ...kindOptions().gantt, ...sizesOfTasks(code) },
  })
  const drawing = await finished(code)
  const sideways = sidewaysOf(code)
  return sideways ? largerOf(drawing, await finished(sideways).catch(() => drawing)) : drawing
}

async function finished(code: string): Promise<string> {
  const bench = document.getElementById('mermaid-rendering-container') ?? undefined
  const { svg } = await mermaid.render(`diagram-${++drawn}`, withStandIns(code), bench)
  // The slide says how high a drawing may be; Mermaid's own rules reach only what is within it.
  return finishDrawing(withoutStandIns(withTokens(withoutRole(svg), coloursOfTokens()))).replace(
    /<style\b[^>]*>/,
    '$&svg { max-height: var(--diagram-height, none); }',
  )
}

/** What holds a drawing says what it shows; Mermaid's own word for it, `flowchart-v2`, is no language. */
function withoutRole(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, tag => tag.replace(/ (?:role|aria-roledescription)="[^"]*"/g, ''))
}
