import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const everything = 'everything'
const code = 'ts,vue,mjs,js'

/** A line of the table: files whose names begin so, and what of ours they may import. */
interface Line { name: string, allowed: string[] }

/** The table of docs/architecture.md. */
const lines: Line[] = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  .split('## Who may import whom')[1]
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map((line) => {
    const [, first, second] = line.split('|').map(cell => cell.trim())
    return {
      name: first.replaceAll('`', ''),
      allowed: second === everything ? [everything] : [...second.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    }
  })

const isBelow = (path: string, name: string): boolean => path === name || path.startsWith(`${name}/`)

const longestFirst = lines.toSorted((a, b) => b.name.length - a.name.length)

/** The line that a file, or what a line names, belongs to. */
function lineOf(path: string): Line | undefined {
  return longestFirst.find(({ name }) => isBelow(path, name))
}

type Sources = [path: string, text: string][]

// Most tests read the same files.
const read = new Map<string, Promise<Sources>>()

/** The project's own files with these endings, by path with slashes: in these folders, or all of them. */
function sources(folders: string[] = [], endings = code): Promise<Sources> {
  const key = `${folders} ${endings}`
  if (!read.has(key))
    read.set(key, readSources(folders, endings))
  return read.get(key)!
}

async function readSources(folders: string[], endings: string): Promise<Sources> {
  const places = folders.length > 0
    ? folders.map(folder => `${folder}/**`)
    : ['.', '{components,layouts,pages,scripts,setup,styles,talk,tests}/**']
  const found: Sources = []
  for await (const name of glob(places.map(place => `${place}/*.{${endings},}`), { cwd: root }))
    found.push([posix.normalize(name.replaceAll('\\', '/')), await readFile(join(root, name), 'utf8')])
  assert.ok(found.length > 0, `no ${endings} below ${folders}`)
  return found
}

/** Paths of our own files that a file imports, types too. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(([, target]) =>
    posix.join(posix.dirname(path), target))
}

/** Code without its comments. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w])\/\/.*$/gm, '')
}

for (const line of lines.filter(({ allowed }) => !allowed.includes(everything))) {
  test(`${line.name} imports ${line.allowed.length > 0 ? `only itself and ${line.allowed.join(', ')}` : 'nothing of ours'}`, async () => {
    const own = (await sources()).filter(([path]) => lineOf(path) === line)
    assert.ok(own.length > 0 || line.name === 'styles')
    const wrong = own.flatMap(([path, text]) => importsOf(path, text)
      .filter(target => lineOf(target) !== line && !line.allowed.some(name => isBelow(target, name)))
      .map(target => `${path} → ${target}`))
    assert.deepEqual(wrong, [])
  })
}

test('every file belongs to a line of the table of imports', async () => {
  assert.ok(lines.length > 20)
  assert.deepEqual((await sources()).map(([path]) => path).filter(path => !lineOf(path)), [])
})

test('no line of the table of imports names one that stands below it', () => {
  const upwards = lines.flatMap((line, index) => line.allowed
    .filter(name => name !== everything && name !== line.name && lines.indexOf(lineOf(name)!) >= index)
    .map(name => `${line.name} → ${name}`))
  assert.deepEqual(upwards, [])
})

test('no file imports itself by way of others', async () => {
  const targets = new Map((await sources()).map(([path, text]) => [path, importsOf(path, text)]))
  assert.deepEqual(circles(targets), [])
})

/** Circles of a graph, each once, from its first name on. */
function circles(targets: Map<string, string[]>): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const walk = (path: string, way: string[]): void => {
    const at = way.indexOf(path)
    if (at >= 0)
      found.add(way.slice(at).toSorted().join(', '))
    if (at >= 0 || done.has(path))
      return
    for (const target of targets.get(path) ?? [])
      walk(target, [...way, path])
    done.add(path)
  }
  for (const path of targets.keys())
    walk(path, [])
  return [...found]
}

test('nothing of the product names a file of the talk that is its guest', async () => {
  const product = (await sources()).filter(([path]) => !/^(?:talk|tests)\//.test(path))
  const named = product.filter(([, text]) => /(?:['"`./{,]|^)talk\//m.test(withoutComments(text))).map(([path]) => path)
  assert.deepEqual(named, [])
})

test('a mechanism imports no package', async () => {
  const imports = (await sources([
    'talk/mechanisms',
  ], 'ts')).flatMap(([path, text]) => [...text.matchAll(/\bfrom\s*['"]([^.'"][^'"]*)['"]/g)].map(([, name]) => `${path} → ${name}`))
  assert.deepEqual(imports, [])
})

test('a module has at most 250 lines, a view at most 150', async () => {
  const long = lengthsOf(await sources())
    .filter(({ path, lines }) => lines > (path.endsWith('.vue') ? 150 : 250))
  assert.deepEqual(long, [])
})

test('half of all modules have less than 60 lines', async () => {
  const lengths = lengthsOf(await sources()).map(({ lines }) => lines).toSorted((a, b) => a - b)
  assert.ok(lengths[Math.floor(lengths.length / 2)] < 60, String(lengths[Math.floor(lengths.length / 2)]))
})

function lengthsOf(files: [path: string, text: string][]): { path: string, lines: number }[] {
  return files.map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
}

test('no folder is named for what it is not', async () => {
  const files = await sources([], `${code},css`)
  assert.deepEqual(files.map(([path]) => path).filter(path => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/.test(path)), [])
})

test('colours stand in the tokens alone', async () => {
  const named = 'black|white|red|green|blue|gr[ae]y|silver|orange|yellow|purple|pink|brown|navy|teal|cyan|magenta'
  const literal = new RegExp(
    String.raw`#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|`
    + String.raw`(?:color|background|fill|stroke|border|outline|shadow)[\w-]*\s*:[^;{}]*?(?<![\w-])(?:${named})(?![\w-])`,
    'gi',
  )
  const files = await sources(['components', 'talk', 'layouts', 'pages', 'styles'], 'ts,vue,css')
  const found = files
    .filter(([path]) => path !== 'styles/tokens.css')
    .flatMap(([path, text]) => [...withoutComments(text).matchAll(literal)].map(([match]) => `${path}: ${match}`))
  assert.deepEqual(found, [])
})
