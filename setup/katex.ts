import { defineKatexSetup } from '@slidev/types'

/** Formulas come from somebody's review: no links, no pictures, bounded expansion; a mistake shows, it does not stop the build. */
export default defineKatexSetup(() => ({
  trust: false,
  maxExpand: 1000,
  maxSize: 20,
  throwOnError: false,
  strict: false,
  errorColor: 'var(--bad)',
  output: 'htmlAndMathml',
}))
