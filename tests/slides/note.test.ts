import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '@slidev/parser'
import { splitNote } from '../../scripts/slides/note.ts'
import { joinSlides } from '../../scripts/slides/source-slide.ts'
import { slidesOf } from '../stages.ts'

async function noteOf(...lines: string[]): Promise<string> {
  return (await parse(joinSlides(slidesOf('# Talk', '', '## One', '', ...lines)), 'slides.md')).slides[1].note ?? ''
}

test('the spoken note stands before the rule and the handout text behind it', async () => {
  assert.equal(await noteOf('<!-- note: say this -->', '', 'The text.'), 'say this\n\n***\n\nThe text.')
})

test('a spoken note alone has no rule', async () => {
  assert.equal(await noteOf('<!-- note: say this -->', '', '- a'), 'say this')
})

test('a slide with neither has no note', async () => {
  assert.equal(await noteOf('- a'), '')
})

test('the end of a comment within a note does not end it', async () => {
  assert.equal(await noteOf('a --> b --!> c `x --> y`'), '***\n\na &#45;&#45;> b &#45;&#45;!> c `x &#45;&#45;> y`')
})

test('a comment within the text does not become the note', async () => {
  assert.equal(await noteOf('a <!-- private --> b'), '***\n\na  b')
})

test('the heading that a title of its own replaced stands over the handout text', async () => {
  assert.equal(await noteOf('<!-- deck: title="A claim" -->', '', 'The text.'), '***\n\n**1 One**\n\nThe text.')
})

test('a note is cut at its first rule, and is all spoken without one', () => {
  assert.deepEqual(splitNote('say\n\n***\n\nread\n\n***\n\nmore'), { spoken: 'say', handout: 'read\n\n***\n\nmore' })
  assert.deepEqual(splitNote('say'), { spoken: 'say', handout: '' })
  assert.deepEqual(splitNote('***\nread'), { spoken: '', handout: 'read' })
})

test('a picture in a spoken note is its text', async () => {
  assert.equal(await noteOf('<!-- note: say ![a](http://b.org/c.png) -->', '', '- a'), 'say a')
})

test('a spoken note keeps its Markdown, and means nothing to Vue', async () => {
  assert.equal(
    await noteOf('<!-- note: **say** `{{ a }}` {{ b }} <script> [@wu2025] [c](javascript:d) -->', '', '- a'),
    '**say** `{{ a }}` <span v-pre>{{</span> b }} &#60;script&#62; [Wu25] c',
  )
})

test('a click in a spoken note is one to Slidev, and words in the text of the handout', async () => {
  assert.equal(
    await noteOf('<!-- note: Look. [click] Now [click:2] then [clicks] -->', '', 'Press [click] twice.'),
    'Look. [click] Now [click:2] then [clicks]\n\n***\n\nPress &#91;click] twice.',
  )
})

test('a rule in a spoken note does not end it', async () => {
  assert.equal(await noteOf('<!-- note: say\n\n---\n\nmore -->', '', 'The text.'), 'say\n\n* * *\n\nmore\n\n***\n\nThe text.')
})

test('a spoken note has no front matter', async () => {
  assert.equal(await noteOf('<!-- note: ---\na: <script>\n---\n\nb -->', '', '- c'), '* * *\na: &#60;script&#62;\n---\n\nb')
})
