import type { OpenDeck } from '../../scripts/print/with-deck.ts'
import type { Windows } from './windows.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfStates } from '../../scripts/print/states.ts'

/** What a slide becomes when somebody works it is measured as it is itself. */
export function testStates({ room, ids, idWith }: Windows): void {
  test('what a control or a click pushes off a slide, or over its text, is said of that state, and nothing else of any', async () => {
    const page = await room().context.newPage()
    const measured = { page, url: room().server.url } as OpenDeck
    const shown = ids().filter(id => !id.startsWith('backup'))
    assert.deepEqual(await faultsOfStates(measured, ids(), shown), [])
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => {
      const style = new CSSStyleSheet()
      style.replaceSync('.explorer-reset:not(:disabled) { translate: 200px }'
        + '.deck-chart-toggle[aria-pressed=true] { inset: 8px auto auto 0 }')
      document.adoptedStyleSheets.push(style)
    }))
    const faults = await faultsOfStates(measured, ids(), [idWith('28-pixels'), idWith('steel-boils')])
    assert.deepEqual([...new Set(faults.map(({ rule }) => rule))], ['overflow', 'overlap'])
    assert.ok(faults.every(({ says }) => / worked\)$/.test(says)), JSON.stringify(faults))
    await page.close()
  })
}
