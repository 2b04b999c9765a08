import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { generateDeck } from '../../scripts/commands/generate.ts'
import { printedOf } from '../../scripts/diagnostics/messages.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { root } from '../deck/run.ts'

const folder = join(root, 'tests', 'fixtures', 'reviews')
const own = new Set(readdirSync(join(folder, 'figures'), { recursive: true }).map(path => basename(String(path))))
const names = readdirSync(folder).filter(name => name.endsWith('.md'))

/** The pictures of our own that a document names, as a plain search finds them: by the end of a path. */
function picturesIn(text: string): string[] {
  const named = decodeURI(text.replace(/%(?![\dA-F]{2})/gi, '%25')).matchAll(/figures[\\/](?:[^\\/\n"|]*[\\/])?([^\\/\n"|]+\.(?:png|svg|jpe?g))/g)
  return [...new Set([...named].map(([, name]) => name))].filter(name => own.has(name)).sort()
}

for (const name of names) {
  describe(`a document as people have them, read and planned: ${name}`, async () => {
    const path = join(folder, name)
    const text = await readFile(path, 'utf8')
    const deck = await generateDeck({
      talk: talkAt(path, join(tmpdir(), 'reviewdeck-nowhere', name)),
      base: '/',
      keepGoing: false,
      check: false,
      retake: [],
    })
    const messages = printedOf([deck.plan.outline.file])

    test('is refused nothing', () => {
      assert.deepEqual(messages.filter(({ severity }) => severity === 'error'), [])
    })

    test('has all its blocks in the deck', () => {
      assert.deepEqual(deck.ledger.blocks.filter(({ slides, handout, omitted }) => slides.length + handout.length === 0 && !omitted), [])
    })

    test('has all its pictures in the deck', () => {
      const shown = [...deck.assets.addresses.keys()].map(name => decodeURI(name).split(/[\\/]/).at(-1)!.replace(/[#?].*/, ''))
      assert.deepEqual(picturesIn(text.replace(/!\[[^\]]*\]\([^)]*\)\{\.inline_icon[^}]*\}/g, '')).filter(name => !shown.includes(name)), [])
    })

    test('is told nothing about lines that it does not have', () => {
      const { length } = text.split('\n')
      assert.deepEqual(messages.filter(({ line }) => line < 1 || line > length), [])
    })
  })
}
