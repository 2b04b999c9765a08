import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { keepHeadmatter } from '../../scripts/slides/headmatter.ts'
import { splitSlides } from '../../scripts/slides/source-slide.ts'

function head(author: string): string {
  return `---\ntheme: default\ntitle: Talk\nauthor: ${author}\nfonts:\n  provider: none\nlayout: cover\nrouteAlias: cover\n---\n\n# Talk`
}
const base = splitSlides(head('A'))
const second = '---\ntitle: One\nlayout: default\nrouteAlias: one\n---\n\n# One'
/** The merged deck with the deck's settings in front. */
const kept = (deck: string, theirs = base): string[] => keepHeadmatter(splitSlides(deck), base, theirs).map(({ raw }) => raw)

describe('the deck\'s settings', () => {
  test('stay as they are on the cover', () => {
    assert.deepEqual(kept(`${head('by hand')}\n\n${second}`), [head('by hand'), second])
  })

  test('go to a slide written by hand in front of the cover', () => {
    assert.deepEqual(kept(`# mine\n\n${head('A')}`), [
      '---\ntheme: default\ntitle: Talk\nauthor: A\nfonts:\n  provider: none\n---\n\n# mine',
      head('A'),
    ])
  })

  test('go to the slide that is first once the cover is deleted', () => {
    assert.deepEqual(kept(second), [
      '---\ntitle: One\nlayout: default\nrouteAlias: one\ntheme: default\nauthor: A\nfonts:\n  provider: none\n---\n\n# One',
    ])
  })

  test('take a new value there, unless it was changed by hand', () => {
    const own = (author: string): string => `---\nauthor: ${author}\ntheme: default\ntitle: Talk\nfonts:\n  provider: none\n---\n\n# mine`
    assert.deepEqual([kept(own('A'), splitSlides(head('B'))), kept(own('mine'), splitSlides(head('B')))], [[own('B')], [own('mine')]])
  })

  test('are not added twice', () => {
    const [once] = kept(`# mine\n\n${second}`)
    assert.deepEqual(kept(`${once}\n\n${second}`), [once, second])
  })
})
