import type { Sharp } from 'sharp'
import type { Shown } from '../../../scripts/files/pictures/show.ts'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import sharp from 'sharp'
import { showPicture } from '../../../scripts/files/pictures/show.ts'

/** A picture of one colour; without `alpha`, opaque. */
function plain(width: number, height: number, alpha?: number): Sharp {
  return sharp({ create: { width, height, channels: 4, background: { r: 20, g: 20, b: 20, alpha: alpha ?? 1 } } })
}

/** What was made of a picture: its format, size and what is the matter with it. */
async function made(bytes: Uint8Array): Promise<string> {
  const shown = await showPicture(bytes)
  if (typeof shown === 'string')
    return shown
  return [shown.extension, `${shown.size?.width}x${shown.size?.height}`, shown.but ?? ''].join(' ').trim()
}

test('what browsers show goes through as it is', async () => {
  for (const format of ['png', 'jpeg', 'gif', 'webp', 'avif'] as const) {
    const bytes = await plain(40, 30).toFormat(format).toBuffer()
    const shown = await showPicture(bytes) as Shown
    assert.ok(bytes.equals(shown.bytes))
    assert.deepEqual([shown.extension.replace('jpg', 'jpeg'), shown.size], [format, { width: 40, height: 30 }])
  }
})

test('a TIFF becomes a PNG', async () => {
  assert.equal(await made(await plain(40, 30).tiff().toBuffer()), 'png 40x30')
  assert.equal(await made(await plain(40, 30).tiff({ compression: 'lzw' }).toBuffer()), 'png 40x30')
})

test('a bitmap of Windows has its size in its head, upside down or not', async () => {
  const bitmap = Buffer.alloc(54 + 12)
  bitmap.write('BM')
  bitmap.writeUInt32LE(66, 2)
  bitmap.writeInt32LE(40, 14)
  bitmap.writeInt32LE(2, 18)
  bitmap.writeInt32LE(-2, 22)
  assert.equal(await made(bitmap), 'bmp 2x2')
  assert.equal(await made(bitmap.subarray(0, 40)), 'is broken')
})

test('a photo that its camera held sideways is turned', async () => {
  const held = (orientation: number): Promise<Buffer> => plain(40, 30).jpeg().withMetadata({ orientation }).toBuffer()
  const turned = await Promise.all([1, 3, 6, 8].map(async turn => made(await held(turn))))
  assert.deepEqual(turned, ['jpg 40x30', 'jpg 40x30', 'jpg 30x40', 'jpg 30x40'])
})

test('a picture that is too large is made smaller', async () => {
  assert.equal(await made(await plain(5000, 40).png().toBuffer()), 'png 3840x31')
  assert.equal(await made(await plain(40, 8000).jpeg().toBuffer()), 'jpg 19x3840')
})

/** A PDF file of pages so large, each with what is drawn on it. */
function pdfOf(size: string, ...drawings: string[]): Buffer {
  const pages = drawings.map((drawing, index) => [
    `${10 + 2 * index} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size}]/Contents ${11 + 2 * index} 0 R>> endobj`,
    `${11 + 2 * index} 0 obj <</Length ${drawing.length}>> stream\n${drawing}\nendstream endobj`,
  ].join('\n'))
  const kids = drawings.map((_, index) => `${10 + 2 * index} 0 R`).join(' ')
  return Buffer.from([
    '%PDF-1.4',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Kids[${kids}]/Count ${drawings.length}>> endobj`,
    ...pages,
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'))
}

test('a page of a PDF file is drawn, without the white around it', async () => {
  assert.equal(await made(pdfOf('100 50', '0 0 100 50 re f')), 'png 800x400')
  assert.equal(await made(pdfOf('640 640', '1 0 0 rg 100 100 100 200 re f')), 'png 400x800')
  assert.equal(await made(pdfOf('5000 2500', '0 0 5000 2500 re f')), 'png 2560x1280')
})

test('of several pages the first is drawn, and that is said', async () => {
  assert.equal(await made(pdfOf('100 50', '0 0 100 50 re f', '0 0 9 9 re f')), 'png 800x400 has 2 pages, of which the first is shown')
})

test('an empty page stays a page', async () => {
  assert.equal(await made(pdfOf('100 50', ' ')), 'png 800x400')
})

test('a picture that is cut off shows as far as it goes', async () => {
  const grain = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const noise = sharp({ create: { width: 200, height: 200, channels: 3, background: '#fff', noise: grain } })
  const but = 'is damaged and shows as far as it can be read'
  const jpg = await noise.clone().jpeg().toBuffer()
  const png = await noise.clone().png().toBuffer()
  assert.equal(await made(jpg.subarray(0, jpg.length * 0.6)), `jpg 200x200 ${but}`)
  assert.equal(await made(png.subarray(0, png.length * 0.6)), `png 200x200 ${but}`)
  const flipped = Buffer.from(png)
  flipped[Math.floor(png.length / 2)] ^= 0xFF
  assert.equal(await made(flipped), `png 200x200 ${but}`)
})

test('of a picture that cannot be shown it is said why', async () => {
  const png = await plain(40, 30).png().toBuffer()
  for (const [bytes, why] of [
    [Buffer.alloc(0), 'is empty'],
    [Buffer.from('words'), 'is no picture'],
    [Buffer.from('<svg>'.repeat(300)), 'is no drawing that can be read'],
    [png.subarray(0, 20), 'is broken'],
    [Buffer.from('%PDF-1.7 and so on'), /^is a PDF file that cannot be read/],
    [Buffer.concat([Buffer.from('\0\0\0\x18ftypheic', 'latin1'), Buffer.alloc(40)]), /^is a HEIC photo/],
    [Buffer.from('%!PS-Adobe-3.0 EPSF-3.0'), /^is PostScript/],
  ] as const)
    assert.match(await made(bytes), typeof why === 'string' ? new RegExp(`^${why}$`) : why)
})

test('a drawing in the deck’s own colours has those of its dark theme too, one with any other keeps its own', async () => {
  const shownOf = async (line: string): Promise<Shown> => await showPicture(Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="80"><rect width="100" height="80" fill="#FDEFE6"/>'
    + `<path d="M0 9H90" stroke="#B8480B"/><path d="M0 9H90" stroke="${line}"/></svg>`,
  )) as Shown
  const { ground, bytes } = await shownOf('#0a4080')
  assert.equal(ground, 'own')
  assert.match(String(bytes), /prefers-color-scheme:dark\)\{.*\[stroke="#0A4080" i\]\{stroke:#5AA0EC\}/)
  assert.equal((await shownOf('#0A4081')).ground, undefined)
})

test('a drawing that says how it looks in the dark has its own ground, whatever its colours are', async () => {
  const groundOf = async (media: string): Promise<string | undefined> => (await showPicture(Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="80"><style>path{stroke:#222}@media ${media}{path{stroke:#eee}}</style>`
    + '<path d="M10 10H90M10 40H90M20 70H80" stroke-width="3"/></svg>',
  )) as Shown).ground
  for (const media of ['(prefers-color-scheme: dark)', '(prefers-color-scheme:dark)', 'screen and (prefers-color-scheme: dark)'])
    assert.equal(await groundOf(media), 'own')
  assert.equal(await groundOf('print'), 'light')
})

test('dark lines on a ground that lets through need a light one, nothing else does', async () => {
  const groundOf = async (body: string): Promise<string | undefined> =>
    (await showPicture(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="80">${body}</svg>`)) as Shown).ground
  const lines = (colour: string): string => `<path d="M10 10H90M10 40H90M20 70H80" stroke="${colour}" stroke-width="3"/>`
  assert.equal(await groundOf(lines('#000')), 'light')
  assert.equal(await groundOf(`${lines('#333')}<rect x="40" y="20" width="40" height="15" fill="#1f77b4"/>`), 'light')
  assert.equal(await groundOf(lines('#fff')), undefined)
  assert.equal(await groundOf(`<rect width="100" height="80" fill="#fff"/>${lines('#000')}`), undefined)
  assert.equal((await showPicture(await plain(20, 20).extend({ left: 20, background: '#0000' }).png().toBuffer()) as Shown).ground, 'light')
  assert.equal((await showPicture(await plain(20, 20).png().toBuffer()) as Shown).ground, undefined)
})

test('dark arrows and words between light boxes need a light ground, the edges of the boxes alone do not', async () => {
  const groundOf = async (body: string): Promise<string | undefined> =>
    (await showPicture(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="500" height="120">${body}</svg>`)) as Shown).ground
  const box = (x: number, stroke = '#334455'): string =>
    `<rect x="${x}" y="30" width="150" height="60" rx="6" fill="#e6eef7" stroke="${stroke}"/>`
  const boxes = (stroke?: string): string => box(20, stroke) + box(320, stroke)
  assert.equal(await groundOf(`${boxes()}<path d="M170 60H320" stroke="#334455" stroke-width="2"/>`), 'light')
  assert.equal(await groundOf(`${boxes()}<path d="M170 60H320" stroke="#000" stroke-dasharray="6 4" stroke-width="2"/>`), 'light')
  assert.equal(await groundOf(`${boxes()}<text x="180" y="66" font-size="22">leads to</text>`), 'light')
  assert.equal(await groundOf(boxes()), undefined)
  assert.equal(await groundOf(`${boxes('#fff')}<path d="M170 60H320" stroke="#fff" stroke-width="2"/>`), undefined)
})
