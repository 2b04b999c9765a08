import type { CDPSession, Page } from 'playwright'

/** A font that the browser really drew with; `isCustomFont` says that the page brought it along. */
export interface UsedFont { familyName: string, isCustomFont: boolean, glyphCount: number }

/**
 * The fonts behind every text of a page, shadow roots included, as the browser's own inspector reports them; below a
 * selector where one is given.
 */
export async function fontsOfPage(page: Page, within?: string): Promise<UsedFont[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  // Formulas carry a hidden copy in MathML, for screen readers; nobody sees its font.
  const isHidden = (id: number | undefined): boolean => {
    const node = id === undefined ? undefined : byId.get(id)
    return node !== undefined && (['math', 'STYLE', 'SCRIPT', 'TITLE'].includes(node.nodeName) || isHidden(node.parentId))
  }
  const top = within === undefined ? undefined : await idOf(session, within)
  const isBelow = (id: number | undefined): boolean =>
    top === undefined || (id !== undefined && (id === top || isBelow(byId.get(id)?.parentId)))
  const parents = new Set(nodes
    .filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '')
    .filter(({ parentId }) => !isHidden(parentId) && isBelow(parentId))
    .map(({ parentId }) => parentId!))
  const answers = await Promise.all([...parents].map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  await session.detach()
  return answers.flatMap(({ fonts }) => fonts)
}

async function idOf(session: CDPSession, selector: string): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  return (await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })).nodeId
}
