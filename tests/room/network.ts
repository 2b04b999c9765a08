import type { Page } from 'playwright'
import type { Windows } from './windows.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

/** Windows of people who come over the network. */
function guests(room: Windows['room']) {
  return {
    phone: async (): Promise<Page> => {
      const context = await room().browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
      const page = await context.newPage()
      await page.goto(room().server.remote()!)
      return page
    },
    listener: async (): Promise<Page> => {
      const page = await (await room().browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
      await page.goto(room().server.follow!)
      await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
      return page
    },
    close: (...pages: Page[]): Promise<unknown> => Promise.all(pages.map(page => page.context().close())),
  }
}

/** A phone that is the remote, the room and a listener, in one go. */
export function testPhone({ open, shows, idWith, room }: Windows): void {
  const { phone, listener, close } = guests(room)

  test('a phone with the secret shows the note, turns, goes to a slide and hides it; the room and a listener see it', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('warm-water'))}`)
    const remote = await phone()
    const looking = await listener()
    await shows(looking, idWith('warm-water'))
    await remote.locator('.remote-next').tap()
    await shows(presenter, `presenter/${idWith('picture-of-28')}`)
    await shows(looking, idWith('picture-of-28'))
    await remote.locator('footer button').nth(2).tap()
    await remote.locator('.remote-slides input').fill('granite')
    await remote.locator('.remote-slides button').tap()
    await remote.locator('.remote-said', { hasText: 'granite' }).waitFor()
    await remote.locator('footer button').nth(1).tap()
    await looking.locator('.room-curtain.is-black').waitFor()
    const late = await listener()
    await late.locator('.room-curtain.is-black').waitFor()
    await remote.locator('.remote-next').tap()
    await looking.locator('.room-curtain').waitFor({ state: 'detached' })
    await close(remote, looking, late)
  })
}

/** What else comes over the network. */
export function testNetwork({ open, shows, idWith, numberOf, room }: Windows): void {
  const { phone, listener, close } = guests(room)

  test('the phone draws the next state as the room will see it, click by click', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('two-ways'))}`)
    const remote = await phone()
    const next = (way: string): Promise<void> =>
      remote.locator('.remote-pictures figure:last-child .deck-paths [aria-pressed=true]', { hasText: way }).waitFor()
    await next('Tea')
    await remote.locator('.remote-next').tap()
    await shows(presenter, `presenter/${idWith('two-ways')}`, 1)
    await next('Coffee')
    await close(remote)
  })

  test('a phone is told when no window of the speaker is open, and again when one is', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('warm-water'))}`)
    const remote = await phone()
    await remote.locator('.remote-pictures').waitFor()
    assert.equal(await remote.locator('.remote-lost').count(), 0)
    await presenter.close()
    const told = (await remote.locator('.remote-lost').boundingBox())!
    const pictures = (await remote.locator('.remote-pictures').boundingBox())!
    assert.ok(told.y >= pictures.y && told.y + told.height <= pictures.y + pictures.height, JSON.stringify({ told, pictures }))
    await open('presenter/1')
    await remote.locator('.remote-lost').waitFor({ state: 'detached' })
    await close(remote)
  })

  test('a finger on the phone\'s picture is a laser in the room', async () => {
    const audience = await open(encodeURI(idWith('warm-water')))
    await open('presenter/1')
    const remote = await phone()
    await remote.locator('footer button').first().tap()
    await remote.locator('.remote-pictures figure').first().dispatchEvent('pointerdown', { clientX: 100, clientY: 130, bubbles: true })
    await audience.locator('.laser-pointer').waitFor()
    await close(remote)
  })

  test('on a phone that lies no key is over the picture, and its list opens at the slide that is shown', async () => {
    await open(`presenter/${encodeURI(idWith('dune'))}`)
    const remote = await phone()
    await remote.setViewportSize({ width: 844, height: 390 })
    const lowest = async (part: string): Promise<number> => remote.locator(part).first().evaluate(box => box.getBoundingClientRect().bottom)
    await remote.locator('.remote-picture').first().waitFor()
    const keys = await remote.locator('main > footer').first().evaluate(box => box.getBoundingClientRect().top)
    await remote.waitForFunction(() => document.querySelector('.remote-picture')!.getBoundingClientRect().width < 320)
    assert.ok(await lowest('.remote-picture') <= keys)
    await remote.locator('footer button').nth(2).tap()
    const here = remote.locator('.remote-slides [aria-current]')
    await here.waitFor()
    assert.ok(await lowest('.remote-slides [aria-current]') <= await lowest('.remote-slides'))
    await close(remote)
  })

  test('a listener sees a slider move, looks back alone, and goes to the room again', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('picture-of-28'))}`)
    const looking = await listener()
    await presenter.locator('#slideshow [data-control="width"] input[type=range]').first().fill('700')
    const set = await presenter.locator('#slideshow [data-control="width"] input').first().inputValue()
    await looking.waitForFunction(value => [...document.querySelectorAll<HTMLInputElement>('[data-control="width"] input')]
      .some(input => input.checkVisibility() && input.value === value), set)
    await looking.keyboard.press('PageUp')
    await looking.waitForURL(({ pathname }) => decodeURI(pathname).endsWith(idWith('warm-water')))
    await presenter.locator(`.presenter-side [data-no="${numberOf(idWith('copper'))}"] .list-slide`).click()
    const overlaps = await looking.locator('button.room-follow').evaluate((pill) => {
      const one = pill.getBoundingClientRect()
      return [...document.querySelectorAll('.slidev-page :is(.deck-footer, h1)')].filter(text => text.checkVisibility()).some((text) => {
        const other = text.getBoundingClientRect()
        return one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right
      })
    })
    assert.equal(overlaps, false)
    await looking.locator('button.room-follow').click()
    await shows(looking, idWith('copper'))
    await close(looking)
  })

  test('a listener who looks back sees her slide while the room is hidden, then the room as it is, and hides nothing herself', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('picture-of-28'))}`)
    const looking = await listener()
    await presenter.keyboard.press('b')
    const hidden = looking.locator('.room-curtain.is-black')
    await hidden.waitFor()
    await looking.keyboard.press('PageUp')
    await looking.waitForURL(({ pathname }) => decodeURI(pathname).endsWith(idWith('warm-water')))
    await hidden.waitFor({ state: 'detached' })
    await presenter.keyboard.press('w')
    await presenter.locator('.room-curtain.is-white').waitFor()
    await looking.keyboard.press('b')
    assert.equal(await looking.locator('.room-curtain').count(), 0)
    await looking.locator('button.room-follow').click()
    await looking.locator('.room-curtain.is-white').waitFor()
    await presenter.keyboard.press('w')
    await looking.locator('.room-curtain').waitFor({ state: 'detached' })
    await shows(looking, idWith('picture-of-28'))
    await close(looking)
  })

  test('a listener is given no note, and knows none', async () => {
    await open('presenter/1')
    const looking = await listener()
    await looking.keyboard.press('g')
    await looking.locator('.room-box input').fill('granite')
    assert.equal(await looking.locator('.room-box li').count(), 0)
    await close(looking)
  })

  test('a phone that was cut off comes back by itself, with the same pass', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('warm-water'))}`)
    const remote = await phone()
    await remote.locator('.remote-next').waitFor()
    await remote.reload()
    await remote.locator('.remote-pictures').waitFor()
    await remote.locator('.remote-next').tap()
    await shows(presenter, `presenter/${idWith('picture-of-28')}`)
    await close(remote)
  })
}
