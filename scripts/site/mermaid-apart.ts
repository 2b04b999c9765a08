import type { Plugin } from 'vite'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import mermaid from 'mermaid/package.json' with { type: 'json' }
import { build, version } from 'vite'
import { projectRoot } from '../files/paths.ts'
import { licencesOf } from './licences-of.ts'

/** The bundle that Slidev loads. */
const source = 'mermaid/dist/mermaid.esm.mjs'
const stub = '\0reviewdeck-mermaid'
/** Where a site has it. */
export const mermaidPlace = 'assets/mermaid'
/** Mermaid as Slidev knows it, loaded when the first drawing is asked for: a site that brings its drawings is never asked. */
const onDemand = `
  let loaded
  const options = []
  const place = \`\${import.meta.env.BASE_URL}${mermaidPlace}/mermaid.js\`
  const load = () => loaded ??= import(/* @vite-ignore */ place).then(all => all.default)
  export default {
    startOnLoad: false,
    initialize: given => void options.push(given),
    async render(...args) {
      const mermaid = await load()
      for (const given of options.splice(0))
        mermaid.initialize(given)
      return mermaid.render(...args)
    },
  }`
const slide = /__slidev_\d+\.md$/

/**
 * Keeps Mermaid out of a site's own bundle: it is bundled once for this machine, a third of a build's work, and copied into each
 * site that has a diagram. Other sites are without it.
 */
export function mermaidApart(): Plugin {
  let hasDiagram = false
  return {
    name: 'reviewdeck:mermaid-apart',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => void (hasDiagram = false),
    resolveId: id => id === source ? stub : undefined,
    load: id => id === stub ? onDemand : undefined,
    transform: {
      order: 'post',
      handler(code, id) {
        hasDiagram ||= slide.test(id) && code.includes('Mermaid')
      },
    },
    async writeBundle({ dir }) {
      if (hasDiagram)
        await cp(await mermaidBundle(), join(dir!, mermaidPlace), { recursive: true })
    },
  }
}

/** The folder with Mermaid bundled for a browser: `mermaid.js`, chunks, licences. Made where this version was not bundled before. */
export async function mermaidBundle(): Promise<string> {
  const kept = join(projectRoot, 'node_modules', '.cache', 'reviewdeck', `mermaid-${mermaid.version}-${version}`)
  if (existsSync(kept))
    return kept
  const aside = `${kept}.${randomUUID()}.tmp`
  await mkdir(dirname(kept), { recursive: true })
  try {
    await build({
      root: projectRoot,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        target: 'esnext',
        outDir: aside,
        modulePreload: false,
        rolldownOptions: {
          input: fileURLToPath(import.meta.resolve(source)),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'mermaid.js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    })
    await writeFile(join(aside, 'licences.md'), await licencesOf('mermaid', fileURLToPath(import.meta.url)))
    // Another build may have made it meanwhile.
    await rename(aside, kept).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(kept))
        throw error
    })
  }
  finally {
    await rm(aside, { recursive: true, force: true })
  }
  return kept
}
