import type { SlideCompiler } from '../hostile/compile.ts'
import type { Guard } from './guards.ts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { slideCompiler } from '../hostile/compile.ts'
import { guards } from './guards.ts'

let mutant = 0
const wanted = new Map<string, Guard>()
const hooks = registerHooks({
  // Each mutant is a copy of the whole generator, so that no module of another one is used.
  resolve(specifier, context, next) {
    const copy = /\?mutant=\d+$/.exec(context.parentURL ?? '')?.[0]
    const found = next(specifier, context)
    return copy && found.url.includes('/scripts/') ? { ...found, url: found.url + copy } : found
  },
  load(url, context, next) {
    const [path, copy] = url.split('?mutant=')
    const guard = copy === undefined ? undefined : wanted.get(copy)
    if (!guard || !path.endsWith(guard.file))
      return next(url, context)
    const text = readFileSync(fileURLToPath(path), 'utf8')
    assert.ok(text.includes(guard.find), `${guard.file} has no ${guard.find}`)
    return { format: 'module-typescript', source: text.replaceAll(guard.find, () => guard.put), shortCircuit: true }
  },
})

/** The deck of a review, written without a guard. */
async function deckOf(review: string, without: Guard): Promise<string> {
  const copy = String(++mutant)
  wanted.set(copy, without)
  const stages = new URL(`../stages.ts?mutant=${copy}`, import.meta.url).href
  const { slidesOf } = await import(stages) as typeof import('../stages.ts')
  const { joinSlides } = (await import(
    new URL('../../scripts/slides/source-slide.ts', import.meta.url).href,
  )) as typeof import('../../scripts/slides/source-slide.ts')
  return joinSlides(slidesOf('# Talk', '', '## One', '', review))
}

describe('a deck is harmful without', () => {
  let compiler: SlideCompiler
  before(async () => {
    compiler = await slideCompiler()
  })
  after(async () => {
    hooks.deregister()
    await compiler.close()
  })
  for (const guard of guards) {
    test(`${guard.guard} (${guard.file})`, async () => {
      assert.notDeepEqual(await compiler.dangers(await deckOf(guard.review, guard)), [])
    })
  }
})
