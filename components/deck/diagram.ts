/** A drawn Mermaid diagram: its SVG, and what it says in words. */
export interface Diagram { svg: SVGSVGElement, root: ShadowRoot, words: string }

const watched = new WeakSet<ShadowRoot>()

/** The drawn diagram beneath an element, or nothing yet: then `again` is called when something is drawn. */
export function diagramOf(host: Element, again: () => void): Diagram | undefined {
  const mermaid = host.querySelector('.mermaid')
  if (!mermaid)
    return
  const root = shadowOf(mermaid)
  if (!watched.has(root)) {
    watched.add(root)
    new MutationObserver(again).observe(root, { childList: true })
  }
  const svg = root.querySelector('svg')
  return svg
    ? {
        svg,
        root,
        words: nodesOf(svg).map(n => n.textContent!.trim()).join(', '),
      }
    : undefined
}

/** The shadow root in which Slidev will draw: nobody is told when it is attached, so whoever comes first attaches it. */
export function shadowOf(host: Element): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' })
}

/** The boxes of a drawing. */
export function nodesOf(svg: Element): SVGGElement[] {
  return [...svg.querySelectorAll<SVGGElement>('g.node')]
}

/** The nodes of a left-to-right diagram by rank: those that stand above each other make one stage. */
export function stagesOf({ svg }: Diagram): SVGGElement[][] {
  const placed = nodesOf(svg).map(extent).sort((p, q) => p.left + p.right - q.left - q.right)
  const stages: { left: number, right: number, nodes: SVGGElement[] }[] = []
  for (const { node, left, right } of placed) {
    const last = stages.at(-1)
    const shared = last ? Math.min(last.right, right) - Math.max(last.left, left) : 0
    if (last && shared > Math.min(last.right - last.left, right - left) / 2) {
      Object.assign(last, {
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
        nodes: [...last.nodes, node],
      })
    }
    else {
      stages.push({
        left,
        right,
        nodes: [node],
      })
    }
  }
  return stages.map(s => s.nodes)
}

function extent(node: SVGGElement) {
  const { x, width } = node.getBBox()
  const left = centre(node) + x
  return { node, left, right: left + width }
}

/** Mermaid places a node by a translation to its centre, within translated groups. */
function centre(node: SVGGElement): number {
  let x = 0
  for (let at: Element | null = node; at instanceof SVGGraphicsElement && at.tagName === 'g'; at = at.parentElement)
    x += Number(/translate\(\s*(-?[\d.]+)/.exec(at.getAttribute('transform') ?? '')?.[1] ?? 0)
  return x
}

/** The author's name of a node: `a-b-flowchart-NAME-3` is `NAME`. */
export const nameOf = (node: Element) => /flowchart-(.+)-\d+$/.exec(node.id)?.[1] ?? node.id

/** What is lit at one click: boxes by their names, and the arrows between some of them; without those, the arrows that enter. */
export interface Step { nodes: string[], hops?: [from: string, to: string][] }

/** Dims all but a step; without one everything is lit. */
export function dimExcept({ svg, root }: Diagram, step?: Step) {
  if (!root.querySelector('style.deck-dim')) {
    const style = document.createElement('style')
    style.className = 'deck-dim'
    style.textContent
      = '.dim:not(.edgeLabel),.edgeLabel.dim text{opacity:.4}g.node,.edgePaths path,g.edgeLabel text{transition:opacity '
        + '.2s}@media print,(prefers-reduced-motion:reduce){*{transition:none!important}}'
    root.append(style)
  }
  const ends = step?.hops?.map(([from, to]) => `L_${from}_${to}`) ?? step?.nodes.map(name => `_${name}`) ?? []
  for (const node of nodesOf(svg))
    node.classList.toggle('dim', Boolean(step) && !step!.nodes.includes(nameOf(node)))
  for (const edge of svg.querySelectorAll('.edgePaths path, .edgeLabels .edgeLabel')) {
    const id = edge.getAttribute('data-id') ?? edge.querySelector('[data-id]')?.getAttribute('data-id') ?? edge.id
    edge.classList.toggle('dim', Boolean(step) && !ends.some(end => id.replace(/_\d+$/, '').endsWith(end)))
  }
}
