import type { Page } from 'playwright'
import type { BrokenPage } from '../rules/broken-pages/broken-page.ts'

/**
 * Puts a fault into a slide of a page, or into the sheet of the handout that it begins on, within the first element below `within`
 * that its selector finds; the page remembers what it was.
 */
export async function breakOn(page: Page, { slide, on, breaks }: BrokenPage, within: string): Promise<void> {
  await page.evaluate(`(async () => {
    const shown = document.getElementById(${JSON.stringify(slide)})
    const sheet = shown.closest('.deck-handout > .sheet') ?? shown
    globalThis.__putBack = (${remember})(sheet);
    (${asPlanned})(sheet)
    const element = sheet.querySelector(${JSON.stringify(`${within} ${on}`)})
    if (!element)
      throw new Error(${JSON.stringify(`${slide} has no ${on}`)})
    await (${breaks})(element)
    document.getAnimations().forEach(animation => animation.finish())
  })()`)
}

/** Takes from a slide what it grew by, so that a fault is judged by what the planner foretold. Runs in the page. */
function asPlanned(sheet: Element): void {
  for (const stage of sheet.querySelectorAll<HTMLElement>('.deck-stage')) {
    stage.classList.remove('deck-stage')
    stage.removeAttribute('data-air')
  }
  const layout = sheet.querySelector<HTMLElement>('.deck-grown')
  if (!layout)
    return
  layout.classList.remove('deck-grown')
  layout.removeAttribute('style')
  for (const picture of layout.querySelectorAll('img')) {
    picture.style.removeProperty('width')
    picture.style.removeProperty('height')
  }
  for (const block of layout.querySelectorAll<HTMLElement>(':scope > [data-air]')) {
    block.classList.remove('deck-panel', 'deck-single', 'deck-framed')
    block.removeAttribute('style')
    block.removeAttribute('data-air')
  }
}

/** Makes the page again what it was before the last fault. */
export async function putBack(page: Page): Promise<void> {
  await page.evaluate('globalThis.__putBack()')
}

/**
 * Notes every node of a slide with what it says and holds, those in shadow roots and the page's root too; returns
 * what restores them. Runs in the page.
 */
function remember(sheet: Element): () => Promise<void> {
  const notes: { node: Node, attributes: [string, string][], children: Node[], data: string | null }[] = []
  const attributesOf = (node: Node): [string, string][] =>
    node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value]) : []
  const note = (node: Node): void => {
    notes.push({ node, attributes: attributesOf(node), children: [...node.childNodes], data: node instanceof Text ? node.data : null })
    node.childNodes.forEach(note)
    if (node instanceof Element && node.shadowRoot)
      note(node.shadowRoot)
  }
  note(sheet)
  const root = document.documentElement
  const ofRoot = attributesOf(root)
  return async () => {
    for (const { node, attributes, children, data } of notes) {
      if (node instanceof Text)
        node.data = data!
      else if (children.length !== node.childNodes.length || children.some((child, index) => child !== node.childNodes[index]))
        (node as Element).replaceChildren(...children)
      if (node instanceof Element && JSON.stringify(attributesOf(node)) !== JSON.stringify(attributes)) {
        node.getAttributeNames().forEach(name => node.removeAttribute(name))
        attributes.forEach(([name, value]) => node.setAttribute(name, value))
      }
    }
    ofRoot.forEach(([name, value]) => root.setAttribute(name, value))
    await Promise.all([...sheet.querySelectorAll('img')].map(picture => picture.decode()))
  }
}
