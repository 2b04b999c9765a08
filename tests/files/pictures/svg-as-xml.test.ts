import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { cleanSvg } from '../../../scripts/files/pictures/clean-svg.ts'

const head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="d" width="20" height="20">'
const shape = '<rect width="9" height="9"/>'

/** The colour that a drawing shows above its left. */
async function inkOf(drawing: string): Promise<number[]> {
  const { data } = await sharp(Buffer.from(cleanSvg(drawing)!)).raw().toBuffer({ resolveWithObject: true })
  return [...data.subarray(0, 3)]
}

describe('a drawing is XML that can be read', () => {
  for (const [what, inner] of Object.entries({
    'words of a link': '<use xlink:href="#a" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" xlink:title="x"/>',
    'words of the program': '<g draw:layer="1" data-x="1" data-a:b="2"/>',
    'signs that XML does not know': '<text>a\u0007b &amp; c &lt; d \uFFFE&#xFFFF;</text><desc id="x\u001B&#1;\uFFFF">x\u001B</desc>',
    'the end of a section that has none': '<title><![CDATA[</title>]]></title><text>a ]]> b</text>',
    'a sheet with signs of markup': '<style>text::before { content: "<&" } g > rect { fill: red }</style>',
    'an attribute twice': '<text x="1" x="2" class="a" class="b">a</text>',
    'elements that nothing closes': '<g><g><text>a',
  })) {
    test(`with ${what}`, async () => {
      const { width, height } = await sharp(Buffer.from(cleanSvg(`${head}${shape}${inner}</svg>`)!)).metadata()
      assert.deepEqual([width, height], [20, 20])
    })
  }
})

describe('a drawing whose size says nothing is shown as a whole', () => {
  const sizes = ['width="0" height="-1" viewBox="NaN 0 0 0"', 'width="auto" height="0px" viewBox="0 0 9"', 'width="0%" viewBox="0 0 0 9"']
  for (const size of sizes) {
    test(size, () => assert.match(cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shape}</svg>`)!, /^<svg xmlns="[^"]*"><rect/))
  }
  test('and one that says something keeps it', () =>
    assert.match(cleanSvg(`<svg width="3e2pt" height="100%" viewBox="-1,-1 9 9.5">${shape}</svg>`)!, /width="3e2pt" height="100%" viewBox/))
})

describe('names that stand for something in a drawing', () => {
  const named = (entities: string, inner: string): string =>
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y.dtd" [${entities}]>${head}${inner}</svg>`
  test('are what they stand for', async () =>
    assert.deepEqual(await inkOf(named('<!ENTITY st "fill:red">', `<rect style="&st;" width="9" height="9"/>`)), [255, 0, 0]))
  test('bring in nothing that could run', () =>
    assert.doesNotMatch(cleanSvg(named('<!ENTITY a "<script>1</script>"><!ENTITY b SYSTEM "file:///etc/passwd">', '<text>&a;&b;</text>'))!,
      /script|file:/))
  test('do not grow without end', () => {
    const ten = Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')
    assert.ok(cleanSvg(named(`<!ENTITY a0 "x">${ten}`, '<text>&a9;</text>'))!.length < 1000)
    assert.ok(cleanSvg(named(`<!ENTITY a "${'x'.repeat(100_000)}">`, `<text>${'&a;'.repeat(5000)}</text>`))!.length < 12_000_000)
  })
})
