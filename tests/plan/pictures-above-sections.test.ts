import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { outlineOf } from '../stages.ts'

/** The title of the slide that shows the picture of a chapter, above its sections where it has some. */
function titleOver(heading: string, caption: string, ...sections: string[]): string {
  const end = ['', '## End', '', 'It is late.']
  const outline = outlineOf('# Talk', '', `## ${heading}`, '', '![way](a.png)', '', caption, '', ...sections, ...end)
  const pictures = new Map([['a.png', { size: { width: 800, height: 500 } }]])
  const { slides } = planFromOutline(withKnown(outline, { pictures, heights: {} }))
  return wordsOf(slides.find(({ evidence }) => evidence.some(({ block }) => block.kind === 'figure'))!.title)
}

const sections = ['### Where it begins', '', 'It begins at the weir.', '', '### Where it ends', '', 'It ends at the sea.']

test('a picture above the sections of a chapter is called by its caption: the heading is what all of them are about', () => {
  assert.equal(titleOver('方法', '图 1：方法总览。左边是普通流程，右边在熵超过阈值时才检索。', ...sections), '方法总览')
  assert.equal(titleOver('Way', '*Figure 1: The way of a drop of rain*', ...sections), 'The way of a drop of rain')
  assert.equal(titleOver('Loss', 'Figure 2: How much sand is lost by the year.', ...sections), 'How much sand is lost by the year')
})

test('a picture that is all of its chapter is called by the heading', () => {
  for (const [heading, caption] of [['方法', '图 1：方法总览'], ['Way', '*Figure 1: The way of a drop*'], ['Loss', 'Figure 2: Loss of sand.']])
    assert.equal(titleOver(heading, caption), heading)
})
