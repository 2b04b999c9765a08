import type { HostedDeck } from '../../scripts/host/hosted-deck.ts'
import type { TermTalk } from '../../scripts/host/term.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { feedOf } from '../../scripts/host/feed.ts'
import { asTwins, pathOf } from '../../scripts/host/hosted-deck.ts'
import { termPage } from '../../scripts/host/term-page.ts'
import { asDeck, termOf } from '../../scripts/host/term.ts'

const assets = { style: 'assets/page.css', still: '', first: 'assets/first.js', notFound: 'assets/not-found.js' }
const site = { base: '/talks/', url: 'https://example.org/talks/' }
const usual = (lang: string): string => lang === 'en' ? 'Talks' : '报告'

function deckAt(folder: string, title: string, date = '', lang = 'en'): HostedDeck {
  const slide = { id: 'cover', earlier: [], title, lead: `About ${title}.`, html: '', beside: '', source: '', isBackup: false }
  const base = `/talks/${folder}`
  return { base, url: `https://example.org${base}`, lang, title, author: 'Ana <Ruiz>', date, slides: [slide] }
}

const talks: TermTalk[] = [
  { folder: 'old', decks: [deckAt('old/', 'Old & dusty', '2025-12-01')], isPictured: false },
  {
    folder: 'new',
    decks: asTwins([deckAt('new/', 'New', '2026-11-13'), deckAt('new/zh/', '新的', '2026-11-13', 'zh-CN')]),
    isPictured: true,
  },
  { folder: 'some', decks: [deckAt('some/', 'Some day')], isPictured: false },
]
const term = termOf(site, talks, '# Reading group\n\nFridays at two.\n', usual)

describe('the page of several talks', () => {
  test('names the last one first, those without a day behind the others', () => {
    assert.deepEqual(term.talks.map(({ folder }) => folder), ['new', 'old', 'some'])
    assert.deepEqual([...termPage(term, assets).matchAll(/<h2><a href="([^"]+)"/g)].map(([, href]) => href), [
      '/talks/new/',
      '/talks/old/',
      '/talks/some/',
    ])
  })

  test('says what stands about them beside them, else what they are in the language of most', () => {
    assert.match(termPage(term, assets), /<h1>Reading group<\/h1>\n<p class="page-hint">Fridays at two\.<\/p>/)
    assert.deepEqual([termOf(site, talks, '', usual).title, termOf(site, talks, '', usual).lang], ['Talks', 'en'])
    assert.equal(termOf(site, [{ folder: 'a', decks: [deckAt('a/', '甲', '', 'zh-CN')], isPictured: false }], '', usual).title, '报告')
  })

  test('shows a cover where there is a picture of it, and leads to the other language', () => {
    assert.deepEqual([...termPage(term, assets).matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src), ['/talks/new/cover/slide.jpg'])
    assert.match(termPage(term, assets), /<a class="page-twin" href="\/talks\/new\/zh\/" hreflang="zh-CN" lang="zh-CN" title="新的">中文<\/a>/)
  })

  test('holds names as text', () => {
    assert.match(termPage(term, assets), /Ana &lt;Ruiz&gt; · 2026-11-13/)
    assert.doesNotMatch(termPage(term, assets), /<Ruiz>/)
  })

  test('is a deck of talks for what lists the slides of decks', () => {
    const list = asDeck(term)
    assert.deepEqual(list.slides.map(slide => pathOf(list, slide)), ['/talks/', '/talks/new/', '/talks/old/', '/talks/some/'])
  })
})

describe('the feed of several talks', () => {
  test('has an entry for each that has a day', () => {
    const feed = feedOf(term)!
    assert.deepEqual([...feed.matchAll(/<entry>\n<title>([^<]*)/g)].map(([, title]) => title), ['New', 'Old &amp; dusty'])
    assert.match(feed, /<updated>2026-11-13T00:00:00Z<\/updated>\n<author><name>Reading group/)
  })

  test('is none without the address of the site', () => {
    assert.equal(feedOf(termOf({ base: '/talks/' }, talks, '', usual)), undefined)
    assert.doesNotMatch(termPage(termOf({ base: '/talks/' }, talks, '', usual), assets), /feed\.xml/)
  })
})
