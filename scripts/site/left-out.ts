import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A module that Slidev brings to every first page, and what stands in for it. */
interface Spared {
  /** The module as it is asked for, and the file of Slidev that asks. */
  asked: RegExp
  by?: RegExp
  /** What stands in slides that need it all the same; nothing where none can. */
  need?: RegExp
  /** The code in its place. */
  instead: string
}

/** A module of ours by its file, since a talk may lie outside this project. */
const from = (name: string): string => `from ${JSON.stringify(fileURLToPath(import.meta.resolve(name)))}`

const spared: Spared[] = [
  // One function of Slidev's parser reads ranges of slides; the whole brings a parser of YAML.
  { asked: /^@slidev\/parser\/core$/, by: /\/logic\/utils\.ts$/, instead: `export { parseRangeString } ${from('@slidev/parser/utils')}` },
  // Compiles templates in the browser, which the policy of a site forbids.
  { asked: /\/vue\.esm-bundler\.js$/, instead: `export * ${from('vue/dist/vue.runtime.esm-bundler.js')}` },
  { asked: /^@vueuse\/motion$/, by: /\/v-motion\.ts$/, need: /v-motion/, instead: 'export const MotionDirective = () => ({})' },
  { asked: /^@slidev\/rough-notation$/, by: /\/v-mark\.ts$/, need: /v-mark/, instead: 'export const annotate = () => ({})' },
  { asked: /^@shikijs\/vitepress-twoslash\/client$/, need: /twoslash/, instead: 'export default { install() {} }' },
  // Menus are set anew on a turned slide; none of ours stays open on one.
  {
    asked: /^floating-vue$/,
    by: /\/(?:SlidesShow|SlideContainer|print)\.vue$|\/VSwitch\.ts$/,
    need: /twoslash|v-tooltip|v-menu|VDropdown|VMenu/,
    instead: 'export const recomputeAllPoppers = () => {}',
  },
]
const sign = '\0reviewdeck-spared-'

/** What takes the place of a module in the site of these slides; nothing where the module itself is loaded. */
export function insteadOf(asked: string, by: string | undefined, slides: string): string | undefined {
  return spared.find(one => one.asked.test(asked) && (!one.by || one.by.test(by ?? '')) && !one.need?.test(slides))?.instead
}

/** Leaves out of a site what Slidev loads before the first slide and no slide of this deck uses: half of all that code. */
export function leaveOut(folder: string): Plugin {
  let slides = ''
  const code: string[] = []
  return {
    name: 'reviewdeck:left-out',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      slides = await readFile(join(folder, 'slides.md'), 'utf8')
    },
    resolveId(id, importer) {
      const instead = insteadOf(id, importer?.replace(/\?.*$/, ''), slides)
      if (instead === undefined)
        return
      if (!code.includes(instead))
        code.push(instead)
      return sign + code.indexOf(instead)
    },
    load: id => id.startsWith(sign) ? code[Number(id.slice(sign.length))] : undefined,
  }
}
