import type { ShikiTransformer } from 'shiki'

/** Lines and blocks, of which listings draw boxes. */
const drawn = /[\u2500-\u259F]/
/** Signs that take two columns of a drawing. */
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]+/gu

/** Sets wide signs in a drawing over two letters each, so that the right edges of its boxes stand below one another. */
export const codeCells: ShikiTransformer = {
  name: 'code-cells',
  span(token) {
    if (!drawn.test(this.source))
      return
    token.children = token.children.flatMap(child => child.type === 'text' ? cellsOf(child.value) : [child])
  },
}

type Child = Parameters<NonNullable<ShikiTransformer['span']>>[0]['children'][number]

/** A text with its wide stretches in spans of their own. */
export function cellsOf(text: string): Child[] {
  const found: Child[] = []
  let last = 0
  for (const { index, 0: signs } of text.matchAll(wide)) {
    if (index > last)
      found.push({ type: 'text', value: text.slice(last, index) })
    found.push({ type: 'element', tagName: 'span', properties: { class: 'deck-cells' }, children: [{ type: 'text', value: signs }] })
    last = index + signs.length
  }
  return last < text.length ? [...found, { type: 'text', value: text.slice(last) }] : found
}
