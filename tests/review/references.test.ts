import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatReference } from '../../scripts/plan/archetypes/references.ts'
import { referencesFromBibtex } from '../../scripts/review/references.ts'
import { reviewOf } from '../stages.ts'

const printed = (bibtex: string): string[] => [...referencesFromBibtex(bibtex, reviewOf('text').file).values()].map(formatReference)

test('accents, braces, commands and HTML become the letters that they mean', () => {
  assert.deepEqual(
    printed(
      '@article{a, author = {M{\\"u}ller, J{\\\'e}r{\\^o}me}, title = {{{Gr{\\"o}{\\ss}e}}: {\\emph{A}} <i>study</i> of \\$100 '
      + '\\& more}, journal = {J. Th{\\\'e}or.}, year = 2020}',
    ),
    ['[Müller20] Jérôme Müller. Größe: A study of $100 & more. J. Théor., 2020.'],
  )
})

test('a Chinese name begins with the family, however it is written', () => {
  assert.deepEqual(printed('@misc{a, author = {王, 小明 and 李雷 and 欧阳, 修}, title = {综述}, date = {2024}}'), ['[王24] 王小明, 李雷, 欧阳修. 综述. 2024.'])
})

test('particles, groups and others are names', () => {
  assert.deepEqual(printed('@misc{a, author = {van der Berg, Anna and {Some Team} and others}, title = {T}, year = 2020}'), [
    '[Berg20] Anna van der Berg, Some Team, et al. T. 2020.',
  ])
})

test('a book without authors is its editors\'', () => {
  assert.deepEqual(printed('@book{a, editor = {Doe, Jane}, title = {T}, publisher = {P}, year = {2001}}'), [
    '[Doe01] Jane Doe. T. P, 2001.',
  ])
})

test('a work without year or author is listed by its key', () => {
  assert.deepEqual(printed('@misc{some-key, title = {T}}'), ['[some-key] T.'])
})

test('of two entries with a key the first counts, and a message names the line of the other', () => {
  const { file } = reviewOf('text')
  const works = referencesFromBibtex('@misc{a, title = {First}}\n\n@misc{a, title = {Second}}', file)
  assert.deepEqual([works.get('a')?.title, file.messages.map(({ reason }) => reason)], [
    'First',
    ['Bibliography has `a` twice, again in line 3, expected one entry a key; the first counts'],
  ])
})

test('dashes and ticks in titles are the signs that TeX makes of them, in pages and names they are not', () => {
  assert.deepEqual(
    printed('@article{a, author = {Doe, Ann-Marie}, title = {Rates of change -- a survey of ``new\'\' things}, journal = {J --- K}, '
      + 'pages = {3--7}, year = 2020}'),
    ['[Doe20] Ann-Marie Doe. Rates of change – a survey of “new” things. J — K, 2020.'],
  )
  assert.deepEqual(
    printed('@book{a, author = {Doe, Ann}, title = {The `last\' word isn\'t said: 1990--2000}, year = 2020}'),
    ['[Doe20] Ann Doe. The ‘last’ word isn\'t said: 1990–2000. 2020.'],
  )
  assert.deepEqual(
    printed('@inproceedings{a, author = {Doe, Ann}, title = {``\\emph{A} word\'\' --- or two}, booktitle = {Words -- Old and New}, '
      + 'year = 2020}'),
    ['[Doe20] Ann Doe. “A word” — or two. Words – Old and New, 2020.'],
  )
})
