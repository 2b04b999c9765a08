import type { Locator } from 'playwright'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { onSlide, theSite } from './site.ts'

/** What Slidev's own page around the slide brings, by axe's rules; nothing of the slide itself is left out. */
const ofSlidev = new Set(['landmark-one-main', 'meta-viewport', 'nested-interactive', 'region'])

interface Violation { id: string, nodes: { target: string[], isOnSlide: boolean }[] }

declare global {
  // eslint-disable-next-line vars-on-top
  var axe: { run: (root: Document) => Promise<{ violations: { id: string, nodes: { target: string[] }[] }[] }> }
}

/** Explorers for everyone: axe with all its rules, names, sizes of targets, the readout as a status, and no error anywhere. */
export function testAccess(): void {
  test('axe finds nothing on any explorer, light or dark, beside what Slidev brings; all controls are named and large enough', async () => {
    const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
    for (const name of theSite().slides.keys()) {
      await onSlide(name, '', async ({ page, root }) => {
        await page.evaluate(axe)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.locator(`html.${colorScheme}`).waitFor()
          const violations = await page.evaluate(async (): Promise<Violation[]> => (await globalThis.axe.run(document)).violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(({ target }) => ({ target, isOnSlide: Boolean(document.querySelector(target[0])?.closest('.slidev-page')) })),
          })))
          assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.filter(({ isOnSlide }) => isOnSlide || !ofSlidev.has(id)).map(({ target }) => `${name} ${colorScheme} ${id} ${target}`)), [])
        }
        await assertControls(name, root)
      })
    }
  })

  test('no page reported an error', () => {
    assert.deepEqual(theSite().errors, [])
  })
}

async function assertControls(name: string, root: Locator): Promise<void> {
  assert.equal(await root.locator('.explorer-readout[role=status]').getAttribute('aria-live'), 'polite')
  const names = await root.locator('input').evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? [...(one as HTMLInputElement).labels ?? []].map(label => label.textContent!.trim()).join(' ')))
  assert.deepEqual(names.filter(label => !label), [], name)
  const boxes = await root.locator('.explorer-controls').locator('input[type=range], input[type=text], label:has(input), button').evaluateAll(all => all.map(one => one.getBoundingClientRect().toJSON()))
  assert.deepEqual(boxes.filter(({ height, width }) => width > 0 && (height < 31.9 || width < 31.9)), [], name)
  const right = await root.locator('.explorer-controls > *').evaluateAll(all => Math.max(...all.map(one => one.getBoundingClientRect().right)))
  assert.ok(right <= 1216.5, `${name} ends at ${right}`)
}
