import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '@slidev/parser'
import { boxSlide } from '../../scripts/slides/box.ts'

const slide = {
  id: 'one',
  raw: '---\ntitle: One\nlayout: section\nrouteAlias: one\n---\n\n# One\n\n<Broken>\n\n```js\nx\n```\n\n<!--\nsay\n\n***\n\nread\n-->',
}

test('a boxed slide keeps title and address and takes the plain layout', async () => {
  const { slides } = await parse(boxSlide(slide, 'say').raw, 'slides.md')
  assert.deepEqual(slides[0].frontmatter, { title: 'One', layout: 'default', routeAlias: 'one' })
})

test('a boxed slide shows its source as a listing', async () => {
  const { slides } = await parse(boxSlide(slide, 'say').raw, 'slides.md')
  assert.equal(slides[0].content, '````md\n# One\n\n<Broken>\n\n```js\nx\n```\n````')
})

test('a boxed slide keeps both texts', async () => {
  const { slides } = await parse(boxSlide(slide, 'say\n\n***\n\nread').raw, 'slides.md')
  assert.equal(slides[0].note, 'say\n\n***\n\nread')
})

test('a slide by hand without front matter can be boxed', async () => {
  const { slides } = await parse(boxSlide({ id: undefined, raw: '<Broken>' }).raw, 'slides.md')
  assert.deepEqual([slides.length, slides[0].content], [1, '```md\n<Broken>\n```'])
})
