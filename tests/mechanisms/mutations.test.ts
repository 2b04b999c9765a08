import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { failingCases, readGoldenFile } from '../golden/golden-file.ts'

/** A mistake in a mechanism: what stands in its source, what the mistake is, and the golden file that must notice. */
interface Mutation { mistake: string, module: string, find: string, put: string, golden: string }

function from(module: string, golden: string) {
  return (mistake: string, find: string, put: string): Mutation => ({ mistake, module, golden, find, put })
}

const resize = from('smart-resize.ts', 'smart_resize.json')
const video = from('video-sampling.ts', 'video_sampling.json')
const mrope = from('mrope.ts', 'mrope.json')
const window = from('vision-window.ts', 'vision_window.json')
const msrope = from('msrope.ts', 'msrope.json')
const geometry = from('qwen-image-geometry.ts', 'qwen_image_geometry.json')
const schedule = from('flow-schedule.ts', 'flow_schedule.json')
const guidance = from('true-cfg.ts', 'true_cfg.json')
const cost = from('model-cost.ts', 'model_cost.json')
const numbers = (golden: string) => from('python-numbers.ts', golden)
const channels = from('mrope-channels.ts', 'mrope_channels.json')

const tiesUp = ['ties rounded up as Math.round does', 'return below % 2 === 0 ? below : below + 1', 'return below + 1'] as const
const noFloat32 = ['float32 dropped', 'return Math.fround(x)', 'return x'] as const

const mutations: Mutation[] = [
  numbers('smart_resize.json')(...tiesUp),
  numbers('video_sampling.json')(...tiesUp),
  numbers('qwen_image_geometry.json')(...tiesUp),
  numbers('mrope.json')(...noFloat32),
  numbers('mrope.json')('rounded instead of cut off', 'return Math.trunc(x)', 'return Math.round(x)'),
  numbers('smart_resize.json')('floor division rounds', 'return Math.floor(a / b)', 'return Math.round(a / b)'),
  resize(
    'height and width swapped in the grid',
    'floorDivide(height, patch), floorDivide(width, patch)',
    'floorDivide(width, patch), floorDivide(height, patch)',
  ),
  resize('a ratio of exactly 200 refused', 'ratio > maxAspectRatio', 'ratio >= maxAspectRatio'),
  resize(
    'the shrunk side not kept above a token',
    'hf: { refusesSmall: false, clampsRounded: false, clampsShrunk: true }',
    'hf: { refusesSmall: false, clampsRounded: false, clampsShrunk: false }',
  ),
  resize(
    'the rounded side kept above a token',
    'hf: { refusesSmall: false, clampsRounded: false',
    'hf: { refusesSmall: false, clampsRounded: true',
  ),
  resize('shrinking by the rounded area', 'Math.sqrt(height * width / limits.maxPixels)', 'Math.sqrt(area / limits.maxPixels)'),
  resize('small sides accepted by old releases', 'refusesSmall: true', 'refusesSmall: false'),
  video('one frame a token', 'totalPixels / nframes * temporalPatch', 'totalPixels / nframes'),
  video(
    'the smallest number wins over the largest',
    'Math.min(Math.min(Math.max(wanted, least), most), total)',
    'Math.min(Math.max(Math.min(wanted, most), least), total)',
  ),
  video('the clip keeps the length of the file', 'const total = last - first + 1', 'const total = totalFrames'),
  video('the last frame left out', '2 * (last - first) * i + gaps, 2 * gaps', '2 * (last - first) * i + count, 2 * count'),
  video('the cap cut to whole pixels', 'totalPixels / nframes * temporalPatch)', 'Math.floor(totalPixels / nframes * temporalPatch))'),
  video(
    'the rate that was asked for',
    'const sampleFps = nframes / Math.max(total, 1e-6) * videoFps',
    'const sampleFps = options.fps ?? 2',
  ),
  mrope('height and width swapped', 'h.push(next + y)\n          w.push(next + x)', 'h.push(next + x)\n          w.push(next + y)'),
  mrope(
    'the step cut off instead of the product',
    'truncate(float32(float32(frame * seconds) * rate))',
    'frame * truncate(seconds * rate)',
  ),
  mrope('text does not wait for the last time', 'Math.max(lastTime + 1, extent)', 'extent'),
  mrope('text waits for time alone', 'Math.max(lastTime + 1, extent)', 'lastTime + 1'),
  mrope('later releases keep fractions of a second', '{ cutsSeconds: true, waitsForTime: true', '{ cutsSeconds: false, waitsForTime: true'),
  mrope('padding counted as text', 'paddingId: 1, deltaCountsPadding: true }', 'paddingId: 0, deltaCountsPadding: true }'),
  window('a divisible side not padded', '(floorDivide(rows, side) + 1)', 'Math.ceil(rows / side)'),
  window('the empty windows of padding kept', 'top < rows; top += side', 'top <= rows; top += side'),
  window('ragged edges left out', 'left < columns; left += side', 'left + side <= columns; left += side'),
  window(
    'full attention across frames',
    '      cuSeqlens.push(windowIndex.length * mergeSize ** 2)\n    }',
    '    }\n    cuSeqlens.push(windowIndex.length * mergeSize ** 2)',
  ),
  window(
    'rows and columns of a patch swapped',
    'rows.push(top + floorDivide(patch, mergeSize))\n            columns.push(left + patch % mergeSize)',
    'rows.push(left + patch % mergeSize)\n            columns.push(top + floorDivide(patch, mergeSize))',
  ),
  window('three full layers', '[7, 15, 23, 31]', '[7, 15, 23]'),
  from('vision-rope.ts', 'vision_rope.json')('column before row', '[row, column].flatMap', '[column, row].flatMap'),
  from('rotary.ts', 'vision_rope.json')('neighbours paired', '-vector[c + half] : vector[c - half]', '-vector[c ^ 1] : vector[c ^ 1]'),
  from('rotary.ts', 'mrope_channels.json')(
    'turned the other way',
    '-vector[c + half] : vector[c - half]',
    'vector[c + half] : -vector[c - half]',
  ),
  channels(
    'axes taking turns',
    'section.flatMap((length, axis) => Array.from({ length }, () => axis))',
    'Array.from({ length: headDim / 2 }, (_, c) => c % 3)',
  ),
  channels('frequencies starting anew for each axis', 'frequencies[c % frequencies.length]', 'frequencies[c % head.section[axis]]'),
  msrope('an odd side has its extra token on the positive side', 'floorDivide(length, 2) - length', '-floorDivide(length, 2)'),
  msrope('counted from the corner', 'floorDivide(length, 2) - length : 0', '0 : 0'),
  msrope('every picture on the same frame', 'entry + frame)', 'frame)'),
  msrope(
    'text begins behind the last picture alone',
    'Math.max(positions.textStart, top + height, left + width)',
    'Math.max(top + height, left + width)',
  ),
  msrope('the condition picture of layers on a frame of its own', 'layered && entry', 'false && entry'),
  geometry(
    'columns packed before rows',
    'y + floorDivide(cell, packSide)) * width + x + cell % packSide',
    'y + cell % packSide) * width + x + floorDivide(cell, packSide)',
  ),
  geometry('the height from the rounded width', 'round(exact / ratio)', 'round(round(exact) / ratio)'),
  schedule('the shift clamped', 'return imageTokens * slope', 'return Math.min(imageTokens, config.maxImageSeqLen) * slope'),
  schedule('no terminal value', 'config.shiftTerminal === null ?', 'true ?'),
  schedule('linear shift for all', 'type === \'exponential\' ? Math.exp(mu) : mu', 'mu'),
  schedule('no shift where it is fixed', 'staticShift(sigma, config.shift)', 'sigma'),
  guidance('no rescale', 'value * (conditionalNorm[i] / combinedNorm[i])', 'value'),
  guidance(
    'one length for all tokens',
    'value * (conditionalNorm[i] / combinedNorm[i])',
    'value * (Math.hypot(...conditionalNorm) / Math.hypot(...combinedNorm))',
  ),
  guidance('a step the wrong way', '(sigmaNext - sigma)', '(sigma - sigmaNext)'),
  guidance('a zero combination divided by', 'combinedNorm[i] === 0 ? null : ', ''),
  cost('one inner width for all vision encoders', '3456', '3420'),
  cost('an embedding shared by none', 'tied ? 0 : embedding', 'embedding'),
  cost('references not read', 'const pictureTokens = imageTokens + referenceTokens', 'const pictureTokens = imageTokens'),
  cost('one pass a step', 'guided ? 2 : 1', '1'),
]

const wanted = new Map<string, Mutation>()
const hooks = registerHooks({
  // Each mutant is a copy of all mechanisms and of what asks them, so that no module of another one is used.
  resolve(specifier, context, next) {
    const copy = /\?mutant=\d+$/.exec(context.parentURL ?? '')?.[0]
    const found = next(specifier, context)
    return copy && /\/(?:mechanisms|golden)\//.test(found.url) ? { ...found, url: found.url + copy } : found
  },
  load(url, context, next) {
    const [path, copy] = url.split('?mutant=')
    const mutation = copy === undefined ? undefined : wanted.get(copy)
    if (!mutation || !path.endsWith(`/mechanisms/${mutation.module}`))
      return next(url, context)
    const text = readFileSync(fileURLToPath(path), 'utf8')
    assert.ok(text.includes(mutation.find), `${mutation.module} has no ${mutation.find}`)
    return { format: 'module-typescript', source: text.replaceAll(mutation.find, () => mutation.put), shortCircuit: true }
  },
})

describe('a golden case notices each mistake', () => {
  after(() => hooks.deregister())
  mutations.forEach((mutation, i) => {
    test(`${mutation.mistake} (${mutation.module}, ${mutation.golden})`, async () => {
      wanted.set(String(i), mutation)
      const {
        checks,
      } = await import(new URL(`../golden/checks.ts?mutant=${i}`, import.meta.url).href) as typeof import('../golden/checks.ts')
      assert.notDeepEqual(failingCases(await readGoldenFile(mutation.golden), checks[mutation.golden]), [])
    })
  })
})
