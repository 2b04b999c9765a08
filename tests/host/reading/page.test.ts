import type { HostedDeck } from '../../../scripts/host/hosted-deck.ts'
import type { Shown } from '../../../scripts/host/slide-page.ts'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { asTwins, hostedDeck } from '../../../scripts/host/hosted-deck.ts'
import { readingPage } from '../../../scripts/host/reading/page.ts'
import { readingPlace } from '../../../scripts/host/reading/place.ts'

const deckText = `---
title: On maps
author: Ana Ruiz
lang: en
layout: cover
routeAlias: cover
---

# On maps

Why they are folded

---
layout: agenda
routeAlias: agenda
---

# Two chapters

---
title: Paper
layout: section
routeAlias: paper
chapter: 1
chapterTitle: Paper
section: "1"
---

# Paper

---
routeAlias: folds
chapterTitle: Paper
section: "1.1"
source: Atlas
---

# Folds wear out

## Why

- **Creases**: a thread of the paper breaks
- Maps are kept dry

| Sheet | Folds |
| --- | --- |
| large | 12<br>or more |

$$ a^2 $$

<!--
Said aloud.

***

**1.1 On folds**

Creases wear the paper [Ru20, p. 4; Xu21]. Maps are kept dry.
-->

---
routeAlias: works
layout: references
---

# References

- **Folding**<br>[\\[Ru20\\]](/folds) Ruiz, 2020.
- **Drying**<br>[\\[Xu21\\]](/folds) Xu, 2021.

---
routeAlias: more
chapterTitle: Paper
backup: true
---

# More folds

- one
`
const assets = { style: 'assets/page.css', still: '', first: 'assets/first.js', notFound: 'assets/not-found.js' }
let deck: HostedDeck
before(async () => {
  deck = await hostedDeck(deckText, { base: '/x/' })
})
const shown: Shown = { id: 'folds', html: '<div class="slidev-page"><button>turn</button></div>', styles: ['/x/a.css'], root: '', body: '' }
const page = (texts = {}, stills: Shown[] = []): string => readingPage(deck, { stills, texts, looks: '' }, assets)
const text = '<p><strong>1.1 On folds</strong></p><p>Creases wear the paper [Ru20, p. 4; Xu21]. Maps are kept dry.</p>'

describe('a talk as an article', () => {
  test('has the heads of its chapters and slides, none of them skipping a level, and lists the chapters', () => {
    const heads = [...page().matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g)].map(([, level, head]) => `${level} ${head.replace(/<[^>]*>/g, '')}`)
    assert.deepEqual(heads, ['1 On maps', '2 1 Paper', '3 1.1 Folds wear out', '4 Why', '2 References', '2 Backup slides', '3 More folds'])
    const [contents] = /<nav class="read-contents".*?<\/nav>/s.exec(page())!
    assert.deepEqual([...contents.matchAll(/href="([^"]*)"/g)].map(([, href]) => href), ['#paper', '#works', '#more'])
  })

  test('leads from each slide to it, and stands where the slide leads back to', () => {
    assert.match(page(), /<section class="read-section" id="folds">[\s\S]*?<p class="read-slide"><a href="\/x\/folds\/"><span>Slide 4</)
  })

  test('says what the slides say, and nothing of their notes', () => {
    assert.match(page(), /a thread of the paper breaks/)
    assert.match(page(), /Source: Atlas/)
    assert.doesNotMatch(page(), /Said aloud|wear the paper/)
  })

  test('has the whole texts where they are published, and what is in them not twice', () => {
    const whole = page({ folds: text })
    assert.match(whole, /Creases wear the paper/)
    assert.match(whole, /<li>Maps are kept dry<\/li>/, 'a list of which something is new stays whole')
    assert.doesNotMatch(page({ folds: `${text}<p>Creases: a thread of the paper breaks</p>` }), /<li>Maps are/)
    assert.doesNotMatch(whole, /Said aloud|Source: Atlas/)
  })

  test('leads from a citation to its work, and from there back', () => {
    assert.match(page({ folds: text }), /<cite>\[<a href="#work-1">Ru20<\/a>, p\. 4; <a href="#work-2">Xu21<\/a>\]<\/cite>/)
    assert.match(page(), /<li id="work-1">[\s\S]*?<a href="#folds">/)
  })

  test('sets formulas without a style sheet of their own, and keeps the lines of a cell', () => {
    assert.match(page(), /<math/)
    assert.doesNotMatch(page(), /katex-html/)
    assert.match(page(), /<section class="katex-display read-formula" tabindex="0">/)
    assert.match(page(), /12<br>\s*or more/)
  })

  test('shows the pictures of a slide alone, which cannot be worked here, its numbers folded beneath', () => {
    assert.doesNotMatch(page({}, [shown]), /shadowrootmode/)
    const pictured = page({}, [{ ...shown, figure: { x: 64, y: 104, width: 1152, height: 500 } }])
    assert.match(pictured, /role="img" aria-label="Picture: Folds wear out" style="--x: 60px; --y: 100px; --w: 1160px; aspect-ratio: 1160 \/ 508"/)
    assert.match(pictured, /<template shadowrootmode="open">\n<link rel="stylesheet" href="\/x\/a\.css">[\s\S]*? inert>/)
    assert.match(pictured, /<details class="read-table"><summary>The numbers as a table<\/summary><section class="read-wide" tabindex="0">/)
  })

  test('names itself and its twin', async () => {
    const [first] = asTwins([{ ...deck, url: 'https://a.test/x/' }, await hostedDeck('---\nlang: zh-CN\n---\n\n# 图\n', { base: '/x/zh/', url: 'https://a.test/x/zh/' })])
    const html = readingPage(first, { stills: [], texts: {}, looks: '' }, assets)
    assert.match(html, /<link rel="canonical" href="https:\/\/a\.test\/x\/read\/">/)
    assert.match(html, /hreflang="zh-CN" href="https:\/\/a\.test\/x\/zh\/read\/"/)
  })

  test('leaves its place to a slide that is called so', async () => {
    const other = await hostedDeck('# A\n\n---\nrouteAlias: read\nwas:\n  - reading\n---\n\n# Read\n', { base: '/' })
    assert.deepEqual([readingPlace(deck), readingPlace(other)], ['read', 'read-all'])
  })
})
