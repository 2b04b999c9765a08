import { defineShikiSetup } from '@slidev/types'
import { codeCells } from './code-cells.ts'

/** Code colours with enough contrast for comments, on light and dark. */
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  transformers: [codeCells],
  // Half a second, its default, passes on a busy machine before a grammar is ready: the line would have one colour.
  tokenizeTimeLimit: 5000,
}))
