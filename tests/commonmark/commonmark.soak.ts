import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { VFile } from 'vfile'
import { talkAt } from '../../scripts/files/paths.ts'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { notesFromDeck } from '../../scripts/site/notes.ts'
import { stageDeck } from '../../scripts/site/stage.ts'
import { slidesFromPlan } from '../../scripts/slides/from-plan.ts'
import { joinSlides } from '../../scripts/slides/source-slide.ts'
import { freshFolder } from '../deck/run.ts'
import { commonmark, github } from './examples.ts'

const examples = [...commonmark, ...github]

/** Examples of which a browser shows a word less than the reference's HTML holds, and why. */
const exceptions: Record<string, string> = {
  'commonmark-161': 'A listing right beneath HTML is read as one, and its language is no word of it.',
  'gfm-23': 'GitHub prints the names of tags that it forbids; a browser prints their content alone.',
}

/** The slides of one example as if it were a whole review, with ids of its own. */
function slidesOf(name: string, markdown: string): SourceSlide[] {
  const file = new VFile({ path: `${name}.md`, value: `---\nlang: en\n---\n\n${markdown}` })
  const slides = slidesFromPlan(planFromOutline(outlineFromReview(reviewFromMarkdown(file), blockReader)), new Map())
  return slides.map(({ id, raw }) =>
    ({ id: `${name}--${id}`, raw: raw.replace(/^routeAlias: .*$/m, `routeAlias: ${JSON.stringify(`${name}--${id}`)}`) }))
}

describe('every example of CommonMark and of GitHub\'s extensions, in one deck', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  /** The words of each example that the reference shows and the deck does not. */
  let missing: Record<string, string[]>

  before(async () => {
    folder = await freshFolder()
    const talk = talkAt(join(folder.path, 'review.md'), folder.path)
    const text = joinSlides(examples.flatMap(({ name, markdown }) => slidesOf(name, markdown)))
    const notes = await notesFromDeck(text)
    await stageDeck(talk, text, '', { addresses: new Map(), files: new Map(), pictures: new Map(), sources: new Set() })
    await buildSite(talk.stage, { dist: talk.dist, base: '/' })
    missing = await withDeck({ dist: talk.dist }, async ({ page, ready }) => {
      const { problems } = await ready('print')
      assert.deepEqual(problems, [])
      return page.evaluate(wordsMissing, {
        examples,
        handouts: Object.entries(notes.slides).map(([id, { handout = '' }]) => [id, handout] as const),
      })
    })
  })
  after(() => folder.remove())

  test('every word that the reference renderer shows is on a slide or in a handout text', () => {
    const unexpected = Object.entries(missing).filter(([name]) => !(name in exceptions))
    assert.deepEqual(unexpected, [])
  })

  test('every exception is still one', () => {
    assert.deepEqual(Object.keys(exceptions).filter(name => !(name in missing)), [])
  })
})

/** Runs in the page, so it may use nothing from outside itself. */
function wordsMissing({
  examples,
  handouts,
}: { examples: { name: string, html: string }[], handouts: (readonly [string, string])[] }): Record<string, string[]> {
  const read = (node: Node): string => {
    if (node instanceof Element && node.matches('script, style, template, title'))
      return ''
    if (node instanceof Text)
      return node.data
    const shadow = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : ''
    return `${shadow}${[...node.childNodes].map(read).join(' ')}`
  }
  const parse = (html: string): string => read(new DOMParser().parseFromString(html, 'text/html').body)
  const lost: Record<string, string[]> = {}
  for (const { name, html } of examples) {
    const slides = [...document.querySelectorAll(`[data-slide^="${name}--"]`)].map(read).join(' ')
    const texts = handouts.filter(([id]) => id.startsWith(`${name}--`)).map(([, handout]) => parse(handout)).join(' ')
    const shown = `${slides} ${texts}`.normalize('NFC').replace(/\s+/g, '')
    const words = parse(html).normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
    const gone = [...new Set(words)].filter(word => !shown.includes(word))
    if (gone.length > 0)
      lost[name] = gone
  }
  return lost
}
