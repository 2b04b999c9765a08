import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDiagrams } from '../../scripts/commands/check-diagrams.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { learnRefused, refusedIn } from '../../scripts/plan/learn-refused.ts'
import { outlineOf } from '../stages.ts'

const pie = (of: string) => ['```mermaid', 'pie', `  "${of}" : 1`, '```', '']
const lines = ['# Talk', '', '## One', '', ...pie('a'), '## Two', '', ...pie('b')]
const outline = outlineOf(...lines)
const { slides } = planFromOutline(outline)
const says = 'Error: no room\nand a stack of calls'
const learn = (slide: string, block?: string) => learnRefused(outline, {}, slides, [{ slide, block, says }])

/** The kinds of blocks that are planned once some diagrams are known to be refused. */
async function kindsWith(refused: Record<string, string>): Promise<string[]> {
  const again = outlineOf(...lines)
  await checkDiagrams(again, refused)
  return again.parts.flatMap(({ section }) => section.blocks.map(({ kind }) => kind))
}

test('the diagram that a browser refuses becomes a listing, the others stay', async () => {
  assert.deepEqual(await kindsWith(learn('two', 'two-diagram-1')!), ['diagram', 'code'])
})

test('a diagram whose name somebody took away is known by its slide', async () => {
  assert.deepEqual(await kindsWith(learn('one')!), ['code', 'diagram'])
  assert.deepEqual(await kindsWith(learn('one', 'renamed')!), ['code', 'diagram'])
})

test('the reason is told at the diagram, in one line', async () => {
  const again = outlineOf(...lines)
  await checkDiagrams(again, learn('two', 'two-diagram-1')!)
  assert.deepEqual(again.file.messages.map(({ line, reason }) => [line, reason]), [
    [12, 'Diagram cannot be drawn: no room, expected one that a browser draws; its source stands on the slide'],
  ])
})

test('a slide that the plan does not have teaches nothing, nor what is known', () => {
  assert.equal(learn('three'), undefined)
  assert.equal(learnRefused(outline, learn('one')!, slides, [{ slide: 'one', says: 'other words' }]), undefined)
})

test('a refused diagram that the review no longer has is forgotten', () => {
  assert.deepEqual(refusedIn(outline, { ...learn('one'), '0000000000000000': 'no room' }), learn('one'))
})

test('a listing of today is known as the diagram it was', async () => {
  const again = outlineOf(...lines)
  await checkDiagrams(again, learn('one')!)
  assert.deepEqual(refusedIn(again, learn('one')!), learn('one'))
})
