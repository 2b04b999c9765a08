import type { Locator } from 'playwright'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsInBothThemes } from '../../axe.ts'
import { onSlide, theSite } from './site.ts'

/**
 * Explorers for everyone: axe with all its rules, names, sizes of targets, the readout as a status, and no error anywhere; with `every`,
 * on one of so many.
 */
export function testAccess({ every = 1 } = {}): void {
  test('axe finds nothing on an explorer, light or dark, beside what Slidev brings; all controls are named and large enough', async () => {
    for (const name of [...theSite().slides.keys()].filter((_, index) => index % every === 0)) {
      await onSlide(name, '', async ({ page, root }) => {
        assert.deepEqual(await findingsInBothThemes(page), [], name)
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
  const names = await root
    .locator('input')
    .evaluateAll(all =>
      all.map(one =>
        one.getAttribute('aria-label') ?? [...(one as HTMLInputElement).labels ?? []].map(label => label.textContent!.trim()).join(' ')))
  assert.deepEqual(names.filter(label => !label), [], name)
  const boxes = await root
    .locator('.explorer-controls')
    .locator('input[type=range], input[type=text], label:has(input), button')
    .evaluateAll(all => all.map(one => one.getBoundingClientRect().toJSON()))
  assert.deepEqual(boxes.filter(({ height, width }) => width > 0 && (height < 31.9 || width < 31.9)), [], name)
  const right = await root
    .locator('.explorer-controls > *')
    .evaluateAll(all => Math.max(...all.map(one => one.getBoundingClientRect().right)))
  assert.ok(right <= 1216.5, `${name} ends at ${right}`)
}
