import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPdf } from '../../deck/pdf-text.ts'
import { catalogue } from '../../guests.ts'
import { goldenCases, grouped, openPage, theSite } from './site.ts'

/** Explorers on pages that are printed: the state at rest as large as on the screen, the others by name. */
export function testPaper(): void {
  test('on the print page every explorer is its state at rest, as large as on the screen, with the names of all and without '
    + 'controls', async () => {
    const page = await openPage('print?print=1')
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    for (const name of theSite().slides.keys()) {
      const root = page.locator(`[data-explorer="${name}"]`)
      const { frames } = catalogue[name]
      assert.equal(await root.locator('figure .explorer-stage svg').count(), 1, name)
      const { width, height } = (await root.locator('.explorer-stage').boundingBox())!
      assert.ok(width === 1152 && height >= 400, `${name} is drawn on ${width} × ${height}`)
      assert.deepEqual(
        (await root.locator('.explorer-caption').allTextContents()).map(text => text.trim()),
        frames.map(({ caption }) => caption.zh),
        name,
      )
      assert.equal(await root.locator('input, button').count(), 0, name)
      const bottom = await root.evaluate(
        one => one.lastElementChild!.getBoundingClientRect().bottom - one.closest('.deck-sheet')!.getBoundingClientRect().top,
      )
      assert.ok(bottom <= 664.5, `${name} ends at ${bottom}`)
    }
    const cases = (await goldenCases('smart_resize')) as Record<string, any>[]
    const tokens = cases.find(({ id }) => id === 'typical-1080x1920')!.utils.llm_tokens as number
    const printed = await page.locator('[data-explorer="smart-resize"] [data-fact="tokens"]').textContent()
    assert.equal(printed!.replace(/^.*= /, ''), grouped(tokens))
    await page.close()
  })

  test('no text of a printed explorer is smaller than 14 px or leaves it', async () => {
    const page = await openPage('print?print=1')
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    const wrong = await page.locator('.deck-explorer figure').evaluateAll(figures => figures.flatMap((figure) => {
      const frame = figure.getBoundingClientRect()
      return [...figure.querySelectorAll('text, p')].filter((text) => {
        const { left, right } = text.getBoundingClientRect()
        return Number.parseFloat(getComputedStyle(text).fontSize) < 14 || left < frame.left - 4 || right > frame.right + 4
      }).map(text => `${figure.closest<HTMLElement>('[data-explorer]')!.dataset.explorer}: ${text.textContent!.trim()}`)
    }))
    assert.deepEqual(wrong, [])
    await page.close()
  })

  test('slides.pdf and handout.pdf name the states of every explorer', async () => {
    for (const file of ['slides.pdf', 'handout.pdf']) {
      const text = (await readPdf(join(theSite().out, 'exports', file))).texts.join('').replace(/\s/g, '')
      for (const name of theSite().slides.keys()) {
        for (const { caption } of catalogue[name].frames)
          assert.ok(text.includes(caption.zh.replace(/\s/g, '')), `${file}: ${name}: ${caption.zh}`)
      }
    }
  })
}
