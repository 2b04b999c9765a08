import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url))

/** A module and all that it leads to when it is loaded, but for packages and types. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file))
    return found
  found.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type )(?:[^'\n]*(?:\n[^'\n]*)* from )?'(\.[^']+)'/gm)
  for (const [, path] of imports)
    loadedWith(join(dirname(file), path), found)
  return found
}

const loaded = loadedWith(join(scripts, 'deck.ts'))

test('whoever finds out that nothing changed knows all that a talk asks of the disk', async () => {
  const asking: string[] = []
  for await (const name of glob('**/*.ts', { cwd: scripts })) {
    if (name !== join('files', 'asked.ts') && /= asked\(/.test(readFileSync(join(scripts, name), 'utf8')))
      asking.push(join(scripts, name))
  }
  assert.ok(asking.length > 2)
  assert.deepEqual(asking.filter(file => !loaded.has(file)), [])
})

test('and loads no browser, no PDFs and nothing that plans for it', () => {
  assert.deepEqual([...loaded].filter(file => /playwright|pdf-lib|[/\\]plan[/\\]|publish\.ts$/.test(file)), [])
})
