import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawVectors } from '../../talk/explorers/true-cfg-drawing.ts'
import { shareOfLength, trueCfg } from '../../talk/explorers/true-cfg.ts'

const place = { width: 520, height: 380 }

test('a prediction that is set back ends on the circle of the prompt, another one where the combination ends', () => {
  const length = (rescale: boolean) => {
    const guided = trueCfg.derive({ scale: 6, angle: 40, rescale })
    return Math.hypot(...guided.prediction) / (rescale ? guided.conditionalNorm : guided.combinedNorm)
  }
  assert.ok(Math.abs(length(true) - 1) < 1e-6)
  assert.ok(Math.abs(length(false) - 1) < 1e-6)
})

test('all arrows stay within their place, whatever the scale and the angle', () => {
  for (const scale of [1, 4, 10]) {
    for (const angle of [1, 45, 90]) {
      const { arrows } = drawVectors(trueCfg.derive({ scale, angle, rescale: false }), place)
      for (const { path } of arrows) {
        const [x, y] = path.split('L')[1].split(' ').map(Number)
        assert.ok(x >= -1 && x <= place.width + 1 && y >= -1 && y <= place.height + 1, `${scale} ${angle}: ${x} ${y}`)
      }
    }
  }
})

test('a combination that is exactly zero is refused', () => {
  assert.throws(() => trueCfg.derive({ scale: 5, angle: 0, rescale: true }), { code: 'no_direction' })
})

test('a length that is set back is written as 100 % at every scale', () => {
  for (const scale of [1.5, 3, 7, 9.5])
    assert.equal(shareOfLength(Math.hypot(...trueCfg.derive({ scale, angle: 30, rescale: true }).prediction)), '100%')
})
