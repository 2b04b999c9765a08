import { policy } from '../../pages/policy.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** A text as HTML, also within an attribute. */
export function esc(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign])
}

/** A value as JSON for a data block of a page: nothing in it ends the block. */
export function jsonBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C')
}

/** An element without content, or with some that is HTML already; an attribute that is undefined is left out. */
export function tag(name: string, attributes: Record<string, string | undefined>, content?: string): string {
  const list = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => ` ${key}="${esc(value!)}"`)
  return `<${name}${list.join('')}>${content === undefined ? '' : `${content}</${name}>`}`
}

/**
 * A whole page as each of ours begins: it may ask no host but its own.
 * @param root what its root has: its language, and a style where it needs one
 * @param root.lang its language
 * @param root.style what stands in its root's own style
 * @param head what its head has besides
 * @param body its body, with the tags of it
 */
export function documentOf(root: { lang: string, style?: string }, head: string[], body: string[]): string {
  return [
    '<!DOCTYPE html>',
    tag('html', root),
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...head,
    '</head>',
    ...body,
    '</html>',
  ].join('\n')
}
