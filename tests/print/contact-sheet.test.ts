import type { ContactSheet } from '../../scripts/print/contact-sheet.ts'
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { writeContactSheet } from '../../scripts/print/contact-sheet.ts'
import { notes, writeDeck } from './built-deck.ts'

const style
  = '<style>html { --ink: #111; --paper: #fff; --a: #b40 } html.dark { --ink: #eee; --paper: #000; --a: #fa8 } section { '
    + 'background: var(--paper); color: var(--ink); font: 400 24px Inter } h1 { margin: 10px 20px; font: 600 36px/47px Inter; '
    + 'color: var(--a) }</style>'

describe('the contact sheet of a built deck', () => {
  let folder: string
  let sheet: ContactSheet

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reviewdeck-test-'))
    const [dist, outDir] = [join(folder, 'dist'), join(folder, 'out')]
    await mkdir(dist)
    await mkdir(outDir)
    await writeFile(join(outDir, 'earlier.png'), '')
    await writeDeck(dist, { one: `${style}<h1>标题</h1><p>words</p><p>more</p>`, 摘要: '<p style="color:#123456">words</p>' })
    sheet = await writeContactSheet({ dist, base: '/', notes, slides: ['one', '摘要'], backups: [] }, outDir)
  })
  after(() => rm(folder, { recursive: true, force: true }))

  test('has a picture of each slide in both themes, of each sheet of the handout in colour and grey, and four overviews', async () => {
    assert.deepEqual((await readdir(join(folder, 'out', 'slides'))).toSorted(), [
      '01-one.dark.png',
      '01-one.light.png',
      '02-摘要.dark.png',
      '02-摘要.light.png',
    ])
    assert.deepEqual((await readdir(join(folder, 'out', 'handout'))).toSorted(), [
      '01.colour.png',
      '01.grey.png',
      '02.colour.png',
      '02.grey.png',
    ])
    assert.deepEqual(
      sheet.overviews.map(path => path.split(/[/\\]/).at(-1)),
      ['slides.light.png', 'slides.dark.png', 'handout.colour.png', 'handout.grey.png'],
    )
  })

  test('a picture is as large as a slide, and the two themes differ', async () => {
    const [light, dark] = await Promise.all(['light', 'dark'].map(theme => readFile(join(folder, 'out', 'slides', `01-one.${theme}.png`))))
    assert.deepEqual([light.readUInt32BE(16), light.readUInt32BE(20)], [1280, 720])
    assert.notDeepEqual(light, dark)
  })

  test('leaves nothing of an earlier one', async () => {
    assert.ok(!(await readdir(join(folder, 'out'))).includes('earlier.png'))
  })

  test('the geometry names boxes on the slide, fonts, and the tokens that colours come from', () => {
    const [heading, paragraphs] = sheet.geometry[0].rows
    assert.deepEqual(heading, { what: 'h1', count: 1, box: [20, 10, 1260, 57], font: '600 36px Inter', colour: '--a' })
    assert.deepEqual([paragraphs.what, paragraphs.count, paragraphs.colour], ['p', 2, '--ink'])
  })

  test('the geometry shows a colour that is no token as itself', () => {
    assert.equal(sheet.geometry[1].rows[0].colour, 'rgb(18, 52, 86)')
  })
})
