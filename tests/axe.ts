import type { Page } from 'playwright'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What Slidev's own page around the slide brings, by axe's rules; nothing of the slide itself is left out. */
const ofSlidev = new Set(['landmark-one-main', 'meta-viewport', 'nested-interactive', 'region'])

interface Violation { id: string, nodes: { target: string[], isOnSlide: boolean }[] }

declare global {
  // eslint-disable-next-line vars-on-top
  var axe: { run: (root: Document) => Promise<{ violations: { id: string, nodes: { target: string[] }[] }[] }> }
}

/** What axe finds with all its rules on the slide that a page shows, in light and in dark. */
export async function findingsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'))
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    const violations = await page.evaluate(async (): Promise<Violation[]> => (await globalThis.axe.run(document)).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target }) => ({ target, isOnSlide: Boolean(document.querySelector(target[0])?.closest('.slidev-page')) })),
    })))
    found.push(...violations.flatMap(({ id, nodes }) => nodes.filter(({ isOnSlide }) => isOnSlide || !ofSlidev.has(id)).map(({ target }) => `${colorScheme} ${id} ${target}`)))
  }
  return found
}
