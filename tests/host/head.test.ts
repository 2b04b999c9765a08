import type { HostedDeck } from '../../scripts/host/hosted-deck.ts'
import type { HostedSlide } from '../../scripts/host/slide-texts.ts'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { headOf, titleOf } from '../../scripts/host/head.ts'
import { twoDecks } from './deck.ts'

const url = 'https://example.org/talks/qwen/'
let deck: HostedDeck
let twin: HostedDeck
let [cover, goals, results]: HostedSlide[] = []
before(async () => {
  [deck, twin] = await twoDecks({ base: '/talks/qwen/', url });
  [cover, goals, results] = deck.slides
})

test('each slide has its own title, and the cover the deck\'s', () => {
  assert.deepEqual([cover, goals, results].map(slide => titleOf(deck, slide)), ['标题', 'Goals <all> · 标题', 'Results · 标题'])
})

test('a slide is described by what it says first beneath its title, else by the deck', () => {
  assert.match(headOf(deck, goals), /<meta name="description" content="One: 一个要点，说得很清楚了。">/)
  assert.match(headOf(deck, results), /<meta name="description" content="标题">/)
})

test('nothing of a note is in a head', () => {
  assert.doesNotMatch(deck.slides.map(slide => headOf(deck, slide)).join(''), /讲稿|handout/)
})

test('the address is the slide\'s own, and the cover\'s is the site\'s; none is named where the site\'s is unknown', async () => {
  assert.match(headOf(deck, goals), new RegExp(`<link rel="canonical" href="${url}goals/">`))
  assert.match(headOf(deck, cover), new RegExp(`<link rel="canonical" href="${url}">`))
  const [nowhere] = await twoDecks({ base: '/talks/qwen/' })
  assert.doesNotMatch(headOf(nowhere, nowhere.slides[1]), /canonical|hreflang/)
})

test('both languages name each other and themselves', () => {
  for (const one of [deck, twin]) {
    const head = headOf(one, one.slides[1])
    assert.match(head, new RegExp(`hreflang="zh-CN" href="${url}goals/"`))
    assert.match(head, new RegExp(`hreflang="en" href="${url}en/goals/"`))
  }
})

test('a picture is named by its whole address, and not at all where that is unknown', async () => {
  assert.match(headOf(deck, goals, 'goals/slide.jpg'), new RegExp(`property="og:image" content="${url}goals/slide.jpg"`))
  const [nowhere] = await twoDecks({ base: '/' })
  assert.doesNotMatch(headOf(nowhere, nowhere.slides[1], 'goals/slide.jpg'), /og:image/)
})

test('the data say what the slide is part of, and no text of the author ends their block', () => {
  const [, block] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(headOf(deck, goals))!
  assert.doesNotMatch(block, /</)
  const data = JSON.parse(block)
  assert.equal(data['@type'], 'LearningResource')
  assert.equal(data.name, 'Goals <all>')
  assert.equal(data.isPartOf.author.name, 'A & "B"')
  assert.equal(data.isPartOf.url, url)
})

test('quotation marks of an author stand as they are written', () => {
  assert.match(headOf(deck, cover), /<meta name="author" content="A &amp; &quot;B&quot;">/)
})
