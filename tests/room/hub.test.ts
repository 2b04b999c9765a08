import type { Guest } from '../../scripts/room/hub.ts'
import type { Role, Said } from '../../scripts/room/messages.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { most, openHub } from '../../scripts/room/hub.ts'

/** A window that keeps what it is told, without how many others there are. */
function guest(role: Role): Guest & { heard: Said[] } {
  const heard: Said[] = []
  return { role, heard, send: said => said.kind !== 'counts' && said.kind !== 'invitation' && heard.push(said) }
}

test('the presenter speaks for the room, whenever it comes', () => {
  const hub = openHub()
  const [audience, presenter] = [guest('host'), guest('host')]
  ;[presenter, audience].forEach(hub.join)
  hub.tell(presenter, { kind: 'hello', isPresenter: true })
  assert.deepEqual(presenter.heard, [{ kind: 'lead' }, { kind: 'lead' }])
  hub.tell(audience, { kind: 'set', key: 'place', value: 1 })
  hub.tell(presenter, { kind: 'set', key: 'place', value: 2 })
  assert.deepEqual([...hub.shown()], [['place', 2]])
})

test('another window of the speaker speaks for the room when the presenter closes', () => {
  const hub = openHub()
  const [audience, presenter] = [guest('host'), guest('host')]
  ;[audience, presenter].forEach(hub.join)
  hub.tell(presenter, { kind: 'hello', isPresenter: true })
  audience.heard.length = 0
  hub.leave(presenter)
  assert.deepEqual(audience.heard, [{ kind: 'lead' }])
})

test('who comes late is told all that is shown, and then what changes', () => {
  const hub = openHub()
  const [host, late] = [guest('host'), guest('audience')]
  hub.join(host)
  hub.tell(host, { kind: 'all', topics: [['place', 3], ['timer', 1]] })
  hub.tell(host, { kind: 'set', key: 'timer', value: undefined })
  hub.join(late)
  hub.tell(host, { kind: 'set', key: 'place', value: 4 })
  assert.deepEqual(late.heard, [{ kind: 'all', topics: [['place', 3]] }, { kind: 'set', key: 'place', value: 4 }])
})

test('a listener is heard in nothing, and what a phone asks goes to the window that speaks for the room alone', () => {
  const hub = openHub()
  const [host, other, listener, phone] = [guest('host'), guest('host'), guest('audience'), guest('remote')]
  ;[other, host, listener, phone].forEach(hub.join)
  hub.tell(listener, { kind: 'set', key: 'place', value: 9 })
  hub.wish(phone, { kind: 'act', act: 'next' })
  assert.equal(hub.shown().size, 0)
  assert.deepEqual([host, other, listener].map(({ heard }) => heard.some(({ kind }) => kind === 'act')), [true, false, false])
})

test('a room keeps no more than it may', () => {
  const hub = openHub()
  const host = guest('host')
  hub.join(host)
  const text = 'x'.repeat(most.characters / 2)
  for (const key of ['a', 'b', 'c'])
    hub.tell(host, { kind: 'set', key, value: text })
  assert.deepEqual([...hub.shown().keys()], ['a'])
})
