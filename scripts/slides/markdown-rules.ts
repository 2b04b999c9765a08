import { namesAsAttributes } from '../markdown/block-mark.ts'
import { asWritten } from '../markdown/escape.ts'

interface Token {
  type: string
  content: string
  children: Token[] | null
  attrGet: (name: string) => string | null
  attrSet: (name: string, value: string) => void
}

/** As much of Slidev's Markdown compiler as these rules use. */
export interface MarkdownCompiler {
  renderer: { renderAsync: (...parsed: unknown[]) => Promise<string> }
  core: { ruler: { push: (name: string, rule: (state: { tokens: Token[], env?: { id?: string } }) => void) => void } }
}

const code = ['fence', 'code_block', 'code_inline']

/** Last rules of the compiler: a block carries its name, code is copied from a slide as it was written, and no two tasks of a deck share an id. */
export function finishSlides(md: MarkdownCompiler): void {
  const render = md.renderer.renderAsync.bind(md.renderer)
  md.renderer.renderAsync = async (...parsed) => namesAsAttributes(await render(...parsed))
  md.core.ruler.push('finish-slides', ({ tokens, env }) => {
    const slide = /__slidev_(\d+)\.md/.exec(env?.id ?? '')?.[1] ?? '0'
    for (const token of tokens.flatMap(token => [token, ...token.children ?? []])) {
      if (code.includes(token.type))
        token.content = asWritten(token.content)
      else if (/^taskListItem(?:Checkbox|Label_open)$/.test(token.type))
        token.attrSet('id', `slide-${slide}-${token.attrGet('id')}`)
    }
  })
}
