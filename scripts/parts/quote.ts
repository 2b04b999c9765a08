import type { Quotation } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { PartKind } from './kind.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { air, measures, sizes } from '../estimate/sizes.ts'
import { named } from '../markdown/block-mark.ts'
import { quoted } from '../markdown/line-start.ts'
import { printRich } from '../markdown/rich.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { corrected, labelled } from './around.ts'

/** Some sentences of a quotation, each text a paragraph. */
export interface QuotePart { kind: 'quote', block: Quotation, texts: Rich[] }

declare module './part.ts' {
  interface PartMap { quote: QuotePart }
}

/** A share of a quotation that is cut between its sentences. */
export const quote: PartKind<QuotePart> = {
  boxes: ({ block, texts }, { layout }) => {
    const {
      size,
      line,
      width,
    } = layout === 'quote' ? { ...sizes.quote, width: measures.quote } : { ...sizes.inlineQuote, width: measures.text - air.quoteIndent }
    const lines = texts.reduce((sum, text) => sum + layLines(runsOfRich(text), size, width).lines * line, 0)
    return [corrected({
      is: 'quote',
      height: (layout === 'quote' ? 16 : 2 * air.quote) + lines + (texts.length - 1) * air.quoteParagraph,
      block,
    })]
  },
  print: ({ block, texts }, context) =>
    labelled(block, named(block.id, texts.map(text => quoted(printRich(text, context))).join('\n>\n')), context),
  words: ({ texts }) => texts.map(wordsOf),
  texts: ({ texts }) => texts,
}
