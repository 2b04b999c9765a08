import type { Run } from '../deck/run.ts'
import type { Tried } from './talk.ts'
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { filesIn, leftRunning } from './talk.ts'

/** What a run leaves only where it was ended by force. */
const leftover = /(?:^|\/)(?:running|stage|[^/]*\.(?:tmp|old)(?:\.\d+)?)(?:\/|$)/

/** Holds a run to its promise: it did not do its work, says why, and everything is as it was before. */
export async function expectUntouched(tried: Tried, before: Map<string, string>, run: Run, code: number, says: RegExp): Promise<void> {
  assert.equal(run.code, code, run.stderr)
  assert.match(run.stderr, says)
  assert.doesNotMatch(run.stderr, /^\s+at .*:\d+:\d+/m, 'no stack')
  assert.deepEqual(changesBetween(before, await filesIn(tried.folder)), [])
  await expectNobody(tried)
}

/** Holds a run to its promise: the talk is made of what the review says now, and nothing else lies there. */
export async function expectMade(tried: Tried, before: Map<string, string>, run: Run, codes = [0]): Promise<void> {
  assert.ok(codes.includes(run.code!), `${run.code} ${run.stderr}`)
  const now = await filesIn(tried.folder)
  for (const name of ['talk/slides.md', 'talk/dist/index.html', 'talk/exports/slides.pdf', 'talk/exports/handout.pdf']) {
    assert.ok(now.has(name), `${name} is missing`)
    assert.ok(name.endsWith('index.html') || now.get(name) !== before.get(name), `${name} is the earlier one`)
  }
  assert.deepEqual([...now.keys()].filter(name => leftover.test(name) || /^tmp\/./.test(name)), [])
  await expectNobody(tried)
}

function changesBetween(before: Map<string, string>, now: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter(name => before.get(name) !== now.get(name))
    .map(name => `${name} ${before.has(name) ? now.has(name) ? 'is another' : 'is gone' : 'is new'}`)
}

/** A process that was told to end needs a moment. */
async function expectNobody(tried: Tried): Promise<void> {
  for (let wait = 0; wait < 50 && (await leftRunning(tried)).length > 0; wait++)
    await pause(100)
  assert.deepEqual(await leftRunning(tried), [], 'still runs')
}
