import { createRequire } from 'node:module'
import { defineKatexSetup } from '@slidev/types'

/** Slidev has a KaTeX of its own, which does not know what is defined for another: chemistry is handed to it as macros. */
function chemistry(): Record<string, never> {
  const require = createRequire(import.meta.url)
  const katex = require('katex') as { __defineMacro: (name: string, body: never) => void }
  const macros: Record<string, never> = {}
  katex.__defineMacro = (name, body) => void (macros[name] = body)
  require('katex/contrib/mhchem')
  return macros
}

const macros = chemistry()

/**
 * Formulas come from somebody's review: no links, no pictures, bounded expansion, nothing taller than a slide; a mistake shows, it does
 * not stop the build.
 */
export default defineKatexSetup(() => ({
  trust: false,
  macros,
  maxExpand: 1000,
  maxSize: 15,
  throwOnError: false,
  strict: false,
  errorColor: 'inherit',
  output: 'htmlAndMathml',
}))
