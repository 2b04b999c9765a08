import { defineShikiSetup } from '@slidev/types'
import { codeCells } from './code-cells.ts'

/** Code colours with enough contrast for comments, on light and dark. */
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  transformers: [codeCells],
}))
