import type { Nodes } from 'mdast'
import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { citationNodes } from '../../scripts/review/citations/syntax.ts'
import { extensions } from '../../scripts/review/syntax.ts'
import { fcOptions } from '../property.ts'

function treeOf(text: string, isAtOnce: boolean): Nodes {
  const tree = fromMarkdown(text, {
    extensions: isAtOnce ? extensions : extensions.slice(0, -1),
    mdastExtensions: [...gfmFromMarkdown(), mathFromMarkdown(), citationNodes],
  })
  return JSON.parse(JSON.stringify(tree)) as Nodes
}

test('a text means the same where its pieces are made text at once', () => {
  const brackets = ['[', ']', '![', '](b)', '](<b', '](b "c', '][a]', '[^1]', '[^', '[@a', '@a', '@a]', '<![CDATA[', '<b>', '<']
  const signs = ['&amp;', '&', '\\', '`', '_', '**', '~', '$', '\n\n[a]: b\n\n', '\n\n[^1]: b\n\n', '\n\n', '\n> ', '  \n', '\n']
  const words = [...brackets, ...signs, 'a', ' ', 'a@b.cd', 'www.a.b', 'https://a.b', '水']
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 40 }), (parts) => {
    assert.deepEqual(treeOf(parts.join(''), true), treeOf(parts.join(''), false))
  }), fcOptions(200))
})

const many = { 'openings of links': '[^a ', 'closings of links': ']( ', 'addresses that end nowhere': '[a](<b ' }
for (const [name, piece] of Object.entries(many)) {
  test(`many ${name} of a paragraph take no square of their number`, () => {
    const time = (size: number): number => {
      const before = process.cpuUsage()
      treeOf(piece.repeat(size), true)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    time(500)
    const [few, four] = [Math.min(time(3000), time(3000)), Math.min(time(12_000), time(12_000))]
    assert.ok(four < few * 9, `${few} µs, four times as much ${four} µs`)
  })
}
