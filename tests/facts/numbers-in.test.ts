import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedIn } from './counted-in.ts'
import { locatorsIn } from './facts.ts'
import { numbersIn, spokenNumbersIn } from './numbers-in.ts'

test('numbers are read with separators, decimals and units', () => {
  assert.deepEqual(numbersIn('3,584维，约28.85B，1328²，58.30分'), ['3584', '28.85', '1328', '58.3'])
})

test('digits in names and places of a source are no numbers', () => {
  assert.deepEqual(numbersIn('Qwen2.5-VL-72B与GPT-4o，InternVL2.5-78B，见Table 9、表3、2.1节；T2I'), [])
})

test('a date is one number', () => {
  assert.deepEqual(numbersIn('2025-01-28公布'), ['2025-01-28'])
})

test('Chinese numbers are read from ten on, and all decimals', () => {
  assert.deepEqual(spokenNumbersIn('百分之六点四八，一千三百四十四，两百亿，一个，八千一百零五，零点九一'), ['6.48', '1344', '20', '8105', '0.91'])
})

test('small numbers in words are read where they count what the reports count', () => {
  assert.deepEqual(
    countedIn('three pre-training stages, sixty layers and twenty-seven billion; three columns, one of the two'),
    ['3', '60', '27'],
  )
  assert.deepEqual(countedIn('七个阶段的过滤，两条主线；三栏，第三阶段，十三级'), ['7', '2'])
})

test('the places of a fact are read one by one', () => {
  assert.deepEqual(
    locatorsIn('Sections 2.1.2-2.1.3 and 2.2.1, Table 5-6, Figure 8(C)'),
    ['Section 2.1.2', 'Section 2.1.3', 'Section 2.2.1', 'Table 5', 'Table 6', 'Figure 8'],
  )
})
