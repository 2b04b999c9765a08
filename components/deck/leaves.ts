import { canvas } from '../../scripts/design/design.ts'
import { widthOfText } from '../../scripts/typesetting/plain-text.ts'

/** Px before the leaves of a tree, its branches and their edges, and from a leaf to what is said of it. */
const [before, line] = [320 + 64, 40 + 24]

/** What a leaf is, and behind a colon what is said of it. */
const parting = /^([^：:]+)([：:]\s*)(?=\S)/

/** Puts what is said of a leaf at its right, where it begins in the leaf's first words. */
export function splitLeaf(leaf: HTMLElement) {
  const line = leaf.children.length === 1 && leaf.firstElementChild!.matches('p') ? leaf.firstElementChild! : leaf
  const first = line.firstChild
  const found = first instanceof Text ? parting.exec(first.data) : null
  if (!found || !(first instanceof Text))
    return
  const gloss = document.createElement('span')
  gloss.className = 'deck-gloss'
  const sign = document.createElement('span')
  // A line takes the place of the colon.
  sign.className = 'deck-line'
  sign.ariaHidden = 'true'
  const rest = first.splitText(found[0].length)
  const name = document.createElement('span')
  name.className = 'deck-name'
  name.textContent = found[1]
  first.replaceWith(name)
  const others = [...line.childNodes].slice([...line.childNodes].indexOf(rest))
  gloss.append(...others)
  line.append(sign, gloss)
  line.classList.add('deck-leaf')
}

/** Puts the words of a branch, which stand before its leaves, into a box of their own. */
export function boxBranch(branch: HTMLElement) {
  const box = document.createElement('div')
  box.className = 'deck-branch'
  const leaves = branch.querySelector(':scope > :is(ul, ol)')
  box.append(...[...branch.childNodes].filter(node => node !== leaves))
  branch.prepend(box)
}

/**
 * The one width in px of the boxes of all leaves: what the longest name needs in letters of 24 px, and of what is left beside the
 * longest gloss enough to reach the edge of the slide, within bounds.
 */
export function widthOfNames(tree: HTMLElement): number {
  const widest = (selector: string): number =>
    Math.ceil(Math.max(0, ...[...tree.querySelectorAll(selector)].map(piece => widthOfText(piece.textContent!, 24))))
  const [needed, gloss] = [widest('.deck-name') + 38, widest('.deck-gloss')]
  const free = canvas.width - before - (gloss > 0 ? gloss + line : 0)
  return Math.min(500, Math.max(320, needed, Math.min(free, 440)))
}
