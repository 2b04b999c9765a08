import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { outlineOf } from '../stages.ts'

const english = 'A sensor is read every hour, and sent by radio. Where the filter stands decides how much power the radio needs.'
const chinese = '传感器每小时读一次，读数由无线电发出。滤波器放在哪里，决定了无线电要用多少电。'

/** What the slide of a section with this picture and what is said of it is made of. */
function kindsWith(width: number, height: number, said: string): string[] {
  const outline = outlineOf('# Talk', '', '## Path', '', '![The path of a value](a.png)', '', said, '', '## End', '', 'It is late.')
  const pictures = new Map([['a.png', { size: { width, height } }]])
  return planFromOutline(withKnown(outline, { pictures, heights: {} })).slides[1].parts.map(({ kind }) => kind)
}

test('a flat picture has the width of the slide, and what is said of it stands below', () => {
  assert.deepEqual(kindsWith(1040, 160, english), ['figures', 'text'])
  assert.deepEqual(kindsWith(900, 180, english), ['figures', 'text'])
  assert.deepEqual(kindsWith(1040, 160, chinese), ['figures', 'text'])
})

test('a picture that is higher stands beside what is said of it', () => {
  for (const [width, height] of [[800, 600], [500, 700], [900, 600]])
    assert.deepEqual(kindsWith(width, height, english), ['beside'])
})
