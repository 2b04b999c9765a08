import type { Options } from '../../scripts/commands/command.ts'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { twinOf } from '../../scripts/commands/twin.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { readReview } from '../../scripts/files/read-review.ts'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { catalogue } from '../guests.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const options: Options = { talk: talkAt(join('reviews', 'review.md'), 'talk'), base: '/x/', keepGoing: false, check: false, retake: [] }

test('the second talk has a folder and an address within the first', () => {
  const twin = twinOf(options, 'review.en.md')!
  assert.deepEqual([twin.talk.review, twin.talk.dist, twin.base], [join('reviews', 'review.en.md'), join('talk', 'en', 'dist'), '/x/en/'])
})

test('the second talk makes no third', () => {
  assert.equal(twinOf(options, 'review.md'), undefined)
  assert.equal(twinOf(options, undefined), undefined)
})

test('both of the project\'s talks have the same slides, however many parts each needs', async () => {
  const ids = await Promise.all(['review.md', 'review.en.md'].map(async (name) => {
    const { slides } = planFromOutline(outlineFromReview(await readReview(join(root, name)), { ...blockReader, explorers: catalogue }))
    return [...new Set(slides.map(({ id }) => id.replace(/-part-\d+$/, '')))]
  }))
  assert.deepEqual(ids[1], ids[0])
})
