import type { HostedDeck } from '../../scripts/host/hosted-deck.ts'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { hostedDeck } from '../../scripts/host/hosted-deck.ts'
import { otherAddress } from '../../scripts/host/other-address.ts'
import { loaderIn, slidePage } from '../../scripts/host/slide-page.ts'
import { readSheet } from '../../scripts/host/styles-for.ts'
import { twoDecks } from './deck.ts'

const slidev = `<script type="module" crossorigin src="/x/assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="/x/assets/vue-2.js">
<link rel="stylesheet" crossorigin href="/x/assets/index-3.css">
<link rel="stylesheet" crossorigin href="/x/assets/shiki-4.css">`
const loader = loaderIn(slidev)
const assets = { style: 'assets/page.css', still: '#page { inset: 0; }', first: 'assets/first.js', notFound: 'assets/not-found.js' }
const shown = {
  id: 'goals',
  html: '<div class="slidev-page"><a class="x" href="/x/results">1</a><a href="/x/results?a">2</a><a href="https://a.test/x/results">3</a></div>',
  styles: ['/x/assets/index-3.css'],
  sheets: [readSheet('@font-face{font-family:A;src:url(a.woff2)}.slidev-page{top:0}.explorer{top:1px}')],
  root: '--edge: 104px',
  body: '',
}
let deck: HostedDeck
before(async () => [deck] = await twoDecks({ base: '/x/' }))

test('what loads Slidev is read from its page', () => {
  assert.deepEqual(loader, {
    module: '/x/assets/index-1.js',
    preloads: ['/x/assets/vue-2.js'],
    styles: ['/x/assets/index-3.css', '/x/assets/shiki-4.css'],
    drawings: undefined,
  })
})

test('a page brings what its slide needs of the style sheets, its fonts behind them, and leaves these and Slidev to its script', () => {
  const page = slidePage(deck, deck.slides[1], shown, loader, assets)
  assert.doesNotMatch(page, /rel="stylesheet"/)
  assert.match(page, /<style>\.slidev-page\{top:0\}<\/style>\n<style class="page-still">@font-face\{[^}]*\}#page \{ inset: 0; \}<\/style>/)
  assert.match(page, /data-styles="\/x\/assets\/index-3\.css \/x\/assets\/shiki-4\.css"/)
  assert.doesNotMatch(page, /<script[^>]*src="\/x\/assets\/index-1\.js"|modulepreload/)
})

test('a page leads to its place in the contents', () => {
  const page = slidePage(deck, deck.slides[1], shown, loader, assets)
  assert.match(page, /<a href="\/x\/contents\/#goals">目录 <small>2 \/ 3<\/small><\/a>/)
})

test('a page leads to the slides before and after it by their titles', () => {
  const pages = deck.slides.map(slide => slidePage(deck, slide, undefined, loader, assets))
  assert.match(pages[1], /<a rel="prev" href="\/x\/" aria-label="上一页：标题">标题<\/a>/)
  assert.match(pages[1], /<a rel="next" href="\/x\/results\/" aria-label="下一页：Results">/)
  assert.doesNotMatch(pages[0], /rel="prev"/)
  assert.doesNotMatch(pages[2], /rel="next"/)
})

test('links on a slide lead to the pages of slides, and other links stay', () => {
  const page = slidePage(deck, deck.slides[1], shown, loader, assets)
  const links = [...page.matchAll(/href="([^"]+)">\d</g)].map(([, href]) => href)
  assert.deepEqual(links, ['/x/results/', '/x/results?a', 'https://a.test/x/results'])
})

test('where no browser was there to look, the words of a slide stand on its page, and nothing of its note', () => {
  const page = slidePage(deck, deck.slides[1], undefined, loader, assets)
  assert.match(page, /<h1>Goals &lt;all&gt;<\/h1>/)
  assert.match(page, /<li><strong>One<\/strong>: 一个要点，说得很清楚了。<\/li>/)
  assert.doesNotMatch(page, /讲稿|handout/)
})

test('another address of a slide leads to its own, with a script and without', () => {
  const page = otherAddress(deck, deck.slides[1], assets)
  assert.match(page, /<script src="\/x\/assets\/first\.js" data-to="\/x\/goals\/"><\/script>/)
  assert.match(page, /<noscript><meta http-equiv="refresh" content="0; url=\/x\/goals\/"><\/noscript>/)
  assert.match(page, /<meta name="robots" content="noindex">/)
})

test('what a slide says stands beside it in words, its links lead to pages, and a diagram is not told by its source', async () => {
  const text = '# A\n\n---\nrouteAlias: two\nsource: A report\n---\n\n# B\n\n'
    + 'See [the first](/1).\n\n```mermaid\nflowchart LR\n  A --> B\n```\n\n- after\n'
  const own = await hostedDeck(text, { base: '/x/' })
  const page = slidePage(own, own.slides[1], { ...shown, id: 'two' }, loader, assets)
  const words = /<article class="page-words">([\s\S]*)<\/article>/.exec(page)![1]
  assert.match(words, /<h1>B<\/h1>\s*<p>See <a href="\/x\/">the first<\/a>\.<\/p>\s*<ul>\s*<li>after<\/li>/)
  assert.match(words, /Source: A report/)
  assert.doesNotMatch(words, /flowchart/)
  assert.match(slidePage(own, own.slides[1], undefined, loader, assets), /flowchart/)
})
