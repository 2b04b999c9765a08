import type { VNode } from 'vue'
import type { Block } from './blocks.ts'
import type { Bench, Piece } from './paginate.ts'
import { render } from 'vue'
import { contentOf } from './content.ts'

/** What the pieces of a handout look like: the same for the bench and for the sheets. */
export interface Looks {
  row: (row: Piece & { kind: 'row' }) => VNode
  head: (title: string) => VNode
  text: (piece: Piece & { kind: 'text' }) => VNode
}

/**
 * The bench on which blocks are measured, out of sight, beneath `root` (whose styles apply).
 * @param root the handout
 * @param looks draws pieces, slides as empty boxes
 * @param anchors where the labels of works lead
 */
export function benchIn(root: HTMLElement, looks: Looks, anchors: Map<string, string>): Bench & { remove: () => void } {
  const bench = element('measuring')
  const sheet = element('sheet')
  const flow = element('flow')
  sheet.append(flow)
  bench.append(sheet)
  root.append(bench)
  return {
    flow,
    solid: block => drawn(block.kind === 'row' ? looks.row(block) : looks.head(block.title)),
    text(piece) {
      const outer = drawn(looks.text({ ...piece, html: '' }))
      return { outer, box: outer.querySelector<HTMLElement>('.handout-text')! }
    },
    content: text => withWide(text, contentOf(text.html, anchors), flow, looks),
    remove: () => bench.remove(),
  }
}

function drawn(node: VNode): HTMLElement {
  const host = element('')
  render(node, host)
  return host.firstElementChild as HTMLElement
}

/** A formula that is too wide for a column goes over all of them, as tables, listings and pictures do; a table too wide is set small. */
function withWide(text: Block & { kind: 'text' }, content: HTMLElement, flow: HTMLElement, looks: Looks): HTMLElement {
  const formulas = [...content.querySelectorAll<HTMLElement>(':scope > .katex-display, :scope > p > .katex-display')]
  const tables = [...content.querySelectorAll<HTMLElement>(':scope > table')]
  if (formulas.length + tables.length > 0) {
    const outer = drawn(looks.text({ ...text, html: '', isOn: true }))
    const box = outer.querySelector<HTMLElement>('.handout-text')!
    const copies = formulas.map(formula => formula.cloneNode(true) as HTMLElement)
    const set = tables.map(table => table.cloneNode(true) as HTMLElement)
    box.append(...copies, ...set)
    // What is set on the bench already stays there.
    flow.append(outer)
    const style = getComputedStyle(box)
    const count = Number.parseInt(style.columnCount) || 1
    const column = (box.clientWidth - (count - 1) * (Number.parseFloat(style.columnGap) || 0)) / count
    formulas.forEach((formula, index) => {
      const width = copies[index].querySelector('.katex-html')?.scrollWidth ?? 0
      formula.closest('p, .katex-display')!.classList.toggle('wide', width > column + 1)
    })
    tables.forEach((table, index) => table.classList.toggle('tight', set[index].offsetWidth > box.clientWidth + 1))
    outer.remove()
  }
  return content
}

function element(className: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className })
}
