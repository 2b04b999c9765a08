import type { Page } from 'playwright'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/**
 * What Slidev's own parts around the slide bring, by axe's rules: the node that brings it. It must be one of these and stand
 * outside of every slide; nothing of a slide is left out.
 */
const ofSlidev: Record<string, string> = {
  // Buttons of the bar that open a menu hold another button.
  'nested-interactive': 'nav .relative.flex > button',
  // The dialogue of the key g, out of sight until then.
  'region': '#slidev-goto-dialog',
}

interface Violation { id: string, nodes: { target: string[], isSlidevs: boolean }[] }

declare global {
  // eslint-disable-next-line vars-on-top
  var axe: {
    getRules: (tags?: string[]) => { ruleId: string }[]
    run: (root: Document, options: {
      rules: Record<string, { enabled: boolean }>
      resultTypes: string[]
    }) => Promise<{ violations: { id: string, nodes: { target: (string | string[])[] }[] }[] }>
  }
}

/** Colours of a page; all else that axe looks at is the same in each of them. */
export type Scheme = 'light' | 'dark'

/**
 * What axe finds on a page as it stands with all of its rules, those for the highest level and its experiments too; in dark,
 * where only colours are others than in light, with its rules for colours.
 */
export async function findingsOfAxe(page: Page, scheme: Scheme): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis))
    await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'))
  const violations = await page.evaluate(async ({ known, tags }): Promise<Violation[]> => {
    const asked = new Set(globalThis.axe.getRules(tags).map(({ ruleId }) => ruleId))
    const rules = Object.fromEntries(globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: asked.has(ruleId) }]))
    const { violations } = await globalThis.axe.run(document, { rules, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target }) => {
        const node = document.querySelector([target[0]].flat()[0])
        return {
          target: target.flat(),
          isSlidevs: known[id] !== undefined && Boolean(node?.matches(known[id])) && !node!.closest('.slidev-page'),
        }
      }),
    }))
  }, { known: ofSlidev, tags: scheme === 'dark' ? ['cat.color'] : undefined })
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ isSlidevs }) => !isSlidevs).map(({ target }) => `${id} ${target.join(' ')}`))
}

/** What axe finds on a page in light and in dark. */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    found.push(...(await findingsOfAxe(page, colorScheme)).map(finding => `${colorScheme} ${finding}`))
  }
  return found
}
