import { defineUnoSetup } from '@slidev/types'

/** A module of ours or of Slidev's client; what a slide compiles to, its front matter, the titles and the page are the author's text. */
const template = /^[^?]*\.(?:vue|ts)(?:\?|$)/

/** A class, or an attribute that stands for some; words of code look otherwise, and to try each as a class takes long. */
const possible = /^(?:\[[^\s=]+="[^"\s(){},;?]*"\]|[!@*a-z-](?:[\w:/@%!~*.$-]|\[[^\s\]]*\]|\([^\s()]*\))*)$/

function possibleClasses(found: Iterable<string> | void): Set<string> | undefined {
  return found ? new Set([...found].filter(token => possible.test(token))) : undefined
}

/**
 * Class names are looked for in templates alone. In a slide every word would count as a possible class: a sentence could
 * hide a list, break the build, or publish any file of the machine, since Vite publishes each file that a style names.
 * UnoCSS reads some modules whatever the options say, so it is its extractors that are told to look away.
 */
export default defineUnoSetup(() => ({
  blocklist: [/(?:url|image|image-set|cross-fade|src)\(|@import|\\/i],
  presets: [{
    name: 'reviewdeck',
    configResolved(config) {
      config.extractors = config.extractors?.map(extractor => ({
        ...extractor,
        extract: async context => template.test(context.id ?? '') ? possibleClasses(await extractor.extract?.(context)) : undefined,
      }))
      // The shorthand `hover:(a b)` would be spelt out in texts, code and formulas, `n-(k)` too.
      config.transformers = config.transformers?.filter(({ name }) => name !== '@unocss/transformer-variant-group')
    },
  }],
}))
