import { addressToPrint, isHostAlone, partsOfAddress } from './addresses.ts'

/** How the line begins that names the works of a slide: it is no prose. */
const sources = /^(?:Sources: |[来來]源：)/

/** The words of a text as elements: heads that no outline lists, citations that lead to the list of works, addresses to be read. */
export function contentOf(html: string, anchors: Map<string, string>): HTMLElement {
  const content = document.createElement('div')
  content.innerHTML = html
  for (const node of [...content.childNodes]) {
    if (node instanceof Text && !node.data.trim())
      node.remove()
  }
  // The outline of the PDF names each slide once; a head of its text may stand on a later sheet, under another slide.
  const heads = [
    ...content.querySelectorAll('h1, h2, h3, h4, h5, h6'),
    ...[...content.querySelectorAll(':scope > p')].filter(isBold),
  ]
  for (const head of heads) {
    const line = document.createElement('p')
    line.className = 'head'
    line.append(...head.childNodes)
    head.replaceWith(line)
  }
  for (const line of content.querySelectorAll(':scope > p')) {
    if (sources.test(line.textContent))
      line.classList.add('sources')
  }
  linkCitations(content, anchors)
  writeAddresses(content)
  content.querySelectorAll(':not(pre) > code').forEach(breakAtUnderscores)
  content.querySelectorAll('.katex:not(.katex-display *)').forEach(holdSigns)
  return content
}

/** Nobody follows a link on paper. In a table there is no room for addresses. */
function writeAddresses(content: HTMLElement): void {
  for (const link of content.querySelectorAll<HTMLAnchorElement>(':not(td, th) > a:is([href^="http"], [href^="mailto:"])')) {
    const href = link.getAttribute('href')!
    const address = addressToPrint(href, link.textContent)
    if (!address || link.closest('td, th'))
      continue
    const broken = partsOfAddress(address).flatMap((part, index) => index === 0 ? [part] : [document.createElement('wbr'), part])
    if (isHostAlone(href, link.textContent)) {
      link.replaceChildren(...broken)
    }
    else {
      const small = document.createElement('small')
      small.append(' (', ...broken, ')')
      link.append(small)
    }
    link.classList.add('has-address')
  }
}

/** A long name in code ends a line where its parts meet, so that what stands before it is not torn wide. */
function breakAtUnderscores(code: Element): void {
  for (const node of [...code.childNodes].filter(node => node instanceof Text)) {
    const parts = node.data.split(/(?<=[\p{L}\d][_./])(?=\p{L}{2})/u)
    node.replaceWith(...parts.flatMap((part, index) => index === 0 ? [part] : [document.createElement('wbr'), part]))
  }
}

/** A browser may end a line between the last part of a formula and a comma: the signs that no line begins with stand in that part. */
function holdSigns(formula: Element): void {
  const next = formula.nextSibling
  const last = [...formula.querySelectorAll('.katex-html > .base')].at(-1)
  const signs = next instanceof Text ? /^[，。、；：？！）」』】》〉,.;:?!)\]]+/.exec(next.data)?.[0] : undefined
  if (!last || !signs)
    return
  (next as Text).deleteData(0, signs.length)
  last.append(Object.assign(document.createElement('span'), { className: 'cjk_fallback', textContent: signs }))
}

/** A paragraph that is one bold phrase is a head. */
function isBold(paragraph: Element): boolean {
  return paragraph.childNodes.length === 1 && paragraph.firstElementChild?.tagName === 'STRONG'
}

/** The works of a list by the labels that they are cited by; each gets an id to be led to. */
export function anchorsIn(list: ParentNode): Map<string, string> {
  return new Map([...list.querySelectorAll('li')].flatMap((work, index) => {
    const label = /\[([^[\]]+)\]/.exec(work.textContent)?.[1]
    work.id = `work-${index + 1}`
    return label ? [[label, work.id] as const] : []
  }))
}

/** `[Wu25, Fig. 6; Bai25]` is set lighter than what it stands in, each label in it leads to its work. */
function linkCitations(content: HTMLElement, anchors: Map<string, string>): void {
  if (anchors.size === 0)
    return
  const labels = [...anchors.keys()].sort((a, b) => b.length - a.length).map(label => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const bracket = new RegExp(`(\\[(?:${labels.join('|')})[^\\[\\]]*\\])`)
  const label = new RegExp(`((?<=\\[|[;；]\\s*)(?:${labels.join('|')})(?=[\\],，;；]))`)
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode())
    texts.push(walker.currentNode as Text)
  for (const text of texts.filter(({ data, parentElement }) => bracket.test(data) && !parentElement!.closest('a, code, .katex'))) {
    text.replaceWith(...text.data.split(bracket).map((part, index) => {
      if (index % 2 === 0)
        return part
      const cite = document.createElement('cite')
      cite.append(...part.split(label).map((name, at) => at % 2 === 0
        ? name
        : Object.assign(document.createElement('a'), { href: `#${anchors.get(name)}`, textContent: name })))
      return cite
    }))
  }
}
