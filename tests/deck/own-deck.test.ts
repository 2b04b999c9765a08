import type { UsedFont } from './fonts-of-page.ts'
import type { KeptDeck } from './kept-deck.ts'
import type { ReadPdf } from './pdf-text.ts'
import type { Run } from './run.ts'
import type { Letters } from './told-text.ts'
import assert from 'node:assert/strict'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { rangeOf } from '../../scripts/commands/range.ts'
import { openSlides, printSlides } from '../../scripts/print/print-slides.ts'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { notesFromDeck } from '../../scripts/site/notes.ts'
import { splitSlides } from '../../scripts/slides/source-slide.ts'
import { openBrowser } from '../hostile/visit.ts'
import { filesBelow } from './files.ts'
import { bytesOf, takenAtFirst } from './first-page.ts'
import { fontsOfPage } from './fonts-of-page.ts'
import { testForEveryone } from './for-everyone.ts'
import { host, titleAt } from './hosts.ts'
import { keepDeck } from './kept-deck.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder, root, runVerb } from './run.ts'
import { isSame, lettersInPdf, lettersOnSlides } from './told-text.ts'
import { missingWords, textOfPage, wordsOfMarkdown } from './words.ts'
import { testWorthLooking } from './worth-looking.ts'

const spokenCanary = 'SPOKENCANARY7391'
const handoutCanary = 'HANDOUTCANARY2846'

describe('the deck made from the project\'s own review', () => {
  let out: string
  let remove: () => Promise<void>
  let run: Run
  let review: string
  let ids: string[]
  let slides: ReadPdf
  let handout: ReadPdf
  let deck: KeptDeck
  let printed: { text: string, fonts: UsedFont[], flat: string[], letters: Letters[] }

  before(async () => {
    const folder = await freshFolder()
    out = join(folder.path, 'talk')
    remove = folder.remove
    review = (await readFile(join(root, 'review.md'), 'utf8'))
      // Beside a twin of that name, the slides link to it, and it is not built.
      .replace('twin: review.en.md', 'twin: other.md')
      .replace(/<!-- note: /, `<!-- note: ${spokenCanary}。`)
      .replace(/^(两份报告相隔半年[^。]*。)/m, `$1${handoutCanary}。`)
    await writeFile(join(folder.path, 'review.md'), review)
    await writeFile(join(folder.path, 'other.md'), '# Other\n')
    const pictures = (await readdir(join(root, 'talk'))).filter(name => name.endsWith('.svg')).map(name => `talk/${name}`)
    for (const file of ['references.bib', ...pictures])
      await cp(join(root, file), join(folder.path, file))
    run = await runVerb('deck', [join(folder.path, 'review.md'), '--out', out])
    ids = splitSlides(await readFile(join(out, 'slides.md'), 'utf8')).map(({ id }) => id!)
    slides = await readPdf(join(out, 'exports', 'slides.pdf'))
    handout = await readPdf(join(out, 'exports', 'handout.pdf'))
    deck = await keepDeck({ dist: join(out, 'dist') })
    printed = await deck.on(async ({ page, ready }) => {
      await ready('print')
      const flat = await page.evaluate(() => [...document.images].filter(({ width, height }) => width * height === 0).map(image =>
        `${image.closest('.slidev-page')?.id}: ${image.src.slice(0, 40)}`))
      return { text: await textOfPage(page), fonts: await fontsOfPage(page), flat, letters: await lettersOnSlides(page) }
    })
  })
  after(async () => {
    await deck.close()
    await remove()
  })

  test('the command succeeds, and no slide breaks a rule that is an error', () => {
    assert.equal(run.code, 0, run.stderr)
  })

  test('prints only the four paths on stdout', () => {
    assert.deepEqual(
      run.stdout.trim().split('\n').map(line => line.replaceAll('\\', '/').split('/').slice(-2).join('/')),
      ['talk/slides.md', 'talk/dist', 'exports/slides.pdf', 'exports/handout.pdf'],
    )
  })

  test('the same command once more finds nothing to do, says so and prints the same paths', async () => {
    const again = await runVerb('deck', [join(out, '..', 'review.md'), '--out', out])
    assert.equal(again.code, 0, again.stderr)
    assert.equal(again.stdout, run.stdout)
    assert.match(again.stderr, /nothing changed since it was made/)
    assert.doesNotMatch(again.stderr, /✓ (?:generate|site|measuring)/)
  })

  test('of a few slides in the dark each step is printed, by the numbers of the slides', async () => {
    const file = join(out, 'steps.pdf')
    const stepped = ids.indexOf('mmdit') + 1
    await deck.on(async (open) => {
      const pages = await openSlides(open, { slides: ids, backups: [] }, { range: rangeOf(`1,${stepped}`), clicks: true, dark: true })
      assert.equal(pages, 4)
      assert.equal(await printSlides(open, file, { title: 'Steps', author: '', lang: 'zh-CN' }, pages), pages)
    })
    assert.deepEqual((await readPdf(file)).labels, ['1', `${stepped}-1`, `${stepped}-2`, `${stepped}-3`])
  })

  test('a page of a few slides is ready when their explorers are drawn, though a slide beside them is made once more', async () => {
    const shown = ['dependency', 'characters'].map(id => ids.indexOf(id) + 1)
    const pending = await deck.on(async ({ page, ready }) => {
      await ready('print', { slides: shown.join() })
      return page.evaluate(() => [...document.querySelectorAll('.deck-explorer')].map(explorer =>
        [explorer.hasAttribute('data-pending'), explorer.textContent.includes('68.37')]))
    })
    assert.deepEqual(pending, [[false, true]])
  })

  test('slides.pdf has a page for each slide', () => {
    assert.equal(slides.pages, ids.length)
  })

  test('slides.pdf holds the letters of each slide, to the character, and its structure tells them in their order', async () => {
    const pages = await lettersInPdf(join(out, 'exports', 'slides.pdf'))
    assert.equal(pages.length, printed.letters.length)
    assert.deepEqual(pages.filter((page, at) => !isSame(page, printed.letters[at])), [])
  })

  test('both PDFs are tagged, outlined and name title and language', () => {
    for (const pdf of [slides, handout]) {
      assert.equal(pdf.isTagged, true)
      assert.ok(pdf.outline.length >= ids.length / 2, `outline has ${pdf.outline.length} entries`)
      assert.match(pdf.title, /生成与理解/)
      assert.equal(pdf.lang, 'zh-CN')
    }
  })

  test('links between slides are links within slides.pdf, and none leads to the machine that printed it', () => {
    assert.ok(slides.links.flat().filter(link => link === '#').length >= 7, 'the agenda links to no chapter')
    assert.deepEqual([...slides.links, ...handout.links].flat().filter(link => /127\.0\.0\.1|localhost/.test(link)), [])
  })

  test('both PDFs hold no Type 3 font and none but the shipped ones', () => {
    for (const pdf of [slides, handout]) {
      assert.doesNotMatch(pdf.raw, /\/Subtype\s*\/Type3/)
      const names = [...pdf.raw.matchAll(/\/BaseFont\s*\/([\w+-]+)/g)].map(match => match[1].replace(/^[A-Z]{6}\+/, ''))
      assert.ok(names.length > 0)
      assert.deepEqual(names.filter(name => !/^(?:Inter|NotoSansSC|JetBrainsMono|KaTeX)/.test(name)), [])
    }
  })

  test('Chinese text copies from the PDFs as the characters that were written', () => {
    const written = new Set(review.match(/\p{Script=Han}/gu))
    const copied = [...slides.texts, ...handout.texts].join('').match(/\p{Script=Han}/gu) ?? []
    assert.ok(copied.length > 5000)
    // Kangxi radicals (U+2F00…) are the usual fault: they look like the character and are another.
    const foreign = [...new Set(copied)].filter(char => !written.has(char) && /[\u2E80-\u2FDF\uF900-\uFAFF]/.test(char))
    assert.deepEqual(foreign, [])
    assert.match(slides.texts.join('\n'), /职责不同，接口相通/)
  })

  test('every word of the review is on a slide or in the handout', () => {
    assert.deepEqual(missingWords(wordsOfMarkdown(review), printed.text + handout.texts.join('')), [])
  })

  test('the public site holds neither spoken note nor handout text', async () => {
    for (const [name, text] of await filesBelow(join(out, 'dist'))) {
      assert.ok(!text.includes(spokenCanary), `${name} holds a spoken note`)
      assert.ok(!text.includes(handoutCanary), `${name} holds handout text`)
    }
    assert.ok(![slides.raw, ...slides.texts].some(text => text.includes(spokenCanary) || text.includes(handoutCanary)))
    assert.ok(handout.texts.join('').includes(handoutCanary), 'the handout lacks its text')
    assert.ok(!handout.texts.join('').includes(spokenCanary), 'the handout holds a spoken note')
  })

  test('the public site names no folder of this machine', async () => {
    for (const [name, text] of await filesBelow(join(out, 'dist'))) {
      assert.ok(!text.includes(root.replace(/[/\\]$/, '')), `${name} names the project's folder`)
      assert.ok(!text.includes(out), `${name} names the talk's folder`)
    }
  })

  // What follows goes to every slide on one page, with the same two assertions: here a page is loaded anew for each.
  test('a slide opens by its address without a console error or a request to another host', async () => {
    await deck.on(async ({ page, url, errors, foreign }) => {
      for (const id of ids.filter((_, index) => index % 8 === 0)) {
        await page.goto(new URL(encodeURI(id), url).href)
        const layout = page.locator(`#slideshow [data-slidev-no="${ids.indexOf(id) + 1}"] .slidev-layout`)
        await layout.waitFor({ state: 'visible' })
        assert.notEqual((await layout.textContent())!.trim(), '', `${id} is blank`)
      }
      assert.deepEqual(errors, [])
      assert.deepEqual(foreign, [])
    })
  })

  testForEveryone(() => ({ deck, ids }))

  testWorthLooking(() => ({ deck, ids }))

  test('every picture has its size on paper', () => assert.deepEqual(printed.flat, []))

  test('every glyph on the slides comes from a shipped font', () => {
    assert.ok(printed.fonts.length > 0)
    assert.deepEqual(printed.fonts.filter(font => !font.isCustomFont).map(font => `${font.familyName}: ${font.glyphCount}`), [])
  })

  test('each slide has its address on a host that has files and nothing else, and the first page is light', async (context) => {
    const browser = await openBrowser()
    context.after(() => browser.close())
    const { url, close } = await host(join(out, 'dist'), '/')
    context.after(close)
    const [id] = ids.slice(-1)
    const title = await titleAt(browser, url + encodeURI(id), 'reload')
    assert.equal(await titleAt(browser, `${url}${ids.length}`), title)
    assert.notEqual(await titleAt(browser, `${url}${encodeURI(ids[1])}/`), title)
    const { fonts, others } = await takenAtFirst(browser, url)
    assert.ok(fonts.length > 0 && bytesOf(fonts) < 80_000, JSON.stringify(fonts))
    assert.ok(others.length <= 8 && bytesOf(others) < 60_000, JSON.stringify(others))
  })

  test('the agenda tells the minutes of each chapter', async () => {
    await deck.on(async ({ page, url }) => {
      await page.goto(`${url}agenda`)
      await page.locator('.agenda-minutes').first().waitFor()
      const minutes = (await page.locator('.agenda-minutes').allTextContents()).map(text => Number.parseInt(text))
      assert.equal(minutes.length, 7)
      assert.ok(minutes.every(number => number >= 1 && number < 20), minutes.join())
    })
  })

  test('the presenter view shows the spoken note and what is planned, in a shipped font', async () => {
    const notes = await notesFromDeck(await readFile(join(out, 'slides.md'), 'utf8'))
    await withDeck({ dist: join(out, 'dist'), notes }, async ({ page, errors, url }) => {
      await page.goto(`${url}presenter/2`)
      const note = page.locator('.slidev-note').first()
      await note.waitFor()
      assert.match(await note.textContent() ?? '', new RegExp(spokenCanary))
      assert.match(await page.locator('.deck-pace').textContent() ?? '', /^计划 \d:\d\d$/)
      await page.keyboard.press('t')
      await page.locator('.deck-pace b').waitFor()
      assert.match(await page.locator('.deck-pace b').textContent() ?? '', /^−\d:\d\d 超前$/)
      const fonts = (await Promise.all(['.slidev-note', '.deck-pace'].map(where => fontsOfPage(page, where))))
        .flat()
        .filter(font => !font.isCustomFont)
      assert.deepEqual(fonts, [])
      assert.deepEqual(errors, [])
    })
  })
})
