import type { Flow } from '../../scripts/flows/flowchart.ts'
import { partsOf } from '../../scripts/flows/label.ts'
import { words } from './words.ts'

/** What the signs of flows mean, those that are used: numbers above and below an arrow, letters for numbers that vary, dashes. */
export function signsOf(flows: Flow[]): string[] {
  const shapes = flows.flatMap(({ edges }) => edges.map(({ label }) => partsOf(label)).filter(parts => parts.length > 1))
  const letters = [...new Set(shapes.flat().filter(part => /^[A-Z]$/.test(part)))]
  return [
    ...(shapes.length > 0 ? words.shapes : []),
    ...(letters.length > 0 ? [words.varying(letters)] : []),
    ...(flows.some(({ nodes }) => nodes.some(({ classes }) => classes.includes('frozen'))) ? [words.frozen] : []),
  ]
}
