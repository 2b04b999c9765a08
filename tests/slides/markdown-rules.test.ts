import type { SlideCompiler } from '../hostile/compile.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { slideCompiler } from '../hostile/compile.ts'
import { bodyOf } from '../stages.ts'

describe('what Slidev makes of a slide', () => {
  let compiler: SlideCompiler
  before(async () => {
    compiler = await slideCompiler()
  })
  after(() => compiler.close())

  test('code is copied as it was written, whatever it means to Slidev elsewhere', async () => {
    const slide = bodyOf(
      '- `v-drag` `<!-- a` {monaco-run} `{monaco}`',
      '',
      '```html',
      '<Tweet id="1" /><BlueSky/> {monaco} v-drag <!-- b',
      '```',
    )
    assert.match(slide, /\u200B/)
    assert.doesNotMatch((await compiler.componentOf(slide)).replace('{\u200Bmonaco-run}', ''), /\u200B/)
  })

  test('what a link opens beside the deck cannot reach it', async () => {
    const slide = await compiler.componentOf('[a](https://example.org/a), [b](/one) and [c](mailto:a@example.org)\n')
    assert.deepEqual([...slide.matchAll(/<a [^>]*>/g)].map(([tag]) => tag.includes('rel="noopener"')), [true, false])
  })

  test('letters in brackets, dots and strokes are the signs that their author wrote', async () => {
    for (const words of ['(c) infinite sets', '(r) (tm) so', 'wait... or--else', '+- 3'])
      assert.ok((await compiler.componentOf(`${words}\n`)).includes(words), words)
  })

  test('what stands on two lines keeps a blank between, also where both are elements', async () => {
    const slide = await compiler.componentOf('**Ada**\n[page](/one)\n`x`\nwords\n*here*\n')
    assert.match(slide, /Ada<\/strong> <Link [^>]*>page<\/Link> <code[^>]*>x<\/code> words <em/)
  })

  test('lists, quotations and tables whose words all run from right to left do so themselves', async () => {
    const tagsOf = async (text: string): Promise<string[]> =>
      [...(await compiler.componentOf(`${text}\n`)).matchAll(/<(ul|ol|blockquote|table)( dir="rtl")?/g)].map(([, tag, dir]) => dir ? tag : '')
    assert.deepEqual(await tagsOf('- חיטה: שלוש\n- שמן: שתי'), ['ul'])
    assert.deepEqual(await tagsOf('1. العنصر\n2. العنصر مع `code`'), ['ol'])
    assert.deepEqual(await tagsOf('> الكتابة صورة اللفظ.'), ['blockquote'])
    assert.deepEqual(await tagsOf('| שם | ספר |\n|---|---|\n| a | b |'), ['table'])
  })

  test('a table of several scripts goes the way of the words before it, where its first head does', async () => {
    const isTurned = async (text: string): Promise<boolean> => /<table dir="rtl"/.test(await compiler.componentOf(`${text}\n`))
    const rows = '|---|---|\n| שלום | peace |'
    assert.equal(await isTurned(`שלום עולם.\n\n| עברית | English |\n${rows}`), true)
    assert.equal(await isTurned(`## עברית\n\n| עברית | English |\n${rows}`), true)
    assert.equal(await isTurned(`שלום עולם.\n\n| English | עברית |\n${rows}`), false)
    assert.equal(await isTurned(`A list of words.\n\n| עברית | English |\n${rows}`), false)
  })

  test('where some of them do not, they run from left to right', async () => {
    const slide = await compiler.componentOf('- חיטה\n- wheat\n\n> שמן\n>\n> oil\n\n| שם | name |\n|---|---|\n| א | b |\n')
    assert.doesNotMatch(slide, /<(?:ul|blockquote|table) dir/)
    assert.match(slide, /<li dir="rtl"/)
  })

  test('a sign that ends something stays on the line of the short formula before it', async () => {
    const bound = async (text: string): Promise<string[]> =>
      (await compiler.componentOf(`${text}\n`)).split('<span class="deck-bound">').slice(1).map(each => /<\/span>(\p{P}+)<\/span>/u.exec(each)![1])
    assert.deepEqual(await bound('浊度为 $800\\mathrm{NTU}$，水停'), ['，'])
    assert.deepEqual(await bound('For $x$, $y_1$). And $z$ is.'), [',', ').'])
    assert.deepEqual(await bound('求标签序列 $Y = (y_1, y_2, \\dots, y_n)$，其中'), ['，'])
    assert.deepEqual(await bound('Given the labels $X = (x_0, x_1, \\dots, x_k)$, it follows.'), [','])
    assert.deepEqual(await bound('若 $0 \\le a_i \\le b_i \\le c_i \\le d_i \\le 1$。'), ['。'])
    assert.deepEqual(await bound('其中 $\\theta$ 为参数'), [])
    assert.deepEqual(await bound('With $a_1 + a_2 + a_3 + a_4 + a_5 + a_6 = 1$, it is so.'), [])
    assert.match(await compiler.componentOf('水为 $x$，满 `a，b`。\n'), /，<\/span>满 <code[^>]*>a，b<\/code>。/)
  })

  test('a short formula goes nowhere, and stands on one line with its unit', async () => {
    const bound = async (text: string): Promise<string[]> =>
      (await compiler.componentOf(`${text}\n`)).split('<span class="deck-bound">').slice(1).map(each => /<\/span>([℃ m,。]+)<\/span>/u.exec(each)?.[1] ?? '')
    assert.deepEqual(await bound('水温 $20\\pm0.5$℃。'), ['℃。'])
    assert.deepEqual(await bound('of $x_1$ mm, at $k = 5$ it stops'), [' mm,', ''])
    assert.deepEqual(await bound('其中 $\\alpha$ 与 $\\beta$ 为参数'), [])
  })

  test('a number with blanks between its thousands stands on one line with what it counts', async () => {
    const bound = async (text: string): Promise<string[]> =>
      (await compiler.componentOf(`${text}\n`)).split('<span class="deck-bound">').slice(1).map(each => each.split('</span>')[0])
    assert.deepEqual(await bound('日均就餐1 140人次，发放问卷620份，增加23%。'), ['1 140人次', '620份'])
    assert.deepEqual(await bound('It costs 18 000 euros, **or 2 400 km** of wire.'), ['18 000', '2 400 km'])
    assert.deepEqual(await bound('Of 812 results 1408 were read in 2 parts.'), [])
  })

  test('each task has an id of its own in the deck', async () => {
    const slide = await compiler.componentOf('- [x] a\n- [ ] b\n')
    assert.deepEqual([...slide.matchAll(/ (?:id|for)="([^"]*)"/g)].map(([, id]) => id), ['slide-1-task-item-0', 'slide-1-task-item-0', 'slide-1-task-item-1', 'slide-1-task-item-1'])
  })

  test('a paragraph, point, cell or heading in a script from right to left is set so, and no other', async () => {
    const slide = await compiler.componentOf('## כותרת\n\nنص (English).\n\n- עברית\n- English עבר\n\n| a | **نص** |\n|---|---|\n')
    assert.deepEqual([...slide.matchAll(/<(\w+)(?: [^>]*)? dir="rtl"/g)].map(([, tag]) => tag).filter(tag => tag !== 'p' || !slide.includes('<li><p')), ['h2', 'p', 'li', 'th'])
  })

  test('emphasis gets the dots of Chinese only where it has a Chinese character', async () => {
    const slide = await compiler.componentOf('*Retrieval that waits* 与 *慢检索* 与 *慢 retrieval*\n')
    assert.deepEqual([...slide.matchAll(/<em([^>]*)>/g)].map(([, attributes]) => attributes.trim()), ['class="latin"', '', ''])
  })
})
