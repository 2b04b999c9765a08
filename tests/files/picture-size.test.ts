import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { sizeOfPicture } from '../../scripts/files/picture-size.ts'

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex')
const size = { width: 300, height: 200 }

const pictures: [name: string, bytes: Uint8Array][] = [
  ['PNG', hex('89504e470d0a1a0a 0000000d49484452 0000012c 000000c8 0806000000')],
  ['GIF', Buffer.concat([Buffer.from('GIF89a'), hex('2c01c800 f70000')])],
  ['JPEG', hex('ffd8 ffe00010 4a46494600010100000100010000 ffc00011 08 00c8 012c 03 01 22 00')],
  ['WebP', Buffer.concat([Buffer.from('RIFF____WEBPVP8X'), hex('0a000000 00000000 2b0100 c70000')])],
  ['lossless WebP', Buffer.concat([Buffer.from('RIFF____WEBPVP8L'), hex('00000000 2f 2bc13100')])],
  [
    'AVIF',
    Buffer.concat([hex('0000001c'), Buffer.from('ftypavif'), hex('00000000'), Buffer.from('ispe'), hex('00000000 0000012c 000000c8')]),
  ],
  ['SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="300" height="200px"><g/></svg>')],
]

for (const [name, bytes] of pictures) {
  test(`the size of a ${name} stands in its first bytes`, () => {
    assert.deepEqual(sizeOfPicture(bytes), size)
  })
}

test('an SVG that says only how wide it is for its height fills its place', () => {
  const sizeOf = (attributes: string) => sizeOfPicture(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><g/></svg>`))
  assert.deepEqual(sizeOf('viewBox="0 0 400 100"'), { width: 1152, height: 288 })
  assert.deepEqual(sizeOf('width="100%" viewBox="0,0,400,100"'), { width: 1152, height: 288 })
  assert.deepEqual(sizeOf('viewBox="0 0 400 100" height="50"'), { width: 200, height: 50 })
})

test('a file that is cut off or no picture has no size', () => {
  assert.deepEqual(
    [hex('ffd8ffe0'), hex(''), Buffer.from('<svg viewBox="0 0 0 1"/>')].map(sizeOfPicture),
    [undefined, undefined, undefined],
  )
})
