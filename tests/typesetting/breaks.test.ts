import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayBreak, piecesOf, spacedIn, togetherIn, unpartedIn } from '../../scripts/typesetting/breaks.ts'

test('a line ends between Han characters and at blanks, not within a word or number', () => {
  assert.deepEqual(piecesOf('模型 reads 1,296 tokens'), ['模', '型 ', 'reads ', '1,296 tokens'])
})

test('no line begins with a closing sign nor ends with an opening one', () => {
  assert.deepEqual(piecesOf('图（左），右'), ['图', '（左），', '右'])
  assert.equal(mayBreak('（', '左'), false)
  assert.equal(mayBreak('左', '，'), false)
})

test('a number and its unit or counter, a product, an ordinal and a reference stay together', () => {
  const groups = (text: string): string[] => unpartedIn(text).map(([start, end]) => text.slice(start, end))
  assert.deepEqual(groups('共3.56 亿个参数'), ['3.56 亿个'])
  assert.deepEqual(groups('at 28 × 28 px and 13.7 TFLOPs'), ['28 × 28 px', '13.7 TFLOPs'])
  assert.deepEqual(groups('第 3 秒见 Fig. 3 与 表 4'), ['第 3 秒', 'Fig. 3', '表 4'])
  assert.deepEqual(groups('as Wu et al. show'), ['Wu et al.'])
})

test('pieces joined are the text', () => {
  for (const text of ['3.56 亿 × 2，见图 4。', 'a b  c', '𠀀𠀁 emoji 😀 end', ''])
    assert.equal(piecesOf(text).join(''), text)
})

test('a sentence is told in what may be parted and what belongs together', () => {
  const kept = (text: string): string[] => togetherIn(text).filter(({ isTogether }) => isTogether).map(({ text }) => text)
  const sentences = ['3 TFLOPs, then 133 MiB', '第3帧共2,691个token', 'No number', '133 MiB', '']
  assert.deepEqual(sentences.map(kept), [['3 TFLOPs', '133 MiB'], ['第3帧', '2,691个'], [], ['133 MiB'], []])
  assert.deepEqual(sentences.map(sentence => togetherIn(sentence).map(({ text }) => text).join('')), sentences)
})

test('a number with blanks between its thousands, and with what it counts in Chinese, belongs together', () => {
  for (const kept of ['1 140人次', '41 208', '62万元', '620份', '3公里', '2 880平方米', '一百八十克', '三十二人', '两千万'])
    assert.deepEqual(unpartedIn(`共${kept}，很多`), [[1, 1 + kept.length]], kept)
})

test('a word with a hyphen of which one half is a few letters stays on one line, a longer one may be parted', () => {
  const bound = (text: string): string[] => spacedIn(text).map(([start, end]) => text.slice(start, end))
  assert.deepEqual(bound('indoor scenes with RGB-D images and 6-DOF poses'), ['RGB-D', '6-DOF'])
  assert.deepEqual(bound('用U-Net与GPT-4，不用 pre-trained 的模型'), ['U-Net', 'GPT-4', 'pre-trained'])
  assert.deepEqual(bound('multi-view, state-of-the-art, well-known and cherry-picked'), [])
})

test('two short signs and what relates them between blanks stand on one line', () => {
  const bound = (text: string): string[] => spacedIn(text).map(([start, end]) => text.slice(start, end))
  assert.deepEqual(
    ['∃y: y > x holds', 'a → b, c ⇒ d', 'so n = 3.5 and p < 0.05', '当 k ≥ 2 时', 'Go to File → Open now', 'pre-a → b'].map(bound),
    [['y > x'], ['a → b', 'c ⇒ d'], ['n = 3.5', 'p < 0.05'], ['k ≥ 2'], [], ['pre-a']],
  )
})
