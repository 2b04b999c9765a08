/** One way through a flow: its name and the boxes that it passes, by their labels; `a + b` are two that it passes side by side. */
export interface Route { name: string, stops: string[] }

/** Reads `T2I: prompt → encoder → image`, arrows of any kind; undefined where it has no name or but one stop. */
export function routeFromText(text: string): Route | undefined {
  const colon = text.search(/[:：]/)
  const name = text.slice(0, Math.max(0, colon)).trim()
  const stops = text.slice(colon + 1).split(/[→⟶⇒]|-+>|=+>/).map(stop => stop.trim()).filter(Boolean)
  return name !== '' && stops.length > 1 ? { name, stops } : undefined
}

/**
 * The boxes at a stop of a route: one that is named so, or those that are named between plus signs.
 * @returns their indices; -1 where there is none of that name
 */
export function boxesAt(labels: string[][], stop: string): number[] {
  const whole = labelNamed(labels, stop)
  return whole >= 0 ? [whole] : stop.split(/[+＋]/).map(name => labelNamed(labels, name))
}

/**
 * Which of some labels an author means by a name: the same words, a label's first line, or what stands before its brackets.
 * @returns its index, or -1
 */
export function labelNamed(labels: string[][], name: string): number {
  const wanted = plain(name)
  const readings: ((label: string[]) => string)[] = [
    label => label.join(''),
    label => label.join(' '),
    label => label[0],
    label => label[0].replace(/[（(].*$/, ''),
  ]
  return readings.map(reading => labels.findIndex(label => plain(reading(label)) === wanted)).find(index => index >= 0) ?? -1
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
