import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeToHtml } from 'shiki'
import { codeCells } from '../../setup/code-cells.ts'

const htmlOf = (code: string): Promise<string> => codeToHtml(code, { lang: 'text', theme: 'none', transformers: [codeCells] })
async function cellsIn(code: string): Promise<string[]> {
  return [...(await htmlOf(code)).matchAll(/<span class="deck-cells">([^<]*)<\/span>/g)].map(([, signs]) => signs)
}

test('wide signs in a drawing stand over two letters each', async () => {
  assert.deepEqual(await cellsIn('┌────┐\n│图 a，表│\n└────┘'), ['图', '，表'])
})

test('a listing that draws nothing stays as it is', async () => {
  assert.deepEqual(await cellsIn('# 交叉熵\nloss = f(x)  # 损失'), [])
})

test('no word of a drawing is lost', async () => {
  const code = '│ 一 two 三。│\n│ four 五 │'
  assert.equal((await htmlOf(code)).replace(/<[^>]+>/g, ''), code)
})
