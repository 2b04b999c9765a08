import type { PictureSize } from '../../../scripts/files/pictures/svg-size.ts'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { sizeOfSvg } from '../../../scripts/files/pictures/svg-size.ts'

function sizeOf(attributes: string): PictureSize | undefined {
  return sizeOfSvg(Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}><g/></svg>`))
}

test('a drawing says its size in px or in a unit of paper', () => {
  assert.deepEqual(sizeOf('width="300" height="200px"'), { width: 300, height: 200 })
  assert.deepEqual(sizeOf('width="432pt" height="3in"'), { width: 576, height: 288 })
  assert.deepEqual(sizeOf('width="254mm" height="12.7cm" viewBox="0 0 10 5"'), { width: 960, height: 480 })
})

test('a drawing that says only how wide it is for its height fills its place', () => {
  assert.deepEqual(sizeOf('viewBox="0 0 400 100"'), { width: 1152, height: 288 })
  assert.deepEqual(sizeOf('width="100%" viewBox="0,0,400,100"'), { width: 1152, height: 288 })
  assert.deepEqual(sizeOf('viewBox="0 0 400 100" height="50"'), { width: 200, height: 50 })
})

test('a drawing that says nothing of its size has none', () => {
  assert.deepEqual([sizeOf(''), sizeOf('viewBox="0 0 0 1"'), sizeOfSvg(Buffer.from(''))], [undefined, undefined, undefined])
})
