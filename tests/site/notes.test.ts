import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlFromMarkdown, notesFromDeck } from '../../scripts/site/notes.ts'

const deck
  = '---\ntitle: T\nauthor: A\nlang: zh-CN\ntalk:\n  date: 2026-01-02\nrouteAlias: cover\n---\n\n# T\n\n<!--\nsay\n\n***\n\nread '
    + '**it**\n-->\n\n---\n\n# by hand\n\n<!-- only said -->\n\n---\nrouteAlias: empty\n---\n\n# E\n'

test('each slide\'s two texts and its words are read from the deck by its id or number', async () => {
  const { slides } = await notesFromDeck(deck)
  assert.deepEqual(slides, {
    cover: { spoken: '<p>say</p>', handout: '<p>read <strong>it</strong></p>', words: 'T' },
    2: { spoken: '<p>only said</p>', words: 'by hand' },
    empty: { words: 'E' },
  })
})

test('the notes know title, author, date and language of the talk', async () => {
  const { title, author, date, lang } = await notesFromDeck(deck)
  assert.deepEqual({ title, author, date, lang }, { title: 'T', author: 'A', date: '2026-01-02', lang: 'zh-CN' })
})

test('a click in a spoken note is a mark with the clicks made by then, and none in the text of the handout', async () => {
  const { slides } = await notesFromDeck('# T\n\n<!--\nLook. [click] Now [click:2] then\n\n***\n\nread [click]\n-->\n')
  const mark = (clicks: number): string => `<span class="slidev-note-click-mark" data-clicks="${clicks}"></span>`
  assert.deepEqual(slides[1], {
    spoken: `<p>Look. ${mark(1)} Now ${mark(3)} then</p>`,
    handout: '<p>read [click]</p>',
    words: 'T',
  })
})

test('a note runs nothing', () => {
  const html = htmlFromMarkdown('a <script>a</script> <img src=x onerror=y> [b](javascript:z) ![c](https://evil.org/x.png) <b onclick=d>e</b>')
  assert.doesNotMatch(html, /<script|<img|javascript:|onclick|evil\.org/)
})

test('a link with a plain scheme stays', () => {
  assert.equal(htmlFromMarkdown('[a](https://b.org)'), '<p><a href="https://b.org">a</a></p>')
})

test('a formula is typeset', () => {
  assert.match(htmlFromMarkdown('so $a_1$'), /<span class="katex">/)
})

test('a broken formula shows its source, and stops nothing', () => {
  assert.match(htmlFromMarkdown('so $\\frac{$ it'), /^<p>so <code[^>]*>\\frac\{<\/code> it<\/p>$/)
})

test('chemistry is typeset', () => {
  assert.match(htmlFromMarkdown('so $\\ce{H2O}$'), /<span class="katex">/)
})

test('a formula makes no link', () => {
  assert.doesNotMatch(htmlFromMarkdown('$\\href{javascript:x}{y}$'), /<a /)
})

test('bold closes beside Chinese punctuation in a note too', () => {
  assert.equal(htmlFromMarkdown('**中文。**下文'), '<p><strong>中文。</strong>下文</p>')
})

test('a link to a slide leads to its place in the handout', async () => {
  const { slides } = await notesFromDeck('---\nrouteAlias: one\n---\n\n# One\n\n<!--\n***\n\nSee [two](/two) and [web](https://a.org).\n-->\n')
  assert.equal(slides.one.handout, '<p>See <a href="#two">two</a> and <a href="https://a.org">web</a>.</p>')
})

test('a paragraph in a script from right to left is set so', () => {
  assert.equal(htmlFromMarkdown('נוסח\n\ntext'), '<p dir="rtl">נוסח</p>\n<p>text</p>')
})

test('what stands above or below the line does so on paper', () => {
  assert.equal(htmlFromMarkdown('H<sub>2</sub>O at 450 Hz<sup>1</sup>.'), '<p>H<sub>2</sub>O at 450 Hz<sup>1</sup>.</p>')
  assert.equal(htmlFromMarkdown('a<sup>open'), '<p>aopen</p>')
})
