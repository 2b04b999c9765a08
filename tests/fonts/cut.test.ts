import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { create } from 'fontkit'
import { VFile } from 'vfile'
import { projectRoot } from '../../scripts/files/paths.ts'
import { boxesFor, boxFamily } from '../../scripts/fonts/boxes.ts'
import { charactersOf } from '../../scripts/fonts/characters.ts'
import { cutFace, cutFonts, rangeOf } from '../../scripts/fonts/cut.ts'
import { assign } from '../../scripts/fonts/faces.ts'
import { missingGlyphs } from '../../scripts/fonts/missing.ts'
import { fcOptions } from '../property.ts'

/** A character that no shipped font has. */
const rare = '𐤀'

test('neighbouring code points are one range', () => {
  assert.equal(rangeOf([...'cab中z']), 'U+61-63, U+7A, U+4E2D')
})

test('a range holds exactly its characters', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0x20, max: 0xD7FF }), { minLength: 1 }), (points) => {
    const found = rangeOf(points.map(point => String.fromCodePoint(point))).split(', ').flatMap((range) => {
      const [from, to = from] = range.slice(2).split('-').map(hex => Number.parseInt(hex, 16))
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    })
    assert.deepEqual(found, points.toSorted((a, b) => a - b))
  }), fcOptions())
})

test('a letter comes from Inter and is never asked of Noto', async () => {
  const { shares } = await assign(new Set('A'))
  assert.deepEqual([...new Set(shares.filter(({ weight }) => weight === 400).map(({ family }) => family))], ['Inter', 'JetBrains Mono'])
})

test('a Han character comes from Noto, in both weights', async () => {
  const { shares } = await assign(new Set('中'))
  assert.deepEqual(shares.map(({ family, weight }) => `${family} ${weight}`), ['Noto Sans SC 400', 'Noto Sans SC 600'])
})

test('signs that stand only in the slices are found', async () => {
  for (const sign of ['●', '■', '→']) {
    const { shares, missing } = await assign(new Set(sign))
    assert.deepEqual([missing, shares.some(({ characters }) => characters.includes(sign))], [[], true], sign)
  }
})

test('a sign of a script that no shipped font has is missing', async () => {
  assert.deepEqual((await assign(new Set(`a${rare}`))).missing, [rare])
})

/** The families that have all of a text's signs in one file, apart from the code face. */
async function familiesOf(text: string): Promise<string[]> {
  const { shares } = await assign(new Set(text))
  const own = shares.filter(({ family, weight, characters }) =>
    weight === 400 && !family.endsWith('Mono') && [...text].every(char => char === '\uFE0F' || characters.includes(char)))
  return own.map(({ family }) => family)
}

test('pictures come from the font of pictures, with all that joins several into one', async () => {
  for (const text of ['🦖', '👩\u200D💻', '🇨🇳', '👍🏽', '⚠\uFE0F', '❤\uFE0F\u200D🔥', '✅'])
    assert.deepEqual(await familiesOf(text), ['Noto Emoji'], text)
  assert.deepEqual((await familiesOf('1\uFE0F\u20E3')), ['Noto Emoji'])
})

test('signs that no text makes pictures stay signs', async () => {
  const families = { '⚠': 'Noto Sans SC', '⚖': 'Noto Sans Symbols', '1': 'Inter', '©': 'Inter', '✓': 'Noto Sans SC' }
  for (const [text, family] of Object.entries(families))
    assert.equal((await familiesOf(text))[0], family, text)
})

test('letters of mathematics, arrows and scripts from right to left have fonts of their own', async () => {
  const families = { '𝓛𝔼𝑥ℝ': 'Noto Sans Math', '⟹⊢⊨': 'Noto Sans Math', 'مرحبا': 'Noto Sans Arabic', 'שלום': 'Noto Sans Hebrew' }
  for (const [text, family] of Object.entries(families))
    assert.deepEqual([family, (await assign(new Set(text))).missing], [(await familiesOf(text)).at(-1), []], text)
})

test('Indian, Thai, Ethiopic, Armenian, Georgian and Korean words have fonts of their own', async () => {
  const families = {
    'लिपि वाणी की छाया है': 'Noto Sans Devanagari',
    'ตัวอักษรคือเงาของเสียง': 'Noto Sans Thai',
    'አማርኛ': 'Noto Sans Ethiopic',
    'Հայերեն': 'Noto Sans Armenian',
    'ქართული': 'Noto Sans Georgian',
    '한국어 쀍': 'Nanum Gothic',
  }
  for (const [words, family] of Object.entries(families)) {
    const text = words.replaceAll(' ', '')
    assert.deepEqual([family, (await assign(new Set(text))).missing], [(await familiesOf(text)).at(-1), []], text)
  }
})

test('a font of one weight serves for bold words, too', async () => {
  const { shares } = await assign(new Set('🦖𝔼中'))
  assert.deepEqual(
    shares.map(({ family, weight, isForAll }) => `${family} ${isForAll ? 'all' : weight}`),
    ['Noto Emoji 400', 'Noto Emoji 600', 'Noto Sans SC 400', 'Noto Sans SC 600', 'Noto Sans Math all'],
  )
})

test('a sign without a picture is never missing', async () => {
  assert.deepEqual((await assign(new Set('\u200B\uFE0F'))).missing, [])
})

test('a missing character is told where it stands first', async () => {
  assert.deepEqual(await missingGlyphs(new VFile(`one\ntwo ${rare} ${rare}`)), [{ characters: [rare], place: { line: 2, column: 5 } }])
})

test('a text needs its characters and those that views print, entities decoded', async () => {
  const characters = await charactersOf('龘&#9829;')
  assert.deepEqual(['龘', '♥', 'A', '→', '\n'].map(char => characters.has(char)), [true, true, true, true, false])
})

test('the files cut for a text hold its glyphs, and the style sheet names each file', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-fonts-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  const missing = await cutFonts(`生成 Qwen ${rare}`, folder)
  const files = (await readdir(folder)).filter(name => name.endsWith('.woff2'))
  const css = await readFile(join(folder, 'fonts.css'), 'utf8')
  const points = new Set<number>()
  for (const name of files) {
    const font = create(await readFile(join(folder, name)))
    for (const point of 'characterSet' in font ? font.characterSet : [])
      points.add(point)
  }
  assert.deepEqual([...'生成Qwen'].filter(char => !points.has(char.codePointAt(0)!)), [])
  assert.deepEqual(files.filter(name => !css.includes(`url("./${name}")`)), [])
  assert.deepEqual(missing, [rare])
})

test('Han characters that are read first, or next, have files of their own, and what stands side by side has one', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-fonts-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  await cutFonts('生：AV成图', folder, ['生A', '生图'])
  const rules = (await readFile(join(folder, 'fonts.css'), 'utf8')).split('\n').filter(rule => /Inter|Noto Sans SC/.test(rule))
  const withPoint = (char: string): string[] => rules.filter(rule => rangeHolds(rule, char))
  assert.deepEqual([...'生图成'].map(char => withPoint(char).length), [2, 2, 2])
  assert.equal(new Set([...'生图成'].flatMap(withPoint)).size, 6)
  assert.deepEqual(withPoint('：'), withPoint('生'))
  assert.deepEqual(withPoint('A'), withPoint('V'))
})

function rangeHolds(rule: string, char: string): boolean {
  const point = char.codePointAt(0)!
  return [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].some(([, from, to = from]) =>
    Number.parseInt(from, 16) <= point && point <= Number.parseInt(to, 16))
}

test('boxes and arrows of a drawing come from the code face behind the first, those of other texts do not', async () => {
  const drawn = (text: string): Promise<string[]> => assign(new Set(text)).then(({ shares }) =>
    shares.flatMap(({ family, characters }) => family === 'DejaVu Mono' ? characters : []))
  assert.deepEqual(await drawn('甲─│▼→α'), ['─', '│', '▼', '→'])
  assert.deepEqual(await drawn('A → B ▼'), [])
})

test('a font that its package lacks is named', async () => {
  const gone = { file: join(tmpdir(), 'inter-latin-400-gone.woff2'), characters: ['a'] }
  await assert.rejects(cutFace(gone), { code: 'E_FONT', message: 'the font inter-latin-400-gone.woff2 is missing among the packages' })
})

test('a Han character or a sign that no shipped font has is a box with its number, each its own', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-fonts-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  const missing = await cutFonts('𰻝面 and 𰀀, 𜰀 and 𱁬', folder)
  const rule = (await readFile(join(folder, 'fonts.css'), 'utf8')).split('\n').find(line => line.includes(boxFamily))!
  assert.deepEqual(missing.filter(char => rangeHolds(rule, char)), ['𰻝', '𰀀', '𜰀', '𱁬'])
  const font = create(await readFile(join(folder, /\.\/(\w+\.woff2)/.exec(rule)![1])))
  const glyphs = missing.map(char => 'glyphForCodePoint' in font ? font.glyphForCodePoint(char.codePointAt(0)!).path.toSVG() : '')
  assert.equal(new Set(glyphs.filter(path => path !== '')).size, missing.length)
  await cutFonts(`plain ${rare}`, folder)
  assert.doesNotMatch(await readFile(join(folder, 'fonts.css'), 'utf8'), new RegExp(boxFamily))
  assert.match(await readFile(join(projectRoot, 'styles/tokens.css'), 'utf8'), new RegExp(`"${boxFamily}"`))
})

test('what is too rare for a text face is cut from the font of every Han character, and set in it', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-fonts-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  assert.deepEqual(await cutFonts('𠮷野屋 and 㐂, 𪚥 and 𝄞', folder), [])
  const rules = (await readFile(join(folder, 'fonts.css'), 'utf8')).split('\n').filter(line => line.includes('"HanaMin"'))
  for (const char of '𠮷㐂𪚥𝄞')
    assert.equal(rules.filter(rule => rangeHolds(rule, char)).length, 1, char)
  assert.match(await readFile(join(projectRoot, 'styles/tokens.css'), 'utf8'), /"DejaVu Signs", HanaMin, /)
})

test('the font of boxes is a whole one, which any reader of fonts opens', () => {
  const font = create(boxesFor([...'𠮷𝄞㐂']))
  assert.deepEqual('characterSet' in font && font.characterSet, [0x3402, 0x1D11E, 0x20BB7])
})

test('a fraction that only the code face has stands among words, letters of its scripts do not', async () => {
  const signs = (text: string): Promise<string[]> => assign(new Set(text)).then(({ shares }) =>
    shares.flatMap(({ family, characters }) => family === 'DejaVu Signs' ? characters : []))
  for (const sign of ['⅔', '\u0334', '⅞'])
    assert.deepEqual(await signs(`of a ${sign} part`), [sign])
  assert.deepEqual(await signs('ລາວ and ½'), [])
  assert.match(await readFile(join(projectRoot, 'styles/tokens.css'), 'utf8'), /"DejaVu Signs"/)
})

test('a mark on a letter that no shipped font has is a small box over the letter, and takes no room', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-fonts-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  for (const mark of ['\u0351', '\u036B', '\u1DD9']) {
    assert.deepEqual(await cutFonts(`Z${mark}algo`, folder), [mark])
    const rule = (await readFile(join(folder, 'fonts.css'), 'utf8')).split('\n').find(line => line.includes(boxFamily))!
    const font = create(await readFile(join(folder, /\.\/(\w+\.woff2)/.exec(rule)![1])))
    const glyph = 'glyphForCodePoint' in font ? font.glyphForCodePoint(mark.codePointAt(0)!) : undefined
    const { minX, maxX, minY } = glyph!.path.bbox
    assert.ok(glyph?.advanceWidth === 0 && minX < maxX && maxX < 0 && minY > 600, `${minX} ${maxX} ${minY}`)
  }
})
