import type { GeometryRow, SlideGeometry } from './page/rows.ts'

/** How far an edge of a box may be from its record, in px of the slide: what the rounding of one browser and another does, and no more. */
const tolerance = 3

/** The record of a deck's geometry as JSON, one row a line, so that a change reads as one in a diff. */
export function recordOf(slides: SlideGeometry[]): string {
  const text = slides.map(({ id, rows }) =>
    `${JSON.stringify(id)}: [\n${rows.map(row => `    ${JSON.stringify(rowOf(row))}`).join(',\n')}\n  ]`)
  return `{\n  ${text.join(',\n  ')}\n}\n`
}

type Recorded = [what: string, count: number, box: GeometryRow['box'], font: string, colour: string]

function rowOf({ what, count, box, font, colour, dark }: GeometryRow): Recorded {
  return [what, count, box, font, dark ? `${colour}, dark ${dark}` : colour]
}

/**
 * What differs between a deck and its record, a sentence each. Fonts, colours and counts are compared exactly, boxes to
 * 2 px. Where a browser lays text out otherwise the differences stay differences: they are to be looked at and recorded.
 */
export function differencesFrom(record: string, slides: SlideGeometry[]): string[] {
  const recorded = JSON.parse(record) as Record<string, Recorded[]>
  const ids = [...new Set([...Object.keys(recorded), ...slides.map(({ id }) => id)])]
  return ids.flatMap((id) => {
    const now = slides.find(slide => slide.id === id)?.rows.map(rowOf)
    if (!now || !recorded[id])
      return [`${id}: ${now ? 'is not in the record' : 'is gone'}`]
    const then = recorded[id]
    const keys = [...new Set([...then, ...now].map(keyOf))]
    return keys
      .flatMap(key => differenceOf(then.find(row => keyOf(row) === key), now.find(row => keyOf(row) === key)) ?? [])
      .map(text => `${id}: ${text}`)
  })
}

/** What makes a row of a slide: no two have the same. */
function keyOf([what, , , font, colour]: Recorded): string {
  return [what, font, colour].join(' ')
}

function differenceOf(then: Recorded | undefined, now: Recorded | undefined): string | undefined {
  if (!then || !now)
    return then ? `${keyOf(then)} is gone` : `${keyOf(now!)} is new`
  const isSame = then[1] === now[1] && then[2].every((edge, index) => Math.abs(edge - now[2][index]) <= tolerance)
  return isSame ? undefined : `${JSON.stringify(now)}, expected ${JSON.stringify(then)}`
}
