import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { joinWindows } from '../../scripts/dev/windows.ts'

type Listener = (message: unknown, client: unknown) => void

describe('the windows of a deck that is being written', () => {
  /** A window that says something to the server, and what it hears. */
  const room = (): (() => { say: (kind: string, presenter?: boolean) => void, leave: () => void, heard: string[] }) => {
    const listeners = new Map<string, Listener>()
    joinWindows({ on: (event: string, listener: Listener) => listeners.set(event, listener) } as never)
    return () => {
      const heard: string[] = []
      const client = { send: (event: string, { kind = '' }: { kind?: string }) => heard.push(`${event} ${kind}`.trim()) }
      return {
        heard,
        say: (kind, presenter = false) => listeners.get('reviewdeck:window')!({ kind, presenter }, client),
        leave: () => listeners.get('vite:client:disconnect')!(undefined, client),
      }
    }
  }

  test('hear each other, not themselves', () => {
    const open = room()
    const [one, two] = [open(), open()]
    one.say('ask', true)
    two.say('ask')
    one.say('set', true)
    assert.deepEqual([one.heard, two.heard], [['reviewdeck:alone', 'reviewdeck:window ask'], ['reviewdeck:window set']])
  })

  test('are told that nobody will answer where no presenter is', () => {
    const open = room()
    const [one, two] = [open(), open()]
    one.say('ask')
    two.say('ask')
    assert.deepEqual(two.heard, ['reviewdeck:alone'])
  })

  test('are forgotten when they close', () => {
    const open = room()
    const [one, two] = [open(), open()]
    one.say('ask', true)
    one.leave()
    two.say('ask')
    assert.deepEqual([one.heard, two.heard], [['reviewdeck:alone'], ['reviewdeck:alone']])
  })
})
