import type { HostedDeck } from '../../../scripts/host/hosted-deck.ts'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { contentsPage } from '../../../scripts/host/contents/page.ts'
import { contentsPlace } from '../../../scripts/host/contents/place.ts'
import { asTwins, hostedDeck } from '../../../scripts/host/hosted-deck.ts'

const slide = (id: string, title: string, more = ''): string => `---\nrouteAlias: ${id}\n${more}---\n\n# ${title}\n`
const text = [
  '---\nlang: en\nlayout: cover\nrouteAlias: cover\n---\n\n# On maps\n',
  slide('agenda', 'Two chapters', 'layout: agenda\n'),
  slide('paper', 'Paper', 'layout: section\nsection: "1"\nchapterTitle: Paper\n'),
  slide('folds', 'Folds &amp; creases', 'chapterTitle: Paper\n'),
  slide('more', 'More folds', 'chapterTitle: Paper\nbackup: true\n'),
].join('\n')
const assets = { style: 'assets/page.css', still: '', first: 'assets/first.js', notFound: '', contents: 'assets/contents.js' }
let deck: HostedDeck
const twin = '---\nlang: zh-CN\n---\n\n# 图\n'
before(async () => [deck] = asTwins([await hostedDeck(text, { base: '/x/' }), await hostedDeck(twin, { base: '/x/zh/' })]))

describe('the contents of a talk', () => {
  test('name every slide once, by chapters with the pages that they begin at', () => {
    const page = contentsPage(deck, assets, new Set())
    const heads = [...page.matchAll(/<summary><span>(.*?)<\/span><b>(.*?)<\/b><small>(.*?)<\/small>/g)].map(([, ...told]) => told.join('|'))
    assert.deepEqual(heads, ['|On maps|1', '1|Paper|3', '|Backup slides|B1'])
    assert.deepEqual([...page.matchAll(/<li id="(.*?)">/g)].map(([, id]) => id), ['cover', 'agenda', 'paper', 'folds', 'more'])
    assert.match(page, /<li id="folds"><a href="\/x\/folds\/"><span>Folds &amp; creases<\/span>/)
  })

  test('show a slide where it has a picture, which is loaded when it comes to be seen', () => {
    const pictures = [...contentsPage(deck, assets, new Set(['folds'])).matchAll(/<img[^>]*>/g)].map(([picture]) => picture)
    assert.deepEqual(pictures, ['<img src="/x/folds/small.jpg" alt="" width="320" height="180" loading="lazy">'])
  })

  test('lead to the article, the other language and the slides, and leave their place to a slide that is called so', async () => {
    const page = contentsPage(deck, assets, new Set())
    assert.match(page, /<a class="contents-close" href="\/x\/">Close<\/a>/)
    assert.match(page, /<footer><a href="\/x\/read\/">Reading version<\/a><a href="\/x\/zh\/contents\/" hreflang="zh-CN"/)
    assert.equal(contentsPlace(await hostedDeck(slide('contents', 'A'), { base: '/' })), 'all-slides')
  })
})
