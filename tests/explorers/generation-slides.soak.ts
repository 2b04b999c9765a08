import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openReady } from '../../scripts/print/readiness.ts'
import { findingsInBothThemes } from '../axe.ts'
import { readGoldenFile } from '../golden/golden-file.ts'
import { catalogue } from '../guests.ts'
import { shownOn } from './shown.ts'

/** A case as the golden file has it; the slide is held to it, not to our own functions. */
interface Known { in: any, out: any }

const known = async (name: string): Promise<Known[]> => (await readGoldenFile(name)).cases as unknown as Known[]
const slides = {
  'msrope': 'msrope',
  'latent-geometry': 'geometry',
  'flow-schedule': 'schedule',
  'true-cfg': 'guidance',
  'model-cost': 'cost',
  'task-routes': 'routes',
} as const

/** What a slide shows of a large number is right when it differs by less than the last digit that is written. */
function assertWritten(text: string, exact: number, unit: number): void {
  const [written] = /[\d,.]+/.exec(text)!
  const digits = written.split('.')[1]?.length ?? 0
  assert.ok(Math.abs(Number(written.replaceAll(',', '')) - exact / unit) <= 0.5000001 * 10 ** -digits, `${text} is not ${exact / unit}`)
}

describe('the explorers of generation on their slides', () => {
  const { show, visible, facts, sentence, typed, tap, page, url, watched } = shownOn(
    'tests/fixtures/reviews/explorers-generation.zh.md', slides)

  test('axe finds nothing on any of them, light or dark, beside what Slidev brings', async () => {
    for (const name of Object.keys(slides) as (keyof typeof slides)[]) {
      await show(name)
      assert.deepEqual(await findingsInBothThemes(page()), [], name)
    }
    await page().emulateMedia({ colorScheme: 'light' })
  })

  test('MSRoPE places every token of a small picture where the reference places it', async () => {
    const cases = (await known('msrope.json')).filter(
      ({ in: given, out }) =>
        given.shapes.every(([frames, h, w]: number[]) => frames === 1 && h === given.shapes[0][1] && w === given.shapes[0][2])
        && Object.keys(given).length === 2
        && given.shapes.length <= 3
        && out.height.full
        && Math.max(...given.shapes[0]) <= 7,
    )
    assert.ok(cases.length >= 3)
    for (const { in: given, out } of cases) {
      const [[, h, w]] = given.shapes
      await show('msrope', `grid=${h}x${w}&text=${given.txt_len}&references=${given.shapes.length - 1}`)
      const shown = (await facts('cell')).map(text => text.replaceAll('−', '-'))
      assert.deepEqual(shown, out.height.full.slice(0, h * w).map((height: number, i: number) => `${height},${out.width.full[i]}`))
      assert.equal((await facts('text'))[0], `${out.txt_start},${out.txt_start}`)
      assert.ok((await sentence()).includes(given.txt_len > 1 ? `到${out.txt_end}止` : `${out.txt_start}`))
      if (given.shapes.length > 1) {
        assert.deepEqual(
          (await facts('frame')).slice(0, given.shapes.length).map(Number),
          given.shapes.map((_: unknown, entry: number) => out.frame.full[entry * h * w]),
        )
      }
    }
  })

  test('latent geometry counts the tokens that the reference counts, for pictures to make and to edit', async () => {
    const cases = await known('qwen_image_geometry.json')
    const made = cases.filter(({ in: { kind } }) => kind === 't2i').slice(0, 4)
    const edited = cases.filter(({ in: { kind, target_area: area } }) => kind === 'calculate_dimensions' && area === 1024 ** 2).slice(1, 4)
    await show('latent-geometry')
    for (const { in: given, out } of made) {
      await typed('width', given.width)
      await typed('height', given.height)
      const [, h, w] = out.img_shape
      assert.equal((await facts('tokens'))[0].replaceAll(',', ''), `${w} × ${h} = ${out.tokens}`)
      assert.ok((await facts('latent'))[0].startsWith(`${out.latent_chw[2]} × ${out.latent_chw[1]}`))
    }
    for (const { in: given, out } of edited) {
      await show('latent-geometry', `width=${given.image_width}&height=${given.image_height}&role=edit`)
      assert.equal((await facts('pixels'))[0], `${out.width} × ${out.height}`)
      assert.equal((await facts('tokens'))[0].replaceAll(',', ''), `${out.img_shape[2]} × ${out.img_shape[1]} = ${out.tokens}`)
    }
  })

  test('the schedule has the shift and the last level of the reference', async () => {
    const cases = (await known('flow_schedule.json')).filter(
      ({ in: given }) =>
        given.width === given.height
        && given.width >= 256
        && given.width <= 2048
        && !given.sigmas
        && ['qwen-image', 'lightning'].includes(given.config)
        && given.steps <= 100,
    )
    assert.ok(cases.length >= 5)
    for (const { in: given, out } of cases.slice(0, 6)) {
      await show(
        'flow-schedule',
        `side=${given.width}&steps=${given.steps}&shift=${given.config === 'lightning' ? 'lightning' : 'dynamic'}`,
      )
      assertWritten((await facts('mu'))[0], out.mu, 1)
      assertWritten((await facts('terminal'))[0], out.timesteps.at(-1) / 1000, 1)
      assertWritten(/即([\d,]+)个token/.exec(await sentence())![1], out.image_seq_len, 1)
    }
  })

  test('the cost of the vision encoder and the cache are those of the reference', async () => {
    const cases = await known('model_cost.json')
    const square = cases.filter(
      ({ in: { kind, grid_thw: grids, out_hidden_size: out } }) =>
        kind === 'vit_flops'
        && out === 3584
        && grids.length === 1
        && grids[0][0] === 1
        && grids[0][1] === grids[0][2]
        && grids[0][1] >= 16
        && grids[0][1] <= 256,
    )
    const cache = cases.find(({ in: { kind, layers, kv_heads: heads } }) => kind === 'kv_cache' && layers === 28 && heads === 4)!
    assert.ok(square.length >= 4)
    for (const { in: { grid_thw: [[, side]] }, out } of square) {
      await show('model-cost', `side=${side * 14}&text=0`)
      assertWritten((await facts('vision'))[0], out.total, 1e12)
      const [stored] = await facts('cache')
      assertWritten(stored, cache.out.bytes_per_token * (side * side / 4 + 2), stored.includes('GiB') ? 2 ** 30 : 2 ** 20)
    }
  })

  test('the tokens that meet in text to image are those of the reference', async () => {
    const { out } = (await known('model_cost.json')).find(
      ({ in: given }) =>
        given.kind === 'mmdit_flops'
        && given.width === 1328
        && given.height === 1328
        && given.txt_tokens === 100
        && given.ref_images.length === 0,
    )!
    await show('task-routes', '', 1)
    assertWritten(/共([\d,]+)个token/.exec(await sentence())![1], out.joint_tokens, 1)
    assert.equal(await visible('[data-stage="vae"]').getAttribute('data-active'), 'false')
  })

  test('guidance sets the length back, and says what it cannot do', async () => {
    await show('true-cfg', 'scale=7')
    assert.deepEqual(await facts('prediction'), await facts('conditional'))
    await show('true-cfg', 'scale=5&angle=0')
    assert.match(await sentence(), /0\/0/)
  })

  test('the keyboard moves a control and does not turn the slide, and the address reopens what was shown', async () => {
    await show('flow-schedule')
    const slider = visible('[data-control="steps"] input[type="range"]')
    await slider.focus()
    await page().keyboard.press('ArrowRight')
    assert.equal(await slider.inputValue(), '51')
    assert.match(await sentence(), /51步里/)
    assert.ok(new URL(page().url()).pathname.endsWith('schedule'))
    await page().waitForURL(/#flow-schedule:steps=51/)
    await page().reload()
    await slider.waitFor()
    assert.equal(await slider.inputValue(), '51')
  })

  test('a finger and a mouse choose, and a key resets', async () => {
    await show('task-routes')
    const box = (await visible('[data-control="reading"] label').nth(1).boundingBox())!
    assert.ok(box.height >= 32 && box.width >= 32)
    await tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    await visible('[data-route="vl-vae"]').waitFor({ state: 'attached' })
    await visible('[data-control="task"] label').nth(2).click()
    assert.equal(await visible('[data-stage="prompt"]').getAttribute('data-active'), 'true')
    await page().keyboard.press('r')
    await visible('[data-route="vae-mmdit"]').waitFor({ state: 'attached' })
    assert.equal(await visible('[data-route="vl-vae"]').count(), 0)
  })

  for (const name of Object.keys(slides) as (keyof typeof slides)[]) {
    test(`${name} obeys mouse, finger and keyboard, and its slide stays`, async () => {
      for (const by of ['mouse', 'finger', 'keyboard'] as const) {
        await show(name)
        const slider = visible('.explorer-controls input[type=range]').first()
        const isSlider = await slider.count() > 0
        const target = isSlider ? slider : visible('.explorer-controls label:has(input:not(:checked))').first()
        const { x, y, width, height } = (await target.boundingBox())!
        // Far from where it rests, so that the sentence is another one.
        const place = { x: x + width * (isSlider ? 0.9 : 0.5), y: y + height / 2 }
        const rest = await sentence()
        if (by === 'mouse')
          await page().mouse.click(place.x, place.y)
        if (by === 'finger')
          await tap(place)
        if (by === 'keyboard') {
          await (isSlider ? slider : visible('.explorer-controls input:checked').first()).focus()
          for (let presses = 0; presses < (isSlider ? 5 : 1); presses++)
            await page().keyboard.press('ArrowRight')
        }
        await page().waitForURL(url => url.hash.startsWith(`#${name}:`))
        assert.notEqual(await sentence(), rest, by)
        assert.ok(new URL(page().url()).pathname.endsWith(slides[name]), by)
      }
    })
  }

  test('bad input is refused in words, and the picture stays', async () => {
    await show('flow-schedule')
    await typed('steps', 1)
    assert.match(await sentence(), /至少要2步/)
    await typed('steps', -3)
    assert.doesNotMatch(await visible('.deck-explorer').innerHTML(), /NaN|Infinity|undefined/)
    await show('latent-geometry', 'width=8')
    assert.match(await sentence(), /没有一个token/)
    await show('msrope', 'text=5000')
    assert.match(await sentence(), /超出频率表/)
    assert.equal((await facts('cell')).length, 24)
  })

  test('paper has the state at rest with its sentence, and the names of all', async () => {
    const state = await openReady(watched(), `${url()}print`)
    assert.deepEqual(state.problems, [])
    for (const name of Object.keys(slides) as (keyof typeof slides)[]) {
      const figure = page().locator(`[data-explorer="${name}"] figure`)
      const { frames, derive, readout, rest } = catalogue[name]
      const sentence = (await figure.locator('.explorer-readout').textContent())!
      assert.equal(sentence.replace(/\s/g, ''), readout(derive(rest), 'zh').replace(/\s|\*\*/g, ''))
      assert.equal(await figure.locator('.explorer-caption').count(), frames.length, name)
      assert.equal(await figure.locator('.explorer-stage svg').count(), 1, name)
    }
    assert.deepEqual(watched().errors, [])
  })
})
