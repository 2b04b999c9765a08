import type { PageState } from '../../scripts/print/readiness.ts'
import type { SlideMeasure } from '../../scripts/rules/slide-measure.ts'
import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { withBrowser } from '../../scripts/print/browser.ts'
import { inPage } from '../../scripts/print/in-page.ts'
import { openReady } from '../../scripts/print/readiness.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { splitSlides } from '../../scripts/slides/source-slide.ts'
import { testCovered } from './covered.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder, root, runVerb } from './run.ts'
import { missingWords, textOfPage, wordsOfMarkdown } from './words.ts'

/** A document through the whole of `deck`: nothing of it lost, cut off, too small or broken. */
export function testDocument(name: string): void {
  describe(`a document as people have them: ${name}`, () => {
    const path = join(root, 'tests', 'fixtures', 'reviews', name)
    let folder: Awaited<ReturnType<typeof freshFolder>>
    let out: string
    let run: Run
    let text = ''
    let shown: string[] = []
    let slides: SlideMeasure[] = []
    let unreadFormulas: string[] = []
    let hiddenSigns: string[] = []
    const problems: PageState['problems'] = []
    const errors: string[] = []

    before(async () => {
      folder = await freshFolder()
      out = join(folder.path, 'talk')
      run = await runVerb('deck', [path, '--out', out])
      const notes = JSON.parse(await readFile(join(out, '.slidev', 'notes.json'), 'utf8').catch(() => '{}'))
      const server = await serveDeck({ dist: join(out, 'dist'), notes }).catch(() => undefined)
      if (!server)
        return
      await withBrowser(async (browser) => {
        const watched = await browser.open(new URL(server.url).origin)
        problems.push(...(await openReady(watched, `${server.url}print?print=1`)).problems)
        shown = await watched.page.locator('[data-slide]').evaluateAll(slides => slides.map(slide => slide.getAttribute('data-slide')!))
        slides = await inPage(watched.page, 'measureSheets', shown)
        text = await textOfPage(watched.page)
        unreadFormulas = await watched.page.locator('.katex-error, .katex [style*="--bad"]').allInnerTexts()
        hiddenSigns = await watched.page.locator('.deck-formula-part').evaluateAll(signsShownNowhere)
        problems.push(...(await openReady(watched, `${server.url}handout?print=1`)).problems)
        // The page rather than the PDF: a PDF holds right-to-left text in the order of its glyphs.
        text += await textOfPage(watched.page)
        errors.push(...watched.errors, ...watched.foreign)
      })
      await server.close()
    })
    after(() => folder.remove())

    test('the command succeeds', () => {
      assert.equal(run.code, 0, run.stderr)
    })

    test('every word of the file is on a slide or in the handout', async () => {
      assert.deepEqual(missingWords(wordsOfMarkdown(await readFile(path, 'utf8')), text), [])
    })

    test('the slides on the print page are those of the deck, in order', async () => {
      const deck = splitSlides(await readFile(join(out, 'slides.md'), 'utf8'))
      assert.deepEqual(shown, deck.map(({ id }, index) => id ?? String(index + 1)))
    })

    test('no slide or page breaks a rule that is an error, in light or dark', () => {
      assert.deepEqual(run.stderr.split('\n').filter(line => / error {2}/.test(line)), [])
    })

    testCovered(() => slides)

    test('every formula is set', () => {
      assert.deepEqual(unreadFormulas, [])
    })

    test('every sign of a formula in parts is shown on one of them', () => {
      assert.deepEqual(hiddenSigns, [])
    })

    test('slides.pdf has a page for each slide', async () => {
      assert.equal((await readPdf(join(out, 'exports', 'slides.pdf'))).pages, shown.length)
    })

    test('no page reports a problem, an error or a request to another host', () => {
      assert.deepEqual([...problems, ...errors], [])
    })
  })
}

/** The signs of formulas in parts that stand whole within none of the windows on their formula. Runs in the page. */
function signsShownNowhere(parts: Element[]): string[] {
  const left = new Map<string, Map<number, string>>()
  for (const part of parts) {
    const key = part.querySelector('annotation')!.textContent!
    const window = part.querySelector('.deck-window')!.getBoundingClientRect()
    const signs = [...part.querySelectorAll('.katex-html .sign')]
    const own = left.get(key) ?? new Map(signs.map((sign, index) => [index, `${sign.textContent} of ${key.slice(0, 20)}`]))
    left.set(key, own)
    for (const [index, sign] of signs.entries()) {
      const box = sign.getBoundingClientRect()
      if (sign.checkVisibility({ visibilityProperty: true })
        && box.left >= window.left - 1
        && box.right <= window.right + 1
        && box.top >= window.top - 1
        && box.bottom <= window.bottom + 1) {
        own.delete(index)
      }
    }
  }
  return [...left.values()].flatMap(own => [...own.values()])
}
