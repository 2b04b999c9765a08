import type { Locator, Page } from 'playwright'

/** A kind of thing on a slide that can be worked, the key that works it, and what must then be different. */
interface Kind { kind: string, selector: string, keys: string[], state: (element: Element) => string | null }

const kinds: Kind[] = [
  {
    kind: 'switch',
    selector: '[aria-pressed]',
    keys: ['Enter', 'Enter', ' ', ' '],
    state: element => element.getAttribute('aria-pressed'),
  },
  {
    kind: 'slider',
    selector: 'input[type=range]',
    keys: ['ArrowRight', 'ArrowLeft'],
    state: element => (element as HTMLInputElement).value,
  },
  {
    kind: 'choice',
    selector: 'input[type=radio]',
    keys: ['ArrowRight', 'ArrowLeft'],
    state: element =>
      document.querySelector<HTMLInputElement>(`[data-test-slide] input[name="${(element as HTMLInputElement).name}"]:checked`)?.value
      ?? null,
  },
  { kind: 'toggle', selector: 'input[type=checkbox]', keys: [' ', ' '], state: element => String((element as HTMLInputElement).checked) },
  {
    kind: 'value of a chart',
    selector: 'g[tabindex]',
    keys: [],
    state: element => element.closest('.deck-chart')!.querySelector('.deck-chart-read')!.textContent!.trim(),
  },
]

/** What one thing of the slide that is shown is alike: those of the same tag and classes, in parts of one kind, on slides of one layout. */
export async function sortOf(page: Page, at: number): Promise<string> {
  return page.locator(`[data-test-at="${at}"]`).evaluate((element) => {
    const holders = ['.slidev-layout', '[data-part]', '[data-explorer]'].map(holder => element.closest<HTMLElement>(holder))
    return [element.tagName, element.getAttribute('type'), element.getAttribute('class'), holders[0]?.className, holders[1]?.dataset.part,
      holders[2]?.dataset.explorer].join(' ')
  })
}

/** Works one thing of the slide that is shown by its keys; says what does not answer, and whether Escape leaves the keys to the slides. */
export async function work(page: Page, at: number): Promise<string[]> {
  const element = page.locator(`[data-test-at="${at}"]`)
  const kind = kinds[await element.evaluate(
    (node, selectors) => selectors.findIndex(selector => node.matches(selector)),
    kinds.map(({ selector }) => selector),
  )]
  await element.focus()
  const said = kind ? await press(page, element, kind) : []
  await page.keyboard.press('Escape')
  return await page.evaluate(() => document.activeElement === document.body) ? said : [...said, 'Escape leaves the focus on it']
}

async function press(page: Page, element: Locator, { kind, keys, state }: Kind): Promise<string[]> {
  const path = new URL(page.url()).pathname
  const states = [await element.evaluate(state)]
  for (const key of keys) {
    await page.keyboard.press(key)
    states.push(await element.evaluate(state))
  }
  return [
    ...(new Set(states).size === 1 && (keys.length > 0 || !states[0])
      ? [`a ${kind} does not answer to ${keys.join(', ') || 'the focus'}`]
      : []),
    ...(new URL(page.url()).pathname === path ? [] : [`the keys of a ${kind} turn slides`]),
  ]
}
