import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellFresh } from '../../scripts/dev/fresh-modules.ts'

/** What an environment with one module does, in order, when this is sent. */
function doneBy(...sent: unknown[]): string[] {
  const done: string[] = []
  const hot = { send: (...told: unknown[]) => void done.push(`sent ${JSON.stringify(told)}`) }
  const moduleGraph = {
    urlToModuleMap: new Map([['/slides.md__slidev_4.md', { id: 'four' }]]),
    invalidateModule: ({ id }: { id: string }) => void done.push(`anew ${id}`),
  }
  tellFresh({ hot, moduleGraph } as unknown as Parameters<typeof tellFresh>[0])
  hot.send(...sent)
  return done
}

test('a module is made anew before the pages are told to load it again', () => {
  const update = { type: 'update', updates: [{ acceptedPath: '/slides.md__slidev_4.md' }, { acceptedPath: '/unknown.ts' }] }
  assert.deepEqual(doneBy(update), ['anew four', `sent ${JSON.stringify([update])}`])
})

test('anything else is sent as it is', () => {
  for (const sent of [[{ type: 'full-reload' }], ['reviewdeck:messages', ['a']], [{ type: 'prune', paths: [] }]])
    assert.deepEqual(doneBy(...sent), [`sent ${JSON.stringify(sent)}`])
})
