import type { Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineVitePluginsSetup } from '@slidev/types'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { policy } from '../pages/policy.ts'
import { cssOfDesign } from '../scripts/design/properties.ts'
import { modulePath } from '../scripts/files/explorers.ts'
import { leaveOut } from '../scripts/site/left-out.ts'
import { mermaidApart } from '../scripts/site/mermaid-apart.ts'

const FONTS = 'virtual:reviewdeck-fonts.css'
const DESIGN = 'virtual:reviewdeck-design.css'
const EXPLORERS = 'virtual:reviewdeck-explorers'
/** Where the design's properties are served. */
const PROPERTIES = '/__reviewdeck-design.css'
const isOnePage = process.env.REVIEWDECK_ONE_PAGE !== undefined
/** What every slide or view needs comes in one file each, their styles in one, not in forty of a few lines; one page cannot have any. */
const chunks = {
  groups: [
    { name: 'first', tags: ['$initial' as const] },
    { name: 'shared', test: /\.css$|[?&]type=style\b/, minShareCount: 2 },
    { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 32_000 },
  ],
}
/** Where a file goes whose name would be those of all that share it. */
const sharedFile = 'assets/shared-[hash]'
/** Slidev parts its code by packages: a visitor would ask for each by itself. */
const ownChunks: Plugin = {
  name: 'reviewdeck:chunks',
  outputOptions: ({ manualChunks, ...options }) => isOnePage
    ? options
    : {
        ...options,
        codeSplitting: chunks,
        // Files that need each other run in the order in which their modules would: otherwise one may need what is not made yet.
        strictExecutionOrder: true,
        chunkFileNames: ({ name }) => name.startsWith('shared') ? `${sharedFile}.js` : 'assets/[name]-[hash].js',
        assetFileNames: ({ names }) => names[0]?.startsWith('shared') ? `${sharedFile}[extname]` : 'assets/[name]-[hash][extname]',
      },
}
const GLOB = /\/\.slidev\/virtual\/import-glob\.\w+\.ts$/
/** KaTeX names each of its fonts in three formats; every browser that runs a deck reads the first. */
const KATEX = /\/katex(?:\.min)?\.css$/
const OLD_FORMATS = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g
const SETTINGS = /^\/@slidev\/configs$|__slidev_\d+\.frontmatter$/

/** The deck's fonts, its design as properties, and a built site that names no folder of the machine that built it. */
export default defineVitePluginsSetup(({ userRoot }) => [
  mermaidApart(),
  leaveOut(userRoot),
  {
    name: 'reviewdeck:fonts',
    enforce: 'pre',
    resolveId(id) {
      if (id !== FONTS)
        return
      const cut = join(userRoot, 'fonts/fonts.css')
      return existsSync(cut) ? cut : fileURLToPath(new URL('../styles/fontsource.css', import.meta.url))
    },
  },
  {
    name: 'reviewdeck:formula-fonts',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => KATEX.test(id) ? { code: code.replace(OLD_FORMATS, ''), map: null } : undefined,
  },
  {
    name: 'reviewdeck:design',
    resolveId: id => id === DESIGN ? PROPERTIES : undefined,
    load: id => id === PROPERTIES ? cssOfDesign() : undefined,
  },
  {
    name: 'reviewdeck:explorers',
    enforce: 'pre',
    resolveId: id => id === EXPLORERS ? modulePath() : undefined,
  },
  // Its addresses begin with a `#`, wherever the file lies. Policies are written when all is in it.
  ownChunks,
  ...isOnePage ? [viteSingleFile({ overrideConfig: { base: '' } })] : [],
  {
    name: 'reviewdeck:policy',
    apply: (_, { command }) => command === 'build' && !isOnePage,
    transformIndexHtml: () =>
      [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', 'content': policy }, injectTo: 'head-prepend' }],
  },
  {
    name: 'reviewdeck:no-paths',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (GLOB.test(id)) {
        return {
          code: withoutGlob(code, id),
          map: null,
        }
      }
      if (!SETTINGS.test(id))
        return
      // `addons` and `theme` may be paths; nothing in the browser reads them.
      return {
        code: code.replace(/^(export (?:default|const frontmatterData =) )(\{.*\})$/gm, (_, head, json) => head + withoutPaths(json)),
        map: null,
      }
    },
  },
])

/** Slidev finds an addon's files by glob, whose keys are paths: the file alone is enough. */
function withoutGlob(code: string, id: string): string {
  const folder = dirname(id)
  const files = [...code.matchAll(/import\.meta\.glob\((\[.*?\]),/g)]
    .flatMap(([, list]) => JSON.parse(list) as string[])
    .flatMap(alternatives)
    .map(file => join(folder, file))
    .filter(file => existsSync(file))
  const named = code.includes('"import":"default"')
  return `${files.map((file, i) => `import ${named ? '' : '* as '}m${i} from ${JSON.stringify(file)}`).join('\n')}\nexport `
    + `default [${files.map((_, i) => `m${i}`)}]`
}

/** `style.{ts,css}` is `style.ts` and `style.css`. */
function alternatives(pattern: string): string[] {
  const [, head, list, tail] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [undefined, pattern]
  return list === undefined ? [pattern] : list.split(',').map(one => head + one + tail)
}

function withoutPaths(json: string): string {
  const { addons, theme, ...rest } = JSON.parse(json)
  return JSON.stringify(rest)
}
