import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/** One line of the design as it stands, and as it would be. */
export interface Change { find: string, put: string, file?: 'design' | 'frame' }

const changes: Change[] = []
const marked = /\?design=(\d+)$/

// A changed design is a copy of every module of ours that follows from it, so that none of another copy is used.
registerHooks({
  resolve(specifier, context, next) {
    const copy = marked.exec(context.parentURL ?? '')?.[0]
    const found = next(specifier, context)
    return copy && found.url.startsWith('file:') && !found.url.includes('/node_modules/') && found.url.endsWith('.ts')
      ? { ...found, url: found.url + copy }
      : found
  },
  load(url, context, next) {
    const [path] = url.split('?')
    const change = changes[Number(marked.exec(url)?.[1])]
    if (!change || !path.endsWith(`/scripts/design/${change.file ?? 'design'}.ts`))
      return next(url, context)
    const text = readFileSync(fileURLToPath(path), 'utf8')
    assert.equal(text.split(change.find).length, 2, `the design has \`${change.find}\` once`)
    return { format: 'module-typescript', source: text.replace(change.find, () => change.put), shortCircuit: true }
  },
})

/** A module of the tests as it is where one line of the design is another. */
export async function withDesign<Module>(change: Change, module: URL): Promise<Module> {
  const copy = changes.push(change) - 1
  return await import(`${module.href}?design=${copy}`) as Module
}
