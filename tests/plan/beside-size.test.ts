import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filled } from '../../scripts/design/design.ts'
import { widthOfColumns } from '../../scripts/parts/beside.ts'
import { heightOfRows } from '../../scripts/parts/rows.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { outlineOf } from '../stages.ts'

/** The slide of a section with this text and one picture of this size. */
function withPicture(width: number, height: number, text: string): SlidePlan {
  return planFromOutline(withKnown(
    outlineOf('# Talk', '', '## Sand', '', text, '', '![Loss of sand](a.png)'),
    { pictures: new Map([['a.png', { size: { width, height } }]]), heights: {} },
  )).slides[1]
}

test('the sentences beside a picture are set so large that they fit with what hangs them from their rules', () => {
  let beside = 0
  for (let count = 4; count < 40; count++) {
    const long = `Rivers bring less of it in each dry summer, whatever is done about the weirs above ${'the town '.repeat(count)}.`
    const said = `Dams hold back nearly half of the sand. Coasts shrink where it is missing for more than a year. ${long}`
    const { parts: [part] } = withPicture(760, 600, said)
    if (part.kind !== 'beside')
      continue
    beside++
    const { rows, size } = part.rows
    const width = widthOfColumns(12 - part.columns)
    assert.ok(heightOfRows(rows, size, width) + rows.length * filled.padding / 2 + size * filled.leading <= filled.height, `${size}`)
  }
  assert.ok(beside > 9, `${beside}`)
})
