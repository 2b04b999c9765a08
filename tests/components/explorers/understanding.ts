import type { Slide } from './site.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smartResize } from '../../../talk/explorers/smart-resize.ts'
import { goldenCases, grouped, onSlide } from './site.ts'

/** A case of one of the golden files, its answers untyped as in the file. */
type Case = Record<string, any>

async function caseOf(file: string, id: string): Promise<Case> {
  const found = (await goldenCases(file)).find(one => one.id === id)
  assert.ok(found, id)
  return found
}

const limits: Record<string, string> = { '3136-12845056': 'published', '3136-1003520': 'class', '200704-1003520': 'narrow' }

async function assertResized(slide: Slide, { in: { width, height }, utils }: Case): Promise<void> {
  const { size: [h, w], grid_thw: [, rows, columns], patches, llm_tokens } = utils
  assert.deepEqual(await slide.facts('original', 'size', 'patches', 'tokens'), [
    [`${width} × ${height} px`],
    [`${w} × ${h} px`],
    [`${columns} × ${rows} = ${grouped(patches)}个patch`],
    [`token数：${columns / 2} × ${rows / 2} = ${grouped(llm_tokens)}`],
  ])
}

async function assertRows(slide: Slide, rows: { t?: any, h?: any, w?: any }, next: number): Promise<void> {
  const axes = ['t', 'h', 'w'] as const
  for (const axis of axes) {
    // A number stands for a stretch of tokens.
    const labels = await slide.root.locator(`[data-fact="${axis}-id"]`).evaluateAll(all => all.map(one => one.dataset.ids!))
    if (rows[axis]?.full)
      assert.deepEqual(labels.flatMap(ids => ids.split(' ')).map(Number), rows[axis].full, axis)
  }
  assert.deepEqual(await slide.fact('next'), [next, next, next].map(String))
}

function shortForm(segments: [string, any, number?][]): string {
  return segments
    .map(([kind, size]) => kind === 'text' ? `t${size}` : kind === 'image' ? `i${size[1]}x${size[2]}` : `v${size.join('x')}`)
    .join('-')
}

async function assertSampled(slide: Slide, { out }: Case): Promise<void> {
  const { nframes, second_per_grid_t: seconds, grid_thw: [groups], llm_tokens: tokens, indices } = out
  const [[frames], [lasts], [cost]] = await slide.facts('frames-first', 'lasts-first', 'cost-first')
  assert.match(frames, new RegExp(`取${grouped(nframes)}帧$`))
  assert.equal(lasts, `每块${Number(seconds.toFixed(3))}秒`)
  assert.equal(cost, `每块${grouped(tokens / groups)}个token`)
  assert.match(await slide.said(), new RegExp(`共${grouped(tokens)}个token`))
  if (indices) {
    const shown = await slide.root.locator('[data-fact="index-first"]').evaluateAll(all => all.map(one => Number(one.dataset.frame)))
    const all: number[] = indices.full ?? indices.first
    assert.ok(shown.length >= 2)
    assert.deepEqual(shown.slice(0, all.length), all.slice(0, shown.length))
  }
}

/** The four explorers of Qwen2.5-VL against the golden files. */
export function testUnderstanding(): void {
  test('smart-resize shows what the reference resizes to, and its refusals in words', async () => {
    await onSlide('smart-resize', '', async (slide) => {
      let count = 0
      for (const golden of await goldenCases('smart_resize') as Case[]) {
        const { width, height, factor, min_pixels: least, max_pixels: most } = golden.in
        const choice = limits[`${least}-${most}`]
        if (factor !== 28 || !choice)
          continue
        count++
        await slide.follow(`width=${width}&height=${height}&limits=${choice}`)
        if (golden.utils.error)
          assert.match(await slide.said(), /参考实现拒绝：长边是短边的.*上限200倍/, golden.id)
        else
          await assertResized(slide, golden)
      }
      assert.ok(count > 60, String(count))
    })
  })

  test('smart-resize follows the keyboard, the mouse and a finger', async () => {
    await onSlide('smart-resize', '', async (slide) => {
      await slide.control('width', 1).fill('640')
      await slide.page.keyboard.press('Enter')
      await slide.control('height', 1).fill('480')
      await slide.page.keyboard.press('Enter')
      await assertResized(slide, await caseOf('smart_resize', 'typical-480x640'))
      await slide.root.getByText('重置').click()
      await slide.root.getByRole('radio', { name: '4–1280', exact: true }).click()
      await assertResized(slide, await caseOf('smart_resize', 'max1280tok-1080x1920'))
    })
    await onSlide('smart-resize', '', async (slide) => {
      await slide.root.getByRole('radio', { name: '256–1280' }).tap()
      await assertResized(slide, await caseOf('smart_resize', 'custom256_1280-1080x1920'))
    }, { hasTouch: true })
  })

  test('a person\'s own picture stays in the browser, is followed into the next explorer, and is let go on reset', async () => {
    await onSlide('smart-resize', '', async (slide) => {
      const sent: string[] = []
      slide.page.on('request', request =>
        (request.method() !== 'GET' || !/^blob:|\.(?:js|css|svg|woff2)$/.test(request.url())) && sent.push(request.url()))
      const bytes = await slide.page.evaluate(async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 512, height: 512 })
        const blob = await new Promise<Blob>(resolve => canvas.toBlob(made => resolve(made!)))
        return [...new Uint8Array(await blob.arrayBuffer())]
      })
      await slide.root.locator('input[type=file]').setInputFiles({ name: 'own.png', mimeType: 'image/png', buffer: Buffer.from(bytes) })
      await slide.root.locator('svg image').first().waitFor()
      await assertResized(slide, await caseOf('smart_resize', 'typical-512x512'))
      assert.deepEqual(sent, [])
      for (const _ of smartResize.frames)
        await slide.page.keyboard.press('PageDown')
      const followed = slide.page.locator('.slidev-page:visible [data-explorer="vision-window"] image[href^="blob:"]')
      await followed.first().waitFor()
      await slide.page.keyboard.press('r')
      await followed.first().waitFor({ state: 'detached' })
    })
  })

  test('vision-window counts the pairs of the reference, by mouse, keyboard and finger', async () => {
    const assertPairs = async (slide: Slide, { out }: Case, windows = true) => {
      const exact = async (fact: string) => Number(await slide.root.locator(`[data-fact="${fact}"]`).getAttribute('data-exact'))
      assert.equal(await exact('actual'), windows ? out.pairs_all_layers : out.pairs_if_all_full)
      if (windows)
        assert.equal(await exact('full'), out.pairs_if_all_full)
      const shown = Number.parseFloat((await slide.fact('ratio'))[0]) / 100
      assert.ok(Math.abs(shown - (windows ? out.pairs_all_layers / out.pairs_if_all_full : 1)) < 0.0006)
      assert.equal((await slide.fact('seen-full'))[0], `一个patch看${grouped(out.patches)}个`)
    }
    await onSlide('vision-window', '', async (slide) => {
      for (const id of ['square-4', 'square-5', 'square-7', 'square-9', 'big-30']) {
        const golden = await caseOf('vision_window', id)
        await slide.follow(`side=${golden.in.grid_thw[0][1] * 14}`)
        await assertPairs(slide, golden)
      }
      await slide.control('side').focus()
      await slide.page.keyboard.press('Home')
      await assertPairs(slide, await caseOf('vision_window', 'square-4'))
      await slide.page.keyboard.press('ArrowRight')
      await assertPairs(slide, await caseOf('vision_window', 'square-5'))
      await slide.root.getByText('窗口注意力').click()
      await assertPairs(slide, await caseOf('vision_window', 'square-5'), false)
    })
    await onSlide('vision-window', 'side=252', async (slide) => {
      await slide.root.getByText('窗口注意力').tap()
      await assertPairs(slide, await caseOf('vision_window', 'square-7'), false)
    }, { hasTouch: true })
  })

  test('mrope shows the ids of the reference, those of later releases too', async () => {
    await onSlide('mrope', '', async (slide) => {
      let count = 0
      for (const { in: { segments, tokens_per_second: rate, second_per_grid_ts: none }, out } of await goldenCases('mrope') as Case[]) {
        const seconds: number[] = [...new Set<number>((segments ?? [])
          .filter(([kind]: [string]) => kind === 'video')
          .map((segment: any[]) => segment[2]))]
        // One number of seconds for all videos, and room for every id.
        if (!segments || rate !== 2 || none === null || seconds.length > 1 || (seconds[0] ?? 1) < 0.25 || seconds[0] > 5 || out.n > 46)
          continue
        count++
        for (const release of ['v4_49_to_4_51', 'v4_52_to_5_2', 'v5_6_plus']) {
          await slide.follow(`blocks=${shortForm(segments)}&seconds=${seconds[0] ?? 1}&release=${release}`)
          const own = { ...out, ...out[release] }
          const fitting = out.n <= 40 && own.max_pos < 100 ? own : {}
          await assertRows(slide, fitting, own.max_pos + 1)
        }
      }
      assert.ok(count > 10, String(count))
    })
  })

  test('mrope builds a sequence by mouse, keyboard and finger', async () => {
    const { out } = await caseOf('mrope', 'video2fps-24')
    await onSlide('mrope', '', async (slide) => {
      const press = async (name: string, times: number) => {
        for (let time = 0; time < times; time++)
          await slide.root.getByRole('button', { name, exact: true }).click()
      }
      await press('删', 7)
      await press('+文本', 2)
      await press('+视频', 1)
      await slide.root.getByRole('button', { name: '+文本', exact: true }).focus()
      for (let time = 0; time < 4; time++)
        await slide.page.keyboard.press('Enter')
      await slide.control('seconds').focus()
      for (let time = 0; time < 2; time++)
        await slide.page.keyboard.press('ArrowRight')
      await assertRows(slide, out, out.next_pos)
      assert.match(await slide.address(), /#mrope:blocks=t6-v3x4x4-t4&seconds=1$/)
    })
    await onSlide('mrope', 'blocks=t6-v3x4x4-t4&seconds=1', async (slide) => {
      await slide.root.getByRole('radio', { name: '5.6+' }).tap()
      await assertRows(slide, { ...out, ...out.v5_6_plus }, out.v5_6_plus.max_pos + 1)
    }, { hasTouch: true })
  })

  test('video-time samples as the reference does, by keyboard, mouse and finger', async () => {
    await onSlide('video-time', '', async (slide) => {
      for (const id of ['default-0', 'default-2', 'default-7', 'default-10', 'default-14', 'default-15']) {
        const golden = await caseOf('video_sampling', id)
        await slide.follow(`length=${golden.in.total_frames / golden.in.video_fps}&source=${golden.in.video_fps}`)
        await assertSampled(slide, golden)
      }
      await slide.root.getByText('重置').click()
      for (const id of ['fps-54', 'fps-57', 'fps-59']) {
        const golden = await caseOf('video_sampling', id)
        await slide.control('fps', 1).fill(String(golden.in.ele.fps))
        await slide.page.keyboard.press('Enter')
        await assertSampled(slide, golden)
      }
    })
    await onSlide('video-time', 'length=2', async (slide) => {
      await slide.control('length').focus()
      for (let time = 0; time < 3; time++)
        await slide.page.keyboard.press('ArrowRight')
      await assertSampled(slide, await caseOf('video_sampling', 'default-0'))
    })
    await onSlide('video-time', '', async (slide) => {
      const { x, y, width, height } = (await slide.control('length').boundingBox())!
      await slide.page.touchscreen.tap(x + width - 2, y + height / 2)
      assert.equal(await slide.control('length').inputValue(), '120')
      assert.deepEqual(await slide.fact('id-first'), await slide.fact('id-second'))
    }, { hasTouch: true })
  })
}
