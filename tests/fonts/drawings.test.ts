import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, test } from 'node:test'
import { create } from 'fontkit'
import { fontsIntoDrawings } from '../../scripts/fonts/drawings.ts'

async function drawn(inner: string, root = ''): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"${root}>${inner}</svg>`
  const files = await fontsIntoDrawings(new Map([['/figures/a.svg', Buffer.from(svg)]]))
  return new TextDecoder().decode(files.get('/figures/a.svg'))
}
const carried = (svg: string): string[] => [...svg.matchAll(/base64,([\w+/=]+)/g)].map(([, data]) => data)
function hasSign(data: string, sign: string): boolean {
  const font = create(Buffer.from(data, 'base64'))
  return 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(sign.codePointAt(0)!)
}

describe('a drawing with texts', () => {
  test('carries a font that has its Chinese letters', async () => {
    const fonts = carried(await drawn('<text font-family="Arial">采集</text>'))
    assert.equal(fonts.some(data => hasSign(data, '采')), true)
    assert.equal(fonts.some(data => hasSign(data, '清')), false)
  })

  test('asks for it before a face without serifs and behind every other', async () => {
    const svg = await drawn('<style>.a{font:10px "DejaVu Sans", sans-serif}.b{font-family:monospace}</style>'
      + '<text style="font-family:Georgia, serif">甲</text><text font-family="sans-serif">乙</text>')
    assert.ok(svg.includes('"DejaVu Sans", reviewdeck-drawn,sans-serif}'))
    assert.ok(svg.includes('font-family:monospace,reviewdeck-drawn}'))
    assert.ok(svg.includes('Georgia, serif,reviewdeck-drawn'))
    assert.ok(svg.includes('font-family="reviewdeck-drawn,sans-serif"'))
  })

  test('has it where it names no font at all', async () => {
    const svg = await drawn('<text>甲</text>')
    assert.ok(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" font-family="serif,reviewdeck-drawn">'))
  })

  test('carries the bold face only where something is bold', async () => {
    const count = async (inner: string): Promise<number> => carried(await drawn(inner)).length
    assert.equal(await count('<text>甲</text>'), 1)
    assert.equal(await count('<text font-weight="700">甲</text>'), 2)
  })

  test('leaves the name of a font alone that it brings along', async () => {
    const svg = await drawn('<style>@font-face{font-family:Own;src:url(data:font/woff2;base64,AA)}</style><text>甲</text>')
    assert.ok(svg.includes('@font-face{font-family:Own;'))
  })
})

test('a drawing without texts and a photograph stay as they are', async () => {
  const files = new Map<string, Uint8Array>([
    ['/figures/a.svg', Buffer.from('<svg><path d="M0 0"/></svg>')],
    ['/figures/b.png', Buffer.from([1])],
  ])
  assert.deepEqual(await fontsIntoDrawings(files), files)
})
