import type { Fault } from './fault.ts'
import type { Contrast, SlideMeasure, TextMeasure } from './slide-measure.ts'
import { contrast as least } from '../design/design.ts'
import { worstOf } from './fault.ts'

/** Large text needs less: from 31 px, in bold from 25 px. */
function neededBy({ size, weight }: TextMeasure): number {
  return size >= 31 || (size >= 25 && weight >= 600) ? least.large : least.text
}

function lowest({ light, dark }: Contrast): { theme: string, ratio: number } {
  return [
    { theme: 'light', ratio: light ?? 21 },
    { theme: 'dark', ratio: dark ?? 21 },
  ].reduce((low, theme) => theme.ratio < low.ratio ? theme : low)
}

/** R13: text and graphics can be told from what is behind them, in light and in dark. */
export function lowContrasts({ id, texts, marks }: SlideMeasure): Fault[] {
  const items = [
    ...texts.map(text => ({ ...text, name: `Text \`${text.words}\``, needed: neededBy(text), ...lowest(text.contrast) })),
    ...marks
      .filter(({ isLabelled }) => !isLabelled)
      .map(mark => ({ ...mark, name: `A coloured ${mark.shape}`, needed: least.graphics, ...lowest(mark.contrast) })),
  ].filter(({ ratio, needed }) => ratio < needed)
  return worstOf(id, 'low-contrast', items, ({ ratio, needed }) => needed / ratio, ({ name, theme, ratio, needed }) =>
    `${name} has a contrast of ${ratio} in the ${theme} theme, expected at least ${needed}`)
}

/** R13: running text in a colour that is not the deck's own. */
export function faintTexts({ id, texts }: SlideMeasure): Fault[] {
  const faint = texts.filter(text => text.role === 'body' && !text.isOwnColour && neededBy(text) === least.text)
    .map(text => ({ ...text, ...lowest(text.contrast) }))
    .filter(({ ratio }) => ratio >= least.text && ratio < least.comfortable)
  return worstOf(id, 'faint-text', faint, ({ ratio }) => -ratio, ({ words, theme, ratio }) =>
    `Text \`${words}\` has a contrast of ${ratio} in the ${theme} theme, expected at least ${least.comfortable} or a colour of the deck`)
}
