import type { Flow } from '../../scripts/flows/flowchart.ts'
import { partsOf } from '../../scripts/flows/label.ts'
import { words } from './words.ts'

/** Whether a number says what it counts: `6,889 tokens`. */
const saysUnit = (part: string): boolean => /\d/.test(part) && /\p{Script=Han}|[a-z]{2}/iu.test(part)

/** What the signs of flows mean, those that are used: numbers above and below an arrow, letters for numbers that vary, dashes. */
export function signsOf(flows: Flow[]): string[] {
  const shapes = flows.flatMap(({ edges }) => edges.map(({ label }) => partsOf(label)).filter(parts => parts.length > 1))
  const letters = [...new Set(shapes.flat().filter(part => /^[A-Z]$/.test(part)))]
  return [
    // An arrow that says it by itself tells it for all.
    ...(shapes.length > 0 && !shapes.flat().some(saysUnit) ? words.shapes : []),
    ...(letters.length > 0 ? [words.varying(letters)] : []),
    ...(flows.some(({ nodes }) => nodes.some(({ classes }) => classes.includes('frozen'))) ? [words.frozen] : []),
  ]
}
