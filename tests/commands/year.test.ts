import type { TalkFolder } from './talk-folder.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { splitSlides } from '../../scripts/slides/source-slide.ts'
import { talkFolder } from './talk-folder.ts'

const chapters = ['Origins', 'Parts', 'Data', 'Training', 'Results', 'Limits']

/** The review at the beginning of the year. */
const january = `# A year of reading\n\n${
  chapters.map(name => `## ${name}\n\nThe chapter on ${name.toLowerCase()} says one thing.\n\n${
    ['first', 'second', 'third'].map(nth => `- ${nth} point on ${name.toLowerCase()}\n`).join('')
  }`).join('\n')}`

/** What happens in a week: to the review, or to the deck by hand; a line written by hand has the week in it, `hand-7`. */
type Week = (talk: { review: string, deck: string }, week: number) => { review?: string, deck?: string }

const at = (week: number): string => chapters[week % chapters.length]
const point = (week: number, nth: string): string => `- ${nth} point on ${at(week).toLowerCase()}`
/** A change of slides.md for this week's chapter, where its slide is still there. */
function byHand(change: (slide: string, week: number) => string): Week {
  return ({ deck }, week) => {
    const text = deck.replaceAll('\r\n', '\n')
    const slides = splitSlides(text).map(({ raw }) => raw)
    const slide = slides.find(raw => raw.includes(point(week, 'second')) || raw.includes(`on ${at(week).toLowerCase()}`))
    return { deck: slide ? text.replace(slide, () => change(slide, week)) : text }
  }
}

/** The kinds of weeks, over and over; each time another chapter's turn. */
const weeks: Week[] = [
  ({ review }, week) => ({ review: review.replace(point(week, 'first'), line => `${line}, revised in week ${week}`) }),
  byHand((slide, week) => slide.replace(/^- third point.*$/m, line => `${line} hand-${week}`)),
  ({ review }, week) => ({ review: review.replace(`says one thing`, `says something else in week ${week}, and one thing`) }),
  byHand((slide, week) => `${slide}\n\n---\n\n# Own slide hand-${week}\n\nwritten by hand-${week}`),
  ({ review }, week) =>
    ({ review: review.replace(`## ${at(week)}\n`, `## New in week ${week}\n\n- point of week ${week}\n\n## ${at(week)}\n`) }),
  byHand((slide, week) => slide.replace(/\n-->$/, `\n\nsaid hand-${week}\n-->`)),
  ({ review }, week) => ({ review: review.replace(new RegExp(`## New in week ${week - 2}\\n[^#]*`), '') }),
  byHand((slide, week) => slide.replace(/^# .*$/m, line => `${line} hand-${week}`)),
  ({ review }, week) => ({ review: review.replace(`## ${at(week)}\n`, `## ${at(week)} and more\n`) }),
  ({ deck }) => ({ deck: deck.replaceAll('\n', '\r\n') }),
  ({ deck }, week) => ({ deck: deck.replace(/\r?\n$/, `\n\n---\n\n# Last slide hand-${week}`) }),
  ({ review, deck }, week) => ({
    ...byHand((slide, now) => slide.replace(/^- second point.*$/m, line => `${line} hand-${now}`))({ review, deck }, week),
    review: review.replace(point(week, 'second'), line => `${line}, in conflict since week ${week}`),
  }),
]

const handLines = (deck: string): string[] => deck.split(/\r?\n/).filter(line => /hand-\d/.test(line)).sort()

async function liveThrough(talk: TalkFolder, each: (week: number, before: string, after: string) => void): Promise<void> {
  let review = january
  await talk.generate(review)
  for (let week = 1; week <= 52; week++) {
    const change = weeks[week % weeks.length]({ review, deck: await talk.deck() }, week)
    if (change.deck !== undefined)
      await talk.write('slides.md', change.deck)
    const before = await talk.deck()
    await talk.generate(review = change.review ?? review)
    each(week, before, await talk.deck())
  }
}

describe('in a year of edits to a review and its deck side by side', () => {
  test('no line written by hand is lost', async (context) => {
    const talk = await talkFolder(context)
    let all: string[] = []
    await liveThrough(talk, (week, before, after) => {
      assert.deepEqual(handLines(after), handLines(before), `week ${week}`)
      all = handLines(after)
    })
    assert.ok(all.length > 20, `only ${all.length} lines were written by hand`)
  })

  test('the last deck stays as it is when it is regenerated', async (context) => {
    const talk = await talkFolder(context)
    let last = ''
    await liveThrough(talk, (_, __, after) => last = after)
    await talk.generate()
    assert.equal(await talk.deck(), last)
  })
})
