import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjects } from '../plan/chapter.ts'
import { slidesOf } from '../stages.ts'

const scores = ['| Model | MMMU ↑ |', '|---|---|', '| Alpha | 58.3 |', '| M1 | 36.1 |', '']

/** The slide of a table with a caption. */
const slideOf = (caption: string, ...table: string[]): string => slidesOf(...subjects, '# Talk', '', '## One', '', ...table, caption)[1].raw

test('the caption of a table that is drawn calls it a figure, in its language', () => {
  assert.match(slideOf('Table: Scores of two.', ...scores), /\nFigure: Scores of two\./)
  assert.match(slideOf('表：两者的得分。', ...scores), /\n图：两者的得分。/)
  assert.match(slideOf('*Table: Scores of two.*', ...scores), /Figure: Scores of two\./)
})

test('a number counts tables in the text and stays, as does the name of a table that is one', () => {
  assert.match(slideOf('Table 3: Scores of two.', ...scores), /\nTable 3: Scores of two\./)
  assert.match(slideOf('Table: Sizes of two.', '| Model | Kind |', '|---|---|', '| Alpha | small |', '| M1 | large |', ''), /\nTable: Sizes of two\./)
})
