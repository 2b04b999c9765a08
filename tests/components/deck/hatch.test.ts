import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hatchOf } from '../../../components/deck/hatch.ts'

/** The ends of the lines across a rectangle. */
function endsOf(x: number, y: number, width: number, height: number): number[][] {
  const path = hatchOf(`M${x} ${y}h${width}v${height}h${-width}z`)!
  return [...path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, across, down]) => [Number(across), Number(down)])
}

for (const [x, y, width, height] of [[0, 0, 100, 20], [64, 300, 7, 90], [10.5, -3, 14.4, 1.4]]) {
  test(`the lines across ${width} by ${height} at ${x}, ${y} end at its edges and are 5 px apart`, () => {
    const ends = endsOf(x, y, width, height)
    assert.ok(ends.length >= 2)
    for (const [across, down] of ends) {
      assert.ok(across >= x - 0.1 && across <= x + width + 0.1 && down >= y - 0.1 && down <= y + height + 0.1, `${across} ${down}`)
      assert.ok([x, x + width].some(edge => Math.abs(edge - across) < 0.1) || [y, y + height].some(edge => Math.abs(edge - down) < 0.1))
    }
    const sums = ends.map(([across, down]) => across + down).filter((_, index) => index % 2 === 0)
    sums.slice(1).forEach((sum, index) => assert.ok(Math.abs((sum - sums[index]) / Math.SQRT2 - 5) < 0.3))
  })
}

test('the lines of two bars meet', () => {
  const sumsOf = (x: number): number[] => endsOf(x, 0, 50, 20).map(([across, down]) => (across + down) / Math.SQRT2 / 5)
  for (const sum of [...sumsOf(0), ...sumsOf(50)])
    assert.ok(Math.abs(sum - Math.round(sum)) < 0.05, String(sum))
})

test('a dot and a line get none', () => {
  assert.equal(hatchOf('M10 10a5 5 0 1 0 10 0z'), undefined)
  assert.equal(hatchOf('M10 10L20 20'), undefined)
})
