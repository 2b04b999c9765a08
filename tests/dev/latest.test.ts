import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { latest } from '../../scripts/dev/latest.ts'
import { freshFolder } from '../deck/run.ts'

let folder: Awaited<ReturnType<typeof freshFolder>>
let deck: string
/** Readings that are under way, to be ended in any order. */
let ends: (() => void)[]
const read = (sources: Record<string, string>): Promise<string> => new Promise(resolve => ends.push(() => resolve(sources[deck])))

beforeEach(async () => {
  folder = await freshFolder()
  deck = join(folder.path, 'slides.md')
  ends = []
})
afterEach(() => folder.remove())

test('of two readings that overtake each other the later one is shown', async () => {
  const load = latest(deck, read)
  await writeFile(deck, 'first')
  const first = load({ [deck]: 'first' })
  await writeFile(deck, 'last')
  const last = load({ [deck]: 'last' })
  ends[1]()
  assert.equal(await last, 'last')
  ends[0]()
  assert.equal(await first, false)
})

test('a deck is read as it is now, not as it was when it was noticed', async () => {
  const load = latest(deck, read)
  await writeFile(deck, 'now')
  const data = load({ [deck]: 'before' })
  ends[0]()
  assert.equal(await data, 'now')
})

test('what is shown is not read again, unless a file that it includes has changed', async () => {
  const load = latest(deck, read)
  await writeFile(deck, 'same')
  const first = load({ [deck]: 'same' })
  ends[0]()
  await first
  assert.equal(await load({ [deck]: 'same' }), false)
  const included = load({ 'other.md': 'new' })
  ends[1]()
  assert.equal(await included, 'same')
})

test('a deck that cannot be read leaves the last one on screen', async (t) => {
  t.mock.method(console, 'error', () => {})
  assert.equal(await latest(deck, read)({ [deck]: '' }), false)
})
