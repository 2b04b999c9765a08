import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPointer } from '../../scripts/plan/pointer.ts'
import { isSpoken } from '../../scripts/plan/share-titles/lead-in.ts'
import { withoutLeadingWords } from '../../scripts/plan/share-titles/leading-words.ts'
import { titlesIn, words } from './chapter.ts'

/** A section that begins with a listing, and the titles of its slides that none of these words stand in. */
function speaks(said: string, ...lines: string[]): boolean {
  const listing = ['```', ...Array.from({ length: 14 }, (_, line) => `line ${line}`), '```', '']
  return titlesIn(...listing, ...lines).some(title => title.includes(said))
}

test('of steps, of named points and of the parts of one sentence none is the title of several', () => {
  const [fill, full] = [words(24), `${words(60)}.`]
  const steps = [`1. The gate opens at noon. ${fill}.`, `2. The gate floods the lower basin. ${fill}.`, `3. ${full}`, `4. ${full}`]
  assert.ok(!speaks('floods', ...steps))
  assert.ok(!speaks('泛滥', `- **水闸**：水闸在中午打开。${fill}。`, `- **水位**：水位过高时下游必定泛滥。${fill}。`, `- **船**：${words(60)}。`))
  assert.ok(!speaks('水闸在夜里', '其中用到两种情形：', '', '- 若水位过高，则水闸在中午打开；', '- 若水位不高，则水闸在夜里关闭。'))
})

test('words from which only a formula goes on are no name', () => {
  for (const said of ['如果', '令：', '特别地，', '反之', '注意到'])
    assert.equal(isSpoken(said), true, said)
  for (const said of ['取水口', '设计水位', '令人意外的水位'])
    assert.equal(isSpoken(said), false, said)
})

test('what only leads to a table or a formula is left out of a title', () => {
  assert.equal(withoutLeadingWords('一共有两座水闸, 表格如下:'), '一共有两座水闸')
  assert.equal(withoutLeadingWords('水位随着时间下降，结果如下表所示：'), '水位随着时间下降')
  assert.equal(withoutLeadingWords('水位的总和可以重写为如下形式：'), '水位的总和')
})

test('a sentence that sends its reader elsewhere is no title', () => {
  for (const said of ['关于具体的过程, 可以去阅读水力学的知识', '对于水闸的细节，请参考手册', '有关水位，参见附录'])
    assert.equal(isPointer(said), true, said)
  for (const said of ['Fig. 3 illustrates the gates of two years', 'Table 2 lists some of the locks', 'Figure 4 shows our gates'])
    assert.equal(isPointer(said), true, said)
  for (const said of ['View denotes the angle of the gate', 'The letter G stands for a gate', 'GT 表示真实水位'])
    assert.equal(isPointer(said), true, said)
  assert.equal(isPointer('Nobody who walks along the lake denotes it'), false)
  assert.equal(isPointer('Table 2 shows that every third gate rots'), false)
  assert.equal(isPointer('关于水闸，下游的水位低一米'), false)
})
