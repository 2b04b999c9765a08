import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('a footnote stands where its raised number is', () => {
  assert.deepEqual(
    linesRead('Sand$^{1}$ is wet. More.', '', '\\footnotetext{$^{1}$ From a pit.}'),
    ['Sand[^mathpix-1] is wet. More.', '', '[^mathpix-1]: From a pit.'],
  )
  assert.deepEqual(
    linesRead('Sand $^{*}$ is wet.', '', '\\footnotetext{', '$^{*}$ From a', 'pit.', '}'),
    ['Sand[^mathpix-1] is wet.', '', '[^mathpix-1]: From a pit.'],
  )
})

test('one without a mark is the note of its sentence, or the spoken note', () => {
  assert.deepEqual(linesRead('Sand is wet. \\footnotetext{1 From a pit.}'), ['Sand is wet.[^1]', '', '[^1]: From a pit.'])
  assert.deepEqual(linesRead('Sand.', '', '\\footnotetext{Corresponding author.}'), ['Sand.', '', '<!-- note: Corresponding author. -->'])
})

test('a raised number of a unit is none', () => {
  assert.deepEqual(linesRead('It is 3 m$^{2}$ wide. \\footnotetext{$^{3}$ About.}').slice(0, 1), ['It is 3 m$^{2}$ wide.[^1]'])
})

test('how a caption is set says nothing', () => {
  assert.deepEqual(
    linesRead('\\begin{figure}', '\\captionsetup{labelformat=empty}', '\\includegraphics{a.png}', '\\caption{A sea.}', '\\end{figure}'),
    ['![A sea.](<a.png>)'],
  )
})
