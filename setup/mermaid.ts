import { defineMermaidSetup } from '@slidev/types'
import { flowOptions, fontFamily } from '../components/deck/flow.ts'
import { coloursOfTokens, themeOf } from './mermaid-colours.ts'
import { kindOptions, kindSizes, kindStyles } from './mermaid-kinds.ts'

// Colours cross the diagram's shadow root as custom properties, so one drawing follows light, dark and paper.
const themeCSS = `
  text, tspan { font-family: ${fontFamily} !important; }
  .node :is(rect, polygon, path, circle, .label-container) { fill: var(--soft) !important; stroke: var(--muted) !important;
    stroke-width: 1.5px !important; filter: none !important; }
  .node rect { rx: 6px; ry: 6px; }
  .node.a :is(rect, polygon, path, circle) { fill: var(--a-wash) !important; stroke: var(--a) !important; }
  .node.b :is(rect, polygon, path, circle) { fill: var(--b-wash) !important; stroke: var(--b) !important; }
  .node.a.frozen :is(rect, polygon, path, circle) { fill: var(--a-kept, var(--a-wash)) !important; }
  .node.b.frozen :is(rect, polygon, path, circle) { fill: var(--b-kept, var(--b-wash)) !important; }
  .node.frozen :is(rect, polygon, path, circle) { stroke-dasharray: 6 4 !important; stroke-width: 2.5px !important; }
  .node.a.hub :is(rect, polygon, path, circle) { fill: var(--a-hub) !important; stroke-width: 4px !important; }
  .node.b.hub :is(rect, polygon, path, circle) { fill: var(--b-hub) !important; stroke-width: 4px !important; }
  .node text, .node tspan, .label text { fill: var(--ink) !important; font-size: 18px; }
  .node.a text, .node.a tspan { fill: var(--a-ink) !important; }
  .node.b text, .node.b tspan { fill: var(--b-ink) !important; }
  .node:is(.a, .b) .text-outer-tspan:first-child .text-inner-tspan { font-weight: 600; }
  .node path.glyph { fill: var(--muted) !important; stroke: none !important; }
  .node.a path.glyph { fill: var(--a) !important; }
  .node.b path.glyph { fill: var(--b) !important; }
  .cluster rect { fill: var(--paper) !important; stroke: var(--line) !important; }
  .cluster text, .cluster tspan { fill: var(--muted) !important; }
  .edgePaths path, .flowchart-link { stroke: var(--muted) !important; stroke-width: 1.75px !important; fill: none !important; }
  .marker, marker path { fill: var(--muted) !important; stroke: var(--muted) !important; }
  .edgeLabel rect, .edgeLabel .background, .labelBkg { fill: var(--paper) !important; background: var(--paper) !important;
    opacity: 1 !important; }
  .edgeLabel text, .edgeLabel tspan { fill: var(--muted) !important; font-size: 18px; }
`

/** Mermaid as this deck draws it: flat, straight, our fonts, nothing executable. */
export default defineMermaidSetup(() => {
  const colours = coloursOfTokens()
  return {
    theme: 'base',
    look: 'classic',
    // Round ends are drawn by chance, also in the classic look: the same chance each time makes the same PDF.
    handDrawnSeed: 1,
    securityLevel: 'strict',
    htmlLabels: false,
    fontFamily,
    fontSize: 18,
    themeVariables: { ...themeOf(colours), ...kindSizes(), fontFamily, fontSize: '18px' },
    themeCSS: themeCSS + kindStyles,
    flowchart: flowOptions(),
    ...kindOptions(),
  }
})
