import type { Flow } from '../../scripts/flows/flowchart.ts'
import { flow } from '../../scripts/design/design.ts'
import { wordsIn } from '../../scripts/flows/flowchart.ts'

/**
 * Mermaid's flowchart options: straight lines, even gaps; `tight` for a chain too long for the slide, whose labels
 * then wrap, but not within a word of `longest` px.
 */
export function flowOptions(tight = false, longest = 0) {
  const way = tight ? flow.tight : flow.loose
  return {
    curve: 'linear' as const,
    nodeSpacing: flow.between,
    rankSpacing: way.gap,
    padding: way.padding,
    wrappingWidth: tight ? Math.max(way.wrap, Math.ceil(longest)) : way.wrap,
    diagramPadding: 2,
    minNodeWidth: 0,
    useMaxWidth: false,
    htmlLabels: false,
  }
}

/** The fonts that drawings measure with, in the order of the styles' stack. */
export const families = ['Inter', 'Noto Emoji', 'Noto Sans SC', 'Noto Sans Math', 'Noto Sans Symbols', 'Noto Sans Symbols 2']
/** The same as a style's value. */
export const fontFamily = `${families.map(name => `"${name}"`).join(', ')}, sans-serif`

/** Width in px of the longest word in a flow's boxes, with the letters that Mermaid measures. */
export function longestWord({ nodes }: Flow): number {
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = `18px ${fontFamily}`
  return Math.max(0, ...nodes.flatMap(({ label }) => label.flatMap(wordsIn)).map(word => pen.measureText(word).width + 1))
}
