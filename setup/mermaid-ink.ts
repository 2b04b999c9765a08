import type { Paint } from '../scripts/print/page/colour.ts'
import { contrastOf, paintOf, paintOfText, seenOn } from '../scripts/print/page/colour.ts'
import { contrastOfMark, isLabelled, marksOf, paintOfMark } from '../scripts/print/page/marks.ts'
import { runsOf } from '../scripts/print/page/texts.ts'

/** Contrast that text and graphics need with what is behind them. */
const needed = { text: 4.5, graphics: 3 }

/** Inks for letters, in the order in which they are tried: the deck's own, then those that are the same in light and dark. */
export const inks = ['ink', 'paper', 'dark-ink', 'light-ink'] as const

/** Where along a text its ground is looked at: it may cross the edge of a box. */
const along = [0.1, 0.5, 0.9]
/** What an ink is edged with where no ink can be read on all that a text crosses. */
const edges = { 'ink': 'paper', 'paper': 'ink', 'dark-ink': 'light-ink', 'light-ink': 'dark-ink' } as const

/** How much of its own colour a faint line keeps, in percent; the rest is ink. */
const shares = [75, 50, 25, 0]

/** Custom properties of a theme by name, without their dashes. */
export type Theme = Record<string, string>

/**
 * Gives every text of a drawing an ink that stands out from its ground, and every line or area that shows something a colour
 * that does, in all themes at once. What stands out already keeps its colour.
 * @param host what the drawing stands in, laid out on the page; a custom property set on it reaches the drawing
 * @param themes what the drawing may be seen in
 */
export function makeLegible(host: HTMLElement, themes: Theme[]): void {
  const inAll = <T>(look: () => T): T[] => themes.map((theme) => {
    for (const [name, value] of Object.entries(theme))
      host.style.setProperty(`--${name}`, value)
    return look()
  })
  const runs = runsOf(host)
  const seen = inAll(() =>
    runs.map(({ element, rects: [{ left, top, right, bottom }] }) =>
      along.map(share => seenOn(element, paintOfText(element), { x: left + share * (right - left), y: (top + bottom) / 2 }))))
  const candidates = inAll(() => inks.map(name => paintOfInk(host, name)))
  runs.forEach(({ element }, index) => {
    const grounds = seen.flatMap((inTheme, theme) => inTheme[index].map(one => ({ one, inks: candidates[theme] })))
    const ink = inkFor(grounds.map(({ one }) => one), grounds.map(({ inks }) => inks))
    if (ink)
      writeWith(element as HTMLElement, ink, isReadable(ink, grounds))
  })
  for (const { element } of marksOf(host).filter(({ element }) => !isLabelled(element)))
    makeSeen(element as SVGElement, () => Math.min(...inAll(() => contrastOfMark(element) ?? 21)))
}

/**
 * The ink that a text needs: none where its own will do in every theme, else the first that does, or the one that is best.
 * @param seen by theme and place, the text's own paint as it is seen, and its ground; undefined over a picture
 * @param candidates for each of these, the paints of the inks
 */
export function inkFor(seen: ([paint: Paint, ground: Paint] | undefined)[], candidates: Paint[][]): typeof inks[number] | undefined {
  const grounds = seen.flatMap((one, index) => one ? [{ own: one[0], ground: one[1], inks: candidates[index] }] : [])
  if (grounds.every(({ own, ground }) => contrastOf(own, ground) >= needed.text))
    return undefined
  const least = inks.map((_, index) => Math.min(...grounds.map(one => contrastOf(one.inks[index], one.ground))))
  return inks[Math.max(
    least.findIndex(contrast => contrast >= needed.text),
    least.some(contrast => contrast >= needed.text) ? 0 : least.indexOf(Math.max(...least)),
  )]
}

/** Says whether an ink can be read on every ground that a text crosses. */
export function isReadable(ink: typeof inks[number], grounds: { one?: [Paint, Paint], inks: Paint[] }[]): boolean {
  return grounds.every(({ one, inks: paints }) => !one || contrastOf(paints[inks.indexOf(ink)], one[1]) >= needed.text)
}

function writeWith(element: HTMLElement | SVGElement, ink: typeof inks[number], isReadable: boolean): void {
  const isSvg = element instanceof SVGElement
  const set = (name: string, value: string): void => element.style.setProperty(name, value, 'important')
  set(isSvg ? 'fill' : 'color', `var(--${ink})`)
  if (isReadable)
    return
  set('paint-order', 'stroke')
  set(isSvg ? 'stroke' : '-webkit-text-stroke-color', `var(--${edges[ink]})`)
  set(isSvg ? 'stroke-width' : '-webkit-text-stroke-width', '4px')
}

/** Mixes ink into a faint line or area until it is seen. */
function makeSeen(element: SVGElement, contrast: () => number): void {
  const { fill, stroke } = getComputedStyle(element)
  const name = paintOfMark(element) && fill !== 'none' ? 'fill' : 'stroke'
  for (const share of shares) {
    if (contrast() >= needed.graphics)
      return
    element.style.setProperty(name, `color-mix(in srgb, ${name === 'fill' ? fill : stroke} ${share}%, var(--ink))`, 'important')
  }
}

function paintOfInk(host: HTMLElement, name: string): Paint {
  host.style.color = `var(--${name})`
  const paint = paintOf(getComputedStyle(host).color)
  host.style.removeProperty('color')
  return paint
}
