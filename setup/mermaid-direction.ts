import { canvas, ceilings, filled } from '../scripts/design/design.ts'

/** Kinds that Mermaid draws downwards where their author says nothing of a way. */
const header = /^[ \t]*(?:classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram|requirementDiagram)[ \t]*$/m
/** How much larger a drawing has to become for its way to be changed. */
const gain = 1.15

/** The source of a diagram that goes on to the right instead of down; undefined for any other kind, and where its author says which way. */
export function sidewaysOf(code: string): string | undefined {
  const found = header.exec(code)
  if (!found || /^[ \t]*direction[ \t]/m.test(code))
    return undefined
  const end = found.index + found[0].length
  return `${code.slice(0, end)}\n  direction LR${code.slice(end)}`
}

/** The one of two drawings that is larger on a slide: the other only where it is clearly so, and fits one slide in its own size. */
export function largerOf(drawing: string, other: string): string {
  return scaleOf(other) >= Math.max(1, gain * scaleOf(drawing)) ? other : drawing
}

/** The scale at which a drawing fills a slide in one direction. */
function scaleOf(svg: string): number {
  const [, , width, height] = /viewBox="([^"]+)"/.exec(svg)?.[1].split(/[\s,]+/).map(Number) ?? []
  return width > 0 && height > 0 ? Math.min(ceilings.drawing, canvas.width / width, filled.height / height) : 0
}
