import type { Page } from 'playwright'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onSlide, openPage, theSite } from './site.ts'

const moving = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ']

/** Names of the scripts of stages that a page has asked for. */
function stagesAskedBy(page: Page): string[] {
  const asked: string[] = []
  page.on('request', request => asked.push(...request.url().match(/\w+Stage(?=-[\w-]+\.js)/) ?? []))
  return asked
}

/** Drags a finger from one point to another, as the browser's own events. */
async function dragFinger(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] })
  await touch('touchStart', from)
  for (let step = 1; step <= 8; step++)
    await touch('touchMove', [from[0] + (to[0] - from[0]) * step / 8, from[1] + (to[1] - from[1]) * step / 8])
  await touch('touchEnd')
}

/** What all explorers share: keys, address, clicks, refusals, loading. */
export function testFrame(): void {
  test('no key that moves a slider, field or choice turns the slide, but for the two of a clicker', async () => {
    await onSlide('smart-resize', '', async (slide) => {
      const { page } = slide
      const before = page.url().split(/[?#]/)[0]
      for (const input of [slide.control('width'), slide.control('width', 1), slide.control('limits')]) {
        await input.focus()
        for (const key of moving)
          await page.keyboard.press(key)
        const now = new URL(page.url())
        assert.equal(now.origin + now.pathname, before)
        assert.equal(now.searchParams.get('clicks'), null)
      }
    })
  })

  test('Escape gives the keys back to the slides', async () => {
    await onSlide('smart-resize', '', async (slide) => {
      await slide.control('width').focus()
      await slide.page.keyboard.press('Escape')
      await slide.page.keyboard.press('ArrowRight')
      assert.match(await slide.address(), /\?clicks=1$/)
    })
  })

  test('after a click on a choice the arrow keys turn slides again', async () => {
    await onSlide('smart-resize', '', async (slide) => {
      await slide.root.getByRole('radio', { name: '4–1280', exact: true }).click()
      await slide.page.keyboard.press('ArrowRight')
      assert.match(await slide.address(), /\?clicks=1$/)
    })
  })

  test('a finger on a slider moves it and does not swipe the slide away', async () => {
    await onSlide('vision-window', '', async (slide) => {
      const { x, y, width, height } = (await slide.control('side').boundingBox())!
      await dragFinger(slide.page, [x + width * 0.9, y + height / 2], [x + width * 0.3, y + height / 2])
      assert.match(await slide.address(), /^[^?#]+#vision-window:side=\d+$/)
      assert.ok(Number(await slide.control('side').inputValue()) < 700)
      assert.ok(await slide.root.isVisible())
    }, { hasTouch: true })
  })

  test('the mouse drags a slider, and what is said follows', async () => {
    await onSlide('vision-window', '', async (slide) => {
      const { x, y, width, height } = (await slide.control('layer').boundingBox())!
      await slide.page.mouse.move(x + 10, y + height / 2)
      await slide.page.mouse.down()
      await slide.page.mouse.move(x + width - 10, y + height / 2, { steps: 5 })
      await slide.page.mouse.up()
      assert.match(await slide.said(), /^第31层看全图/)
    })
  })

  test('clicks run through the frames; the address of a change reopens it; reset and the next click leave it behind', async () => {
    await onSlide('vision-window', '', async (slide) => {
      const rest = await slide.said()
      await slide.page.keyboard.press('ArrowRight')
      await slide.root.locator('.explorer-frame .is-shown', { hasText: 'b' }).waitFor()
      const second = await slide.said()
      assert.match(second, /^第7层看全图/)
      await slide.control('side').focus()
      await slide.page.keyboard.press('Home')
      const address = await slide.address()
      const changed = await slide.said()
      assert.match(address, /\?clicks=1#vision-window:side=112$/)
      const other = await openPage(address)
      await other.locator('.slidev-page:visible .explorer-readout').waitFor()
      assert.equal((await other.locator('.slidev-page:visible .explorer-readout').textContent())!.trim(), changed)
      await other.close()
      await slide.page.keyboard.press('Escape')
      await slide.page.keyboard.press('r')
      assert.equal(await slide.said(), second)
      assert.doesNotMatch(await slide.address(), /#/)
      await slide.page.keyboard.press('ArrowLeft')
      await slide.root.locator('.explorer-frame .is-shown', { hasText: 'a' }).waitFor()
      assert.equal(await slide.said(), rest)
    })
  })

  test('bad input is refused in place, in words, and the last picture stays', async () => {
    const refusals: [explorer: string, state: string, said: RegExp][] = [
      ['smart-resize', 'width=0', /参考实现拒绝：0不是正数/],
      ['smart-resize', 'height=-28', /参考实现拒绝：−28不是正数/],
      ['smart-resize', 'width=20100&height=100', /长边是短边的201倍/],
      ['vision-window', 'side=100', /不能按2 × 2合并/],
      ['video-time', 'length=0', /不是正数/],
      ['video-time', 'length=1&source=1', /须在2与1之间/],
    ]
    for (const name of new Set(refusals.map(([explorer]) => explorer))) {
      await onSlide(name, '', async (slide) => {
        for (const [, state, said] of refusals.filter(([explorer]) => explorer === name)) {
          await slide.follow(state)
          assert.match(await slide.said(), said)
          assert.equal(await slide.root.locator('.explorer-stage.is-stale svg').count(), 1)
          assert.doesNotMatch((await slide.root.textContent())!, /NaN|undefined|Infinity/)
        }
      })
    }
    await onSlide('smart-resize', '', async (slide) => {
      await slide.control('width', 1).fill('wide')
      await slide.page.keyboard.press('Enter')
      assert.match(await slide.said(), /「宽」须是一个数/)
    })
  })

  test('absurd lengths neither hang nor print nonsense', async () => {
    for (const [name, state] of [
      ['smart-resize', 'width=1e9&height=1e9'],
      ['vision-window', 'side=999999980'],
      ['video-time', 'length=1e6&source=1e3'],
    ]) {
      await onSlide(name, state, async (slide) => {
        assert.doesNotMatch((await slide.root.textContent())!, /NaN|undefined|Infinity/)
      })
    }
  })

  test('the code of an explorer is loaded on its slide, on no other', async () => {
    const page = await openPage('')
    const asked = stagesAskedBy(page)
    await page.reload()
    // Slidev fetches the slides that may be preloaded after three seconds.
    await page.waitForTimeout(3600)
    assert.deepEqual(asked, [])
    await page.goto(`${theSite().url}${theSite().slides.get('mrope')}`)
    await page.locator('.slidev-page:visible .explorer-stage').waitFor()
    assert.deepEqual([...new Set(asked)], ['MropeStage'])
    await page.close()
  })
}
