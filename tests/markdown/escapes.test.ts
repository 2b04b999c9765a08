import type { SlideCompiler } from '../hostile/compile.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { joinSlides } from '../../scripts/slides/source-slide.ts'
import { slideCompiler } from '../hostile/compile.ts'
import { slidesOf } from '../stages.ts'
import { guards } from './guards.ts'

// That each of them is needed is shown in the soak, which takes one after the other away.
describe('a deck is harmless by', () => {
  let compiler: SlideCompiler
  before(async () => {
    compiler = await slideCompiler()
  })
  after(() => compiler.close())
  for (const { guard, file, review } of guards) {
    test(`${guard} (${file})`, async () => {
      assert.deepEqual(await compiler.dangers(joinSlides(slidesOf('# Talk', '', '## One', '', review))), [])
    })
  }
})
