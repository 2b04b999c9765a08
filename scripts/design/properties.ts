import {
  air,
  canvas,
  ceilings,
  comparison,
  filled,
  formulaScale,
  gaps,
  measures,
  page,
  pictures,
  sizes,
  smallestFormula,
  theorem,
} from './design.ts'
import { grown } from './grown.ts'
import { tablePart } from './table-part.ts'

// Points within points share the leading of the text around them.
const { nested: _, ...lined } = sizes

/** The design as the styles know it: custom properties by name, such as `--size-cell` and `--line-cell`. */
export function propertiesOfDesign(): Record<string, string> {
  return Object.fromEntries([
    ...named(
      'size',
      Object.entries(sizes).map(([name, { size }]) => [name, px(size)]),
    ),
    ...named(
      'line',
      Object.entries(lined).map(([name, type]) => [name, 'leading' in type ? String(type.leading) : px(type.line)]),
    ),
    ...lengths('measure', measures),
    ...lengths('gap', gaps),
    ...lengths('air', air),
    ...lengths('theorem', { padding: theorem.padding }),
    ...lengths('filled', {
      padding: filled.padding,
      gap: filled.gap,
      between: filled.between,
      titleHeight: canvas.height - filled.height - canvas.titleGap,
    }),
    ...lengths('grown', { panel: grown.panel }),
    ...lengths('bar', { width: tablePart.bar.width, before: tablePart.bar.before, gap: tablePart.bar.gap }),
    ...lengths('table-map', { width: tablePart.map.width, height: tablePart.map.height, top: tablePart.map.top, gap: tablePart.map.gap }),
    ...lengths('page', { width: page.width }),
    ...lengths('margin', page.margin),
    ...lengths('canvas', { width: canvas.width, titleGap: canvas.titleGap }),
    ...lengths('comparison', { heading: comparison.heading, gap: comparison.gap }),
    ...lengths('picture', { most: ceilings.picture, image: ceilings.image, missing: pictures.missing }),
    ['--formula-scale', `${formulaScale}em`],
    ['--formula-smallest', px(smallestFormula)],
  ])
}

/** The styles' own file of the design, which no one writes by hand. */
export function cssOfDesign(): string {
  const lines = Object.entries(propertiesOfDesign()).map(([name, value]) => `  ${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}\n`
}

function lengths(group: string, values: Record<string, number>): [string, string][] {
  return named(group, Object.entries(values).map(([name, value]) => [name, px(value)]))
}

function named(group: string, values: [name: string, value: string][]): [string, string][] {
  return values.map(([name, value]) => [`--${group}-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`, value])
}

function px(length: number): string {
  return `${length}px`
}
