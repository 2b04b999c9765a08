import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const views = ['components', 'layouts', 'pages', 'setup', 'styles']
/** The parts of the generator that draw; they run in the browser as well. */
const drawn = ['scripts/charts', 'scripts/design', 'scripts/drawings', 'scripts/flows']
const seenByViews = [...views, ...drawn, 'talk']

/** From each stage, what of ours it may import: folders and single files. Packages are free to all. */
const mayImport: Record<string, string[]> = {
  'scripts/design': [],
  'scripts/diagnostics': ['scripts/design'],
  'scripts/charts': ['scripts/design'],
  'scripts/drawings': [],
  'scripts/flows': [],
  'scripts/review': ['scripts/diagnostics', 'scripts/charts/choose.ts', 'scripts/flows', 'talk/explorers'],
  'scripts/outline': ['scripts/diagnostics', 'scripts/review', 'scripts/flows'],
  'scripts/estimate': ['scripts/design', 'scripts/drawings', 'scripts/flows', 'scripts/outline', 'scripts/review'],
  'scripts/markdown': ['scripts/estimate/table.ts', 'scripts/outline', 'scripts/review'],
  'scripts/parts': ['scripts/design', 'scripts/charts/choose.ts', 'scripts/rules/deck-facts.ts', 'scripts/review', 'scripts/outline', 'scripts/estimate', 'scripts/markdown'],
  'scripts/plan': [...drawn, 'scripts/diagnostics', 'scripts/review', 'scripts/outline', 'scripts/estimate', 'scripts/parts'],
  'scripts/slides': ['scripts/diagnostics', 'scripts/review', 'scripts/outline', 'scripts/estimate', 'scripts/markdown', 'scripts/parts', 'scripts/plan', 'talk/explorers'],
  'scripts/rules': ['scripts/design', 'scripts/diagnostics'],
  'scripts/files': ['scripts/diagnostics', 'scripts/review', 'scripts/outline', 'scripts/plan/known.ts'],
  'scripts/fonts': ['scripts/files/paths.ts'],
  'scripts/site': ['scripts/diagnostics', 'scripts/files', 'scripts/fonts', 'scripts/review', 'scripts/markdown', 'scripts/slides'],
  'scripts/print': ['scripts/diagnostics', 'scripts/files', 'scripts/rules', 'scripts/site'],
  'scripts/commands': [
    'scripts/diagnostics',
    'scripts/review',
    'scripts/outline',
    'scripts/markdown',
    'scripts/parts',
    'scripts/plan',
    'scripts/slides',
    'scripts/rules',
    'scripts/files',
    'scripts/fonts',
    'scripts/site',
    'scripts/print',
  ],
  'scripts/dev': ['scripts/diagnostics', 'scripts/review', 'scripts/files', 'scripts/commands', 'pages/slide-list.ts'],
  'scripts/bench': [
    'scripts/plan',
    'scripts/files',
    'scripts/site',
    'scripts/print',
    'scripts/commands',
    'scripts/dev',
    'talk/explorers/catalogue.ts',
  ],
  'talk/mechanisms': [],
  'talk/explorers': ['talk/mechanisms'],
  'talk/stages': ['components', 'talk'],
  'components': seenByViews,
  'layouts': seenByViews,
  'pages': seenByViews,
  // A drawing is made legible by the same measures that are held against it.
  'setup': [...seenByViews, 'scripts/print/page'],
}

/** The project's own files with these endings, below these folders, by path with slashes. */
async function sources(folders: string[], endings: string): Promise<[path: string, text: string][]> {
  const found: [string, string][] = []
  for await (const name of glob(folders.flatMap(folder => endings.split(',').map(ending => `${folder}/**/*.${ending}`)), { cwd: root }))
    found.push([name.replaceAll('\\', '/'), await readFile(join(root, name), 'utf8')])
  assert.ok(found.length > 0, `no ${endings} below ${folders}`)
  return found
}

/** Paths of our own files that a file imports. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(([, target]) => posix.join(posix.dirname(path), target))
}

/** Code without its comments. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w])\/\/.*$/gm, '')
}

for (const [stage, allowed] of Object.entries(mayImport)) {
  test(`${stage} imports ${allowed.length > 0 ? `only itself and ${allowed.join(', ')}` : 'nothing of ours'}`, async () => {
    const wrong = (await sources([stage], 'ts,vue')).flatMap(([path, text]) => importsOf(path, text)
      .filter(target => ![stage, ...allowed].some(folder => target === folder || target.startsWith(`${folder}/`)))
      .map(target => `${path} → ${target}`))
    assert.deepEqual(wrong, [])
  })
}

test('a mechanism imports no package', async () => {
  const imports = (await sources(['talk/mechanisms'], 'ts')).flatMap(([path, text]) => [...text.matchAll(/\bfrom\s*['"]([^.'"][^'"]*)['"]/g)].map(([, name]) => `${path} → ${name}`))
  assert.deepEqual(imports, [])
})

test('every folder of the generator has its line in the table of imports', async () => {
  const folders = new Set((await sources(['scripts'], 'ts')).map(([path]) => posix.dirname(path).split('/').slice(0, 2).join('/')))
  assert.deepEqual([...folders].filter(folder => folder !== 'scripts' && !(folder in mayImport)), [])
})

test('a module has at most 250 lines, a view at most 150', async () => {
  const long = (await sources([...views, 'talk', 'scripts', 'tests'], 'ts,vue,mjs'))
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > (path.endsWith('.vue') ? 150 : 250))
  assert.deepEqual(long, [])
})

test('no folder is named for what it is not', async () => {
  const files = await sources([...views, 'talk', 'scripts', 'tests'], 'ts,vue,mjs,css')
  assert.deepEqual(files.map(([path]) => path).filter(path => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/.test(path)), [])
})

test('colours stand in the tokens alone', async () => {
  const named = 'black|white|red|green|blue|gr[ae]y|silver|orange|yellow|purple|pink|brown|navy|teal|cyan|magenta'
  const literal = new RegExp(String.raw`#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|(?:color|background|fill|stroke|border|outline|shadow)[\w-]*\s*:[^;{}]*?(?<![\w-])(?:${named})(?![\w-])`, 'gi')
  const files = await sources(['components', 'talk', 'layouts', 'pages', 'styles'], 'ts,vue,css')
  const found = files
    .filter(([path]) => path !== 'styles/tokens.css')
    .flatMap(([path, text]) => [...withoutComments(text).matchAll(literal)].map(([match]) => `${path}: ${match}`))
  assert.deepEqual(found, [])
})
