import type { KeptDeck } from './kept-deck.ts'
import type { Presentation } from './presentation.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOfAxe } from '../axe.ts'
import { pressedByPointerOnly, tabThrough, workable } from './focus.ts'
import { openPresentation, showSlide } from './presentation.ts'
import { sortOf, work } from './working.ts'

/** A deck that is open, and its slides' ids in order. */
interface Kept { deck: KeptDeck, ids: string[] }

/** Who is not patient looks at every so-manyth slide, and works it. */
const stride = 8
/** So many of one sort are worked: what a list or a table gives to the first of its links, it gives to the others. */
const mostOfSort = 3

/**
 * A deck that everyone can follow and work: axe finds nothing, and all of it goes by keyboard alone. With `isPatient`, axe looks in
 * the dark, and at a slide before its first click as well, where less is to be seen; all slides are looked at and worked, each of many
 * things of one sort, and each link is followed.
 */
export function testForEveryone(deck: () => Kept, { isPatient = false } = {}): void {
  const worked = (ids: string[]): string[] => ids.filter((_, at) => isPatient || at % stride === 0)
  for (const [scheme, rules] of [['light', 'all its rules'], ['dark', 'its rules for colours']] as const) {
    if (scheme === 'dark' && !isPatient)
      continue
    const where = isPatient ? 'any slide, before its first click and after its last,' : 'every eighth slide'
    test(`axe with ${rules} finds nothing on ${where} in ${scheme}`, () =>
      inPresentation(deck(), async (shown) => {
        await shown.page.emulateMedia({ colorScheme: scheme })
        await shown.page.locator(`html.${scheme}`).waitFor()
        const found: string[] = []
        for (const id of worked(shown.ids)) {
          const all = await showSlide(shown, id, { alone: true })
          for (const clicks of isPatient ? new Set([0, all]) : [all]) {
            if (clicks > 0)
              await showSlide(shown, id, { clicks, alone: true })
            found.push(...(await findingsOfAxe(shown.page, scheme)).map(finding => `${id} after ${clicks} clicks: ${finding}`))
          }
        }
        assert.deepEqual(found, [])
      }))
  }

  test('Tab reaches all that can be worked on a slide, in reading order, with a ring that is seen, and then leaves the slides', () =>
    inPresentation(deck(), async (shown) => {
      const wrong: string[] = []
      let count = 0
      for (const id of worked(shown.ids)) {
        await showSlide(shown, id)
        const all = await workable(shown.page)
        const reached = await tabThrough(shown.page, all.length)
        wrong.push(...(await pressedByPointerOnly(shown.page)).map(what => `${id}: no key reaches ${what}`))
        if (reached.map(({ at }) => at).join() !== [...all.keys()].join())
          wrong.push(`${id}: Tab goes ${reached.map(({ at, what }) => all[at] ?? what).join(', ')}; there are ${all.join(', ')}`)
        wrong.push(...reached
          .filter(({ ring, contrasts }) => ring < 2 || Math.min(...contrasts) < 3)
          .map(({ what, ring, contrasts }) =>
            `${id}: ring of ${ring} px and contrast ${contrasts.map(value => value.toFixed(1))} around ${what}`))
        count += all.length
      }
      assert.deepEqual(wrong, [])
      assert.ok(count > 2 * worked(shown.ids).length, `only ${count} things can be worked`)
    }))

  test('all that can be worked answers to its keys, turns no slide by them, and Escape gives the keys back', () =>
    inPresentation(deck(), async (shown) => {
      const wrong: string[] = []
      const tried = new Map<string, number>()
      for (const id of worked(shown.ids)) {
        await showSlide(shown, id)
        let isWorked = false
        // From the last to the first: a chart that has been a table is drawn anew.
        for (const [at, what] of [...(await workable(shown.page)).entries()].reverse()) {
          const sort = await sortOf(shown.page, at)
          const before = tried.get(sort) ?? 0
          if (before >= mostOfSort && !isPatient)
            continue
          tried.set(sort, before + 1)
          isWorked = true
          wrong.push(...(await work(shown.page, at)).map(said => `${id}: ${what}: ${said}`))
        }
        wrong.push(...isWorked ? await turned(shown, id) : [])
      }
      assert.deepEqual(wrong, [])
    }))

  if (isPatient)
    testLinks(deck)

  test('the keys that people know work where nothing has the focus', () => inPresentation(deck(), async (shown) => {
    const { page, ids } = shown
    const isAt = (id: string): Promise<void> => page.waitForURL(url => decodeURI(url.pathname).endsWith(`/${id}`))
    await showSlide(shown, ids[1])
    for (const [key, id] of [
      ['ArrowRight', ids[2]], ['ArrowLeft', ids[1]], ['Space', ids[2]], ['Shift+Space', ids[1]], ['PageDown', ids[2]],
      ['PageUp', ids[1]], ['ArrowDown', ids[2]], ['ArrowUp', ids[1]],
    ] as const) {
      await page.keyboard.press(key)
      await isAt(id)
    }
    await page.keyboard.press('d')
    await page.locator('html.dark').waitFor()
    await page.keyboard.press('d')
    await page.locator('html:not(.dark)').waitFor()
    await page.keyboard.press('o')
    await page.locator('.fixed.z-modal .grid').first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.locator('.room-box input:focus').waitFor()
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await isAt(ids[2])
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement !== null)
  }))
}

function testLinks(deck: () => Kept): void {
  test('a link on a slide is followed by Enter, and then the slides have the keys', () => inPresentation(deck(), async (shown) => {
    const { page } = shown
    const isElsewhere = (path: string): Promise<unknown> =>
      page.waitForFunction(path => location.pathname + location.search !== path, path, { polling: 20 })
    let count = 0
    for (const id of shown.ids) {
      await showSlide(shown, id)
      const link = page.locator('#slideshow .slidev-layout a[href^="/"]:visible').last()
      if (await link.count() === 0)
        continue
      await link.focus()
      await page.keyboard.press('Enter')
      await isElsewhere(`/${encodeURI(id)}`)
      const there = new URL(page.url()).pathname
      if (there.endsWith(encodeURI(shown.ids.at(-1)!)))
        continue
      await page.keyboard.press('ArrowRight')
      await isElsewhere(there)
      count++
    }
    assert.ok(count >= 6, `only ${count} slides have links`)
  }))
}

/** An arrow after all that was worked on a slide shows the next click or slide, or that the talk has ended. */
async function turned(shown: Presentation, id: string): Promise<string[]> {
  if (id === shown.ids.at(-1))
    return []
  const before = shown.page.url()
  await shown.page.keyboard.press('ArrowRight')
  const isTurned = await Promise.any([
    shown.page.waitForURL(url => url.href !== before, { timeout: 10_000 }),
    shown.page.locator('.room-curtain.is-end').waitFor({ timeout: 10_000 }),
  ]).then(() => true, () => false)
  return isTurned ? [] : [`${id}: the arrow turns no slide after Escape`]
}

async function inPresentation({ deck, ids }: Kept, use: (shown: Presentation) => Promise<void>): Promise<void> {
  await deck.on(async ({ page, url, errors, foreign }) => {
    await use(await openPresentation(page, { url, ids }))
    assert.deepEqual([...errors, ...foreign], [])
  })
}
