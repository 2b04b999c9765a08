import { defineUnoSetup } from '@slidev/types'

/**
 * Class names are looked for in every word of a slide, and Vite publishes each file that a style names:
 * a sentence could publish any file of the machine, so no word makes a style that loads something.
 * Nor may the shorthand `hover:(a b)` be spelt out: it would change texts, code and formulas, `n-(k)` too.
 */
export default defineUnoSetup(() => ({
  blocklist: [/(?:url|image|image-set|cross-fade|src)\(|@import|\\/i],
  presets: [{
    name: 'reviewdeck',
    configResolved(config) {
      config.transformers = config.transformers?.filter(({ name }) => name !== '@unocss/transformer-variant-group')
    },
  }],
}))
