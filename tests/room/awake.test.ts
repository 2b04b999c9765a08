import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bearRefusal } from '../../components/room/awake.ts'

test('a machine that refuses to keep its screen on gives a lock that holds nothing', async () => {
  const lock = { request: async (): Promise<WakeLockSentinel> => Promise.reject(new Error('denied')) }
  bearRefusal(lock)
  const got = await lock.request()
  assert.equal(got.released, true)
  await got.release()
})

test('a lock that is given is passed on, and a browser without locks is left alone', async () => {
  const given = { released: false } as WakeLockSentinel
  const lock = { request: async (): Promise<WakeLockSentinel> => given }
  bearRefusal(lock)
  assert.equal(await lock.request(), given)
  assert.doesNotThrow(() => bearRefusal(undefined))
})
