import { defineKatexSetup } from '@slidev/types'
import 'katex/contrib/mhchem'

/**
 * Formulas come from somebody's review: no links, no pictures, bounded expansion, nothing taller than a slide; a
 * mistake shows, it does not stop the build.
 */
export default defineKatexSetup(() => ({
  trust: false,
  maxExpand: 1000,
  maxSize: 15,
  throwOnError: false,
  strict: false,
  errorColor: 'inherit',
  output: 'htmlAndMathml',
}))
