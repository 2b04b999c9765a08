import type { ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const apart = /^(?:p|h[1-6]|li|tr|blockquote|pre|ul|ol|table)$/

/** A private text as plain paragraphs, its formulas as they were written. */
export function plainNotes(html = ''): string {
  return fromHtml(html, { fragment: true }).children.map(plain).join('').replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{2,}/g, '\n').trim()
}

function plain(node: RootContent | ElementContent): string {
  if (node.type === 'text')
    return node.value.includes('\n') && node.value.trim() === '' ? '' : node.value.replace(/\s+/g, ' ')
  if (node.type !== 'element' || [node.properties.className].flat().includes('katex-html'))
    return ''
  const isTeX = (child: ElementContent): boolean => child.type === 'element' && child.tagName === 'annotation'
  const within = node.tagName === 'semantics' ? node.children.filter(isTeX) : node.children
  const words = within.map(plain).join('')
  if (node.tagName === 'br')
    return '\n'
  if (node.tagName === 'td' || node.tagName === 'th')
    return `${words}\t`
  return apart.test(node.tagName) ? `\n${node.tagName === 'li' ? '– ' : ''}${words.trim()}\n` : words
}
