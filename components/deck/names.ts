/** What parts a name from the words behind it, and what ends the name itself. */
const parting = /^\s*(?:[：:]|[—–-]{1,2}(?=\s))\s*/
const ending = /[.。：:]\s*$/

/** Puts the bold name and the rest of each point into elements of their own; false, and nothing done, where a point has no name. */
export function splitNames(list: HTMLElement): boolean {
  const lines = [...list.children].map(item => item.children.length === 1 && item.firstElementChild!.matches('p')
    ? item.firstElementChild!
    : item)
  if (!lines.every(line => line.firstChild instanceof HTMLElement && line.firstChild.matches('strong') && line.childNodes.length > 1))
    return false
  for (const line of lines) {
    const [name, ...rest] = line.childNodes
    const text = document.createElement('span')
    text.className = 'deck-meaning'
    text.append(...rest)
    line.append(text)
    hide(text.firstChild, parting)
    hide(name.lastChild, ending)
    line.classList.add('deck-entry')
  }
  return true
}

/** Puts the words of each point into an element of their own, so that links and code among them stay within the line. */
export function wrapWords(list: HTMLElement): void {
  for (const item of list.children) {
    const words = document.createElement('div')
    words.className = 'deck-words'
    words.append(...item.childNodes)
    item.append(words)
  }
}

/** What only parts or ends a name is not seen where both stand apart; it stays for whoever copies the text. */
function hide(node: ChildNode | null, signs: RegExp) {
  const found = node instanceof Text ? signs.exec(node.data) : null
  if (!found || !(node instanceof Text))
    return
  const sign = document.createElement('span')
  sign.className = 'deck-colon'
  sign.textContent = found[0]
  const isFirst = found.index === 0
  node.data = isFirst ? node.data.slice(found[0].length) : node.data.slice(0, found.index)
  if (isFirst)
    node.before(sign)
  else
    node.after(sign)
}
