import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'
import { visit } from '../../scripts/review/walk.ts'

/** The addresses of the links in a text. */
function linksIn(...lines: string[]): string[] {
  const found: string[] = []
  visit(reviewFromMarkdown(new VFile(lines.join('\n'))).tree, 'link', ({ url }) => void found.push(url))
  return found
}

for (const [what, html, address] of [
  ['a film', '<video src="a.mp4" controls></video>', 'a.mp4'],
  ['a film with sources', '<div><video controls><source src="b.webm"></video></div>', 'b.webm'],
  ['a page within the page', '<iframe src="https://example.org/embed/1" title="A film"></iframe>', 'https://example.org/embed/1'],
  ['a sound within a line', 'Listen: <audio src="a.mp3"></audio>.', 'a.mp3'],
]) {
  test(`${what} is a link to it`, () => {
    assert.deepEqual(linksIn('# T', '', html), [address])
  })
}

test('a film without a name has that of what stands within it, unless that only speaks of browsers', () => {
  const wordsIn = (html: string): string => {
    const words: string[] = []
    visit(reviewFromMarkdown(new VFile(`# T\n\n<div>${html}</div>`)).tree, 'link', ({ children: [first] }) => {
      words.push(first.type === 'text' ? first.value : '')
    })
    return words.join()
  }
  assert.equal(wordsIn('<video src="a.mp4"><a href="a.mp4">下载演示视频</a></video>'), '下载演示视频')
  assert.equal(wordsIn('<video src="a.mp4">The gate opens</video>'), 'The gate opens')
  assert.equal(wordsIn('<video src="a.mp4">Your browser does not support videos.</video>'), 'a.mp4')
})

test('what no browser opens from a page is no link', () => {
  assert.deepEqual(linksIn('# T', '', '<iframe src="javascript:x"></iframe>', '', '<iframe srcdoc="x"></iframe>'), [])
})

for (const [what, html, words] of [
  ['ruby', '<ruby>漢<rt>kan</rt></ruby>', '漢（kan）'],
  ['ruby with brackets of its own', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', '漢(kan)'],
  ['a quotation', 'He said <q>so</q>.', 'He said “so”.'],
]) {
  test(`${what} within a line is read in signs`, () => {
    const texts: string[] = []
    visit(reviewFromMarkdown(new VFile(`Word ${html}`)).tree, 'text', ({ value }) => void texts.push(value))
    assert.equal(texts.join(''), `Word ${words}`)
  })
}
