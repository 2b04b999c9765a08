import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawShift, drawSigmas, stepsToShow } from '../../talk/explorers/flow-schedule-drawing.ts'
import { flowSchedule } from '../../talk/explorers/flow-schedule.ts'
import { attempt } from '../../talk/mechanisms/refusal.ts'

const scheduled = (side: number, steps: number, shift = 'dynamic') => flowSchedule.derive({ side, steps, shift })
const place = { width: 600, height: 400 }

test('the curve falls from the top left to the bottom right', () => {
  const { dots, crossing } = drawSigmas(scheduled(1328, 50), place)
  assert.deepEqual([dots[0], dots.at(-1)], [{ x: 0, y: 0 }, { x: 600, y: 400 }])
  assert.ok(crossing > 300 && crossing < 600)
})

test('without a shift the level crosses one half in the middle', () => {
  const { crossing, path, even } = drawSigmas(scheduled(1328, 10, 'none'), place)
  assert.ok(Math.abs(crossing - 300) <= 1)
  assert.equal(path, even)
})

test('many steps are a line without dots', () => {
  assert.equal(drawSigmas(scheduled(1328, 100), place).dots.length, 0)
})

test('μ goes on rising beyond 8192 tokens, and Lightning keeps it', () => {
  const at = (side: number, shift?: string) => drawShift(scheduled(side, 8, shift), place).place!.y
  assert.ok(at(2048) < at(1456))
  assert.equal(at(2048, 'lightning'), at(256, 'lightning'))
  assert.equal(drawShift(scheduled(512, 8, 'none'), place).place, undefined)
})

test('one step, none and a picture without a token are refused', () => {
  const code = (side: number, steps: number) => (attempt(() => scheduled(side, steps)) as { code?: string }).code
  assert.deepEqual([code(512, 1), code(512, 0), code(8, 20), code(-4, 20)], ['too_few_steps', 'too_few_steps', 'no_tokens', 'not_positive'])
})

test('pictures stand beneath steps at equal distances, from all noise to none, as many as there is room for', () => {
  const shown = (steps: number, width: number) => stepsToShow(scheduled(1328, steps), { width, height: 400 }, 190)
  assert.deepEqual(shown(50, 970).map(({ k }) => k), [0, 10, 20, 30, 40, 50])
  assert.deepEqual(shown(8, 970).map(({ k }) => k), [0, 2, 4, 6, 8])
  assert.deepEqual(shown(2, 970).map(({ x }) => x), [0, 485, 970])
  for (const steps of [2, 3, 7, 11, 49, 100]) {
    const all = shown(steps, 970)
    assert.deepEqual([all[0].sigma, all.at(-1)!.sigma], [1, 0])
    assert.ok(all.every(({ x }, at) => at === 0 || x - all[at - 1].x >= 190), `${steps} steps`)
  }
})
