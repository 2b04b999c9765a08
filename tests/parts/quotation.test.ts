import type { Part } from '../../scripts/parts/part.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heightOf } from '../../scripts/parts/index.ts'
import { joinSlides, splitSlides } from '../../scripts/slides/source-slide.ts'
import { planOf, slidesOf } from '../stages.ts'

function long(count: number, word: string): string[] {
  return Array.from({
    length: count,
  }, (_, index) => `${word} ${index + 1} of what was said on that day, at some length, by somebody who had the time to say it.`)
}
function quotationOf(lines: string[], mark = '>'): string[] {
  return [
    '# Talk',
    '',
    '## One quotation',
    '',
    ...lines.map(line => `${mark}${line === '' ? '' : ' '}${line}`.trimEnd()),
    '',
    '## Two',
    '',
    'The end.',
  ]
}

const listing = ['A template:', '', '```text', '---', 'title: x', '---', '## Not a heading', '', ...long(20, 'line'), '```']
const lists = ['Four rules:', '', ...long(9, 'Rule').map((text, index) => `${index + 1}. ${text}`), '', 'So far the rules.']
const nested = [...long(4, 'First.'), '', ...long(9, 'Within.').map(text => `> ${text}`), '>', '> ---', '', ...long(3, 'Last.')]
const kinds = {
  'a listing': listing,
  'a list': lists,
  'a quotation': nested,
  'paragraphs of several lines': [...long(7, 'A'), '', ...long(7, 'B'), '', '***', '', ...long(7, 'C')],
}

for (const [name, lines] of Object.entries(kinds)) {
  test(`a quotation that holds ${name} keeps its mark on every line of every slide`, () => {
    const slides = slidesOf(...quotationOf(lines))
    const shown = slides
      .filter(({ id }) => id?.startsWith('one'))
      .map(({ raw }) => raw.replace(/^---[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*-->\s*$/, '').replace(/^\s*#[^\n]*\n/, '').trim())
    assert.ok(shown.length > 1, 'the quotation is not split')
    assert.deepEqual(
      shown
        .join('\n')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('>') && !line.startsWith('<!-- block: ')),
      [],
    )
  })

  test(`no slide vanishes behind a quotation that holds ${name}`, () => {
    for (const mark of ['>', '- >', '> >']) {
      const review = quotationOf(lines, '>').map(line => line.startsWith('>') ? line.replace('>', mark === '- >' ? '  >' : mark) : line)
      if (mark === '- >')
        review.splice(4, 1, '- point', '', review[4])
      assert.deepEqual(splitSlides(joinSlides(slidesOf(...review))).map(({ id }) => id), planOf(...review).slides.map(({ id }) => id))
    }
  })
}

test('marks without a blank behind them are marks all the same', () => {
  const [, slide] = slidesOf('# Talk', '', '## One', '', '>First paragraph.', '>', '>Second, over', '>two lines.')
  assert.match(slide.raw, /^> ?First paragraph\.\n>\n> ?Second, over\n> ?two lines\.$/m)
})

/** The lines of a quotation on each of its slides. */
function sharesOf(...lines: string[]): string[][] {
  const own = slidesOf(...quotationOf(lines)).filter(({ id }) => id?.startsWith('one'))
  return own.map(({ raw }) => raw.split('\n').filter(line => line.startsWith('>')))
}

test('a listing or a list within a quotation that is taller than a slide goes on over the next', () => {
  const code = sharesOf('```text', ...Array.from({ length: 30 }, (_, index) => `line ${index}`), '```')
  assert.deepEqual(code.map(lines => [lines[0], lines[1], lines.at(-1), lines.length]), [
    ['> ```text', '> line 0', '> ```', 17],
    ['> ```text', '> line 15', '> ```', 17],
  ])
  const points = sharesOf(...long(24, 'Rule').map((text, index) => `${index + 1}. ${text}`)).map(lines => lines.filter(line => /\d/.test(line)))
  assert.ok(points.length > 1)
  assert.deepEqual(points.flat().map(line => Number.parseInt(line.slice(2))), Array.from({ length: 24 }, (_, index) => index + 1))
})

test('a share of a quotation that stands among other things is as tall as what it shows', () => {
  const plan = planOf(...quotationOf(long(40, 'Rule').flatMap(line => [line, ''])))
  const isShare = (part: Part): boolean => part.kind === 'block' && part.block.kind === 'quotation' && part.range !== undefined
  const part = plan.slides.flatMap(({ parts }) => parts).find(isShare)
  assert.ok(part?.kind === 'block')
  const [share, whole] = [heightOf(part), heightOf({ ...part, range: undefined })]
  assert.ok(share > 100 && share < whole / 3, `${share} of ${whole}`)
})

test('who says what is quoted, behind a dash on the last line, stands on a line of its own', () => {
  const bodyOf = (...lines: string[]): string => slidesOf('# Talk', '', '## One', '', ...lines)[1].raw
  assert.match(bodyOf('> The water never lies.', '> — the keeper'), /lies\.\\\n> — the keeper/)
  assert.match(bodyOf('> The water never lies.', '> --- Ada Winter'), /lies\.\\\n> — Ada/)
  assert.match(bodyOf('> 水不会骗人。', '> —— 看守'), /骗人。\\\n> —— 看守/)
  assert.match(bodyOf('> The water never lies:', '> it only waits.'), /lies:\n> it only/)
})
