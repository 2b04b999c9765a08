import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import fc from 'fast-check'
import { linkAddon } from '../../scripts/site/stage.ts'
import config from '../../vite.config.ts'
import { fcOptions } from '../property.ts'

/** What of UnoCSS a built deck uses. */
interface Uno {
  ready: Promise<unknown>
  tokens: Set<string>
  extract: (code: string, id: string) => Promise<void>
  uno: { generate: (tokens: Set<string>) => Promise<{ css: string }> }
}

let folder: string
let uno: Uno
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reviewdeck-uno-'))
  const entry = join(folder, 'slides.md')
  await writeFile(entry, '---\ntheme: none\naddons: [reviewdeck]\nfonts: { provider: none }\n---\n\n# One\n')
  await linkAddon(folder)
  const plugins = (await ViteSlidevPlugin(await resolveOptions({
    entry,
  }, 'build'), config.slidev)).flat(9) as { name?: string, api?: { getContext: () => Uno } }[]
  uno = plugins.find(plugin => plugin?.name === 'unocss:api')!.api!.getContext()
  await uno.ready
})
after(() => rm(folder, { recursive: true, force: true }))

/** The style sheet of a deck with a module of this text. */
async function cssWith(code: string, id: string): Promise<string> {
  uno.tokens.clear()
  await uno.extract(code, id)
  return (await uno.uno.generate(uno.tokens)).css
}

/** The modules that Slidev makes of an author's text. */
const modules = [
  'slides.md__slidev_1.md',
  'slides.md__slidev_1.md?vue&type=script&setup=true&lang.ts',
  'slides.md__slidev_1.frontmatter',
  '/@slidev/title-renderer.md',
  '/@slidev/slides',
  '/@slidev/configs',
  'index.html',
]

test('a class of a component becomes style', async () => {
  assert.match(await cssWith('<template><p class="mt-37" /></template>', join(folder, 'layouts/own.vue')), /\.mt-37/)
})

for (const [kind, words] of [
  ['a selector of its own', 'A word: selector-[.slidev-layout_li]:invisible in a sentence.'],
  ['a picture by name', 'The class bg-[image:var(--x)] sets a picture.'],
  ['an arbitrary property', 'See [display:none] and *:hidden and !opacity-0 there.'],
  ['an attribute', '<p text="red 9xl" hidden-37="" m="t-37">words</p>'],
  ['a class with braces behind', 'words{.mt-37 .hidden}'],
  ['the sign by which UnoCSS reads any module', '// @unocss-include mt-37 fixed inset-0'],
]) {
  test(`words that spell ${kind} make no style`, async () => {
    const plain = await cssWith('', modules[0])
    for (const id of modules)
      assert.equal(await cssWith(words, join(folder, id)), plain, id)
  })
}

test('a deck has the same style whatever its words are', async () => {
  const plain = await cssWith('', modules[0])
  const piece = fc.constantFrom(
    'bg',
    'mt',
    'text',
    'hidden',
    'fixed',
    '[',
    ']',
    ':',
    '-',
    '!',
    'selector',
    'hover',
    'red',
    '37',
    '.slidev-layout',
    ' ',
    '=',
    '"',
    '@',
    '/',
  )
  const words = fc.oneof(fc.string(), fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')))
  await fc.assert(fc.asyncProperty(words, fc.constantFrom(...modules), async (text, id) => {
    assert.equal(await cssWith(text, join(folder, id)), plain)
  }), fcOptions())
})
