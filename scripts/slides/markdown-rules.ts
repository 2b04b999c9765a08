import { namesAsAttributes } from '../markdown/block-mark.ts'
import { asWritten } from '../markdown/escape.ts'
import { boundNumbers, boundSigns } from './bound-signs.ts'

interface Token {
  type: string
  level: number
  content: string
  children: Token[] | null
  attrGet: (name: string) => string | null
  attrSet: (name: string, value: string) => void
}

/** As much of Slidev's Markdown compiler as these rules use. */
export interface MarkdownCompiler {
  renderer: { renderAsync: (...parsed: unknown[]) => Promise<string> }
  core: {
    ruler: {
      push: (name: string, rule: (state: { tokens: Token[], env?: { id?: string } }) => void) => void
      disable: (name: string, ignoreInvalid?: boolean) => unknown
    }
  }
}

const code = ['fence', 'code_block', 'code_inline']

/** Whether the first letter of a text is of a script that is read from right to left. */
export function isRightToLeft(text: string): boolean {
  return /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
}

/**
 * Last rules of the compiler: a block carries its name, what is read from right to left its direction, code is copied
 * from a slide as it was written, what is opened beside the deck cannot reach it, emphasis without Chinese characters
 * gets no dots, what stands on two lines keeps a blank between, no sign that ends something begins a line, and no two tasks of a deck
 * share an id.
 */
export function finishSlides(md: MarkdownCompiler): void {
  const render = md.renderer.renderAsync.bind(md.renderer)
  md.renderer.renderAsync = async (...parsed) => namesAsAttributes(await render(...parsed))
  // The third of some cases, `(c)`, is no copyright, nor are dots or strokes other signs than their author's.
  md.core.ruler.disable('replacements', true)
  md.core.ruler.push('finish-slides', ({ tokens, env }) => {
    const slide = /__slidev_(\d+)\.md/.exec(env?.id ?? '')?.[1] ?? '0'
    tokens.forEach((token, index) => {
      // A point holds its words in a paragraph that is not written.
      const words = tokens[token.type === 'list_item_open' ? index + 2 : index + 1]?.content ?? ''
      if (/^(?:paragraph|heading|th|td|list_item)_open$/.test(token.type) && isRightToLeft(words))
        token.attrSet('dir', 'rtl')
      if (/^(?:bullet_list|ordered_list|blockquote|table)_open$/.test(token.type) && areRightToLeft(tokens, index))
        token.attrSet('dir', 'rtl')
    })
    for (const token of tokens.flatMap(token => [token, ...token.children ?? []])) {
      if (code.includes(token.type))
        token.content = asWritten(token.content)
      else if (/^taskListItem(?:Checkbox|Label_open)$/.test(token.type))
        token.attrSet('id', `slide-${slide}-${token.attrGet('id')}`)
      token.children?.forEach((child, index, all) => {
        if (child.type === 'link_open' && /^https?:/i.test(child.attrGet('href') ?? ''))
          child.attrSet('rel', 'noopener')
        // Vue drops a line's end between two elements: `**Ada**` and a link on the next line would be one word.
        if (child.type === 'softbreak')
          Object.assign(child, { type: 'text', content: ' ' })
        if (child.type === 'em_open' && !/\p{Script=Han}/u.test(stressed(all.slice(index + 1))))
          child.attrSet('class', 'latin')
      })
      if (token.children?.some(({ type }) => type === 'math_inline'))
        token.children = boundSigns(token.children)
      if (token.children)
        token.children = boundNumbers(token.children)
    }
  })
}

/**
 * Whether all words of a list or a quotation, or all heads of a table, are read from right to left: signs stand at the right then. Of a
 * table behind such words the first head says it.
 */
function areRightToLeft(tokens: Token[], index: number): boolean {
  const { type, level } = tokens[index]
  const [close, depth] = type === 'table_open' ? ['thead_close', level + 1] : [type.replace('open', 'close'), level]
  const end = tokens.findIndex((token, at) => at > index && token.type === close && token.level === depth)
  const words = tokens.slice(index, end).filter(token => token.type === 'inline' && /\p{L}/u.test(token.content))
  const before = tokens.slice(0, index).findLast(({ type }) => type === 'inline')
  const telling = type === 'table_open' && before && isRightToLeft(before.content) ? words.slice(0, 1) : words
  return telling.length > 0 && telling.every(({ content }) => isRightToLeft(content))
}

/** The words up to the end of the emphasis that they begin in. */
function stressed(tokens: Token[]): string {
  return tokens.slice(0, tokens.findIndex(({ type }) => type === 'em_close')).map(({ content }) => content).join('')
}
