import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

/** The slide of a section with these lines. */
const slideOf = (...lines: string[]): string => slidesOf('# Talk', '', '## One', '', ...lines)[1].raw

test('formulas in captions stay formulas', () => {
  for (const written of [
    '![a](a.png)\n\n*Figure 1: The loss $\\alpha^2$ grows.*',
    '![a](a.png)\n\nFigure 1: The loss $\\alpha^2$ grows.',
    '![The loss $\\alpha^2$ **grows**.](a.png)',
  ]) {
    assert.match(
      slideOf(written),
      /<Figure missing="a\.png" alt="[^"]*">\n\n(?:Figure 1: )?The loss \$\\alpha\^2\$ grows\.\n\n<\/Figure>/,
      written,
    )
  }
})

test('a caption without formulas is plain words', () => {
  assert.match(slideOf('![a](a.png)', '', '*Figure 1: It costs 5 $ and *more*.*'), /caption="Figure 1: It costs 5 &#36; and more\."/)
  assert.match(slideOf('![It costs $5 and $6.](a.png)'), /alt="It costs &#36;5 and &#36;6\." caption="It costs &#36;5 and &#36;6\."/)
})

test('what only names the sign of a work is no caption of it', () => {
  for (const name of ['Lantern logo', 'Logo of the guild', '灯塔标志'])
    assert.match(slideOf(`![${name}](a.png)`), new RegExp(`<Figure missing="a\\.png" alt="${name}" (?!caption)`), name)
  assert.match(slideOf('![Where the logo stands on a ship](a.png)'), /caption="Where the logo stands on a ship"/)
})

test('what a caption or a picture cites stands in the footer', () => {
  for (const written of [
    '![a](a.png)\n\nFigure 1: Towers [@bai2025, p. 3].',
    '![Towers [@bai2025, p. 3].](a.png)',
    '![Towers $x$ [@bai2025, p. 3].](a.png)',
  ]) {
    const slide = slideOf(written)
    assert.match(slide, /^source: Bai25 p\. 3$/m, written)
    assert.match(slide, /Towers(?: \$x\$)?\./, written)
    assert.doesNotMatch(slide, /@bai2025/, written)
  }
})

test('words of formulas within an attribute are no template', () => {
  assert.doesNotMatch(slideOf('![a {{b}} $x$ <i>c</i>](a.png)').replaceAll('<span v-pre>{{</span>', ''), /\{\{|<i>/)
})

test('a picture that the text mentions by a number bears it, unless its caption has one', () => {
  for (const [written, caption] of [
    ['![Towers by year.](a.png){#fig:towers}', 'Figure 1: Towers by year.'],
    ['![Towers by year.\\label{fig:towers}](a.png)', 'Figure 1: Towers by year.'],
    ['![Figure 3: Towers by year.](a.png){#fig:towers}', 'Figure 3: Towers by year.'],
    ['![Towers by year.](a.png)', 'Towers by year.'],
  ])
    assert.match(slideOf(written, '', 'As Figure @fig:towers shows, they fall.'), new RegExp(`caption="${caption}"`), written)
  const [, { raw }] = slidesOf('# 讲', '', '## 塔', '', '![各年的塔](a.png){#fig:towers}', '', '如图 @fig:towers 所示，塔都倒了。')
  assert.match(raw, /caption="图1：各年的塔"/)
})

test('so does a table whose caption has no number', () => {
  const captionOf = (caption: string, ...text: string[]): string | undefined =>
    /<Caption>\s+(.*)/.exec(slidesOf('# T', '', '## One', '', '| a | b |', '|---|---|', '| 1 | 2 |', '', caption, '', ...text)[1].raw)?.[1]
  assert.equal(captionOf(': Two numbers. {#tbl-two}', 'See @tbl-two.'), 'Table 1: Two numbers.')
  assert.equal(captionOf('Table: Two numbers. {#tbl-two}', 'See @tbl-two.'), 'Table 1: Two numbers.')
  assert.equal(captionOf('Table 4: Two numbers. {#tbl-two}', 'See @tbl-two.'), 'Table 4: Two numbers.')
  const terms = [['Gate', '', ':   What opens.'], ['Gate', ': What opens.']]
  for (const [written, ...text] of [[': Two numbers.'], ...terms.map(lines => ['Table: Two numbers.', ...lines])])
    assert.equal(captionOf(written, ...text), 'Two numbers.')
  assert.equal(captionOf('Table: Two numbers.', 'Gate: what opens.'), 'Table: Two numbers.')
})

test('a picture whose caption is the title of its slide says so where nothing of it is left, and has its words', () => {
  const list = ['- a list', '- of some', '- points', '- that fill', '- a slide', '- by', '- themselves', '']
  for (const [written, alt] of [['![](a.png)', 'Towers by year'], ['![Old towers](a.png)', 'Old towers']]) {
    const raw = slidesOf('# Talk', '', '## One', '', ...list, written, '', 'Figure: Towers by year').map(slide => slide.raw).join('')
    assert.match(raw, new RegExp(`# Towers by year\\n[\\s\\S]*alt="${alt}" titled="true"`), raw)
  }
  const numbered = slidesOf('# Talk', '', '## One', '', ...list, '![Old](a.png)', '', 'Figure 3: Towers by year')
  assert.match(numbered.map(slide => slide.raw).join(''), /kicker: 1 One · Figure 3\n[\s\S]*alt="Old" titled="true"/)
})
