import type { Reference } from '../../scripts/review/references.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { formatReference } from '../../scripts/plan/archetypes/references.ts'
import { worksFrom } from '../../scripts/review/bibliography.ts'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'

/** The works of some bibliographies by key, as slides list them, and the reasons of messages. */
function worksOf(...texts: string[]): { printed: Record<string, string>, reasons: string[], works: Map<string, Reference> } {
  const file = new VFile()
  const works = worksFrom(texts, undefined, file)
  return {
    works,
    printed: Object.fromEntries([...works].map(([key, work]) => [key, formatReference(work)])),
    reasons: file.messages.map(({ reason }) => reason),
  }
}

const ris = `TY  - JOUR
ID  - reed2020
AU  - Reed, Ann
AU  - van der Berg, Jan
TI  - On reeds
T2  - Journal of Marshes
PY  - 2020
SP  - 10
EP  - 20
DO  - 10.1000/reeds
ER  - `

for (const [name, text, printed] of [
  ['RIS', ris, { reed2020: '[Reed20] Ann Reed, Jan van der Berg. On reeds. Journal of Marshes, 2020. https://doi.org/10.1000/reeds' }],
  [
    'RIS with one blank and days',
    'TY - CONF\nA1 - 王, 小明\nTI - 芦苇综述\nT2 - 湿地会议\nY1 - 2021/05/03/\nER -',
    { 王2021: '[王21] 王小明. 芦苇综述. 湿地会议, 2021.' },
  ],
  [
    'RIS without keys',
    'TY  - BOOK\nAU  - Reed, Ann\nTI  - Reeds\nPB  - Marsh Press\nPY  - 1999\nER  - \n',
    {
      Reed1999: '[Reed99] Ann Reed. Reeds. Marsh Press, 1999.',
    },
  ],
  [
    'CSL JSON',
    JSON.stringify([
      {
        'id': 'reed',
        'type': 'article-journal',
        'title': 'On <i>reeds</i>',
        'container-title': 'Marshes',
        'author': [
          { family: 'Reed', given: 'Ann' },
          { 'family': 'Berg', 'given': 'Jan', 'non-dropping-particle': 'van der' },
          { literal: 'Marsh Group' },
        ],
        'issued': { 'date-parts': [[2020, 5]] },
        'DOI': '10.1000/reeds',
      },
    ]),
    { reed: '[Reed20] Ann Reed, Jan van der Berg, Marsh Group. On reeds. Marshes, 2020. https://doi.org/10.1000/reeds' },
  ],
  [
    'CSL YAML',
    '---\nreferences:\n- id: 王2021\n  type: book\n  title: 芦苇\n  author:\n  - family: 王\n    given: 小明\n  issued:\n  - year: '
    + '2021\n    month: 5\n...\n',
    { 王2021: '[王21] 王小明. 芦苇. 2021.' },
  ],
  [
    'CSL YAML as a bare list',
    '# made by hand\n- id: reed\n  title: Reeds\n  author: [{literal: Marsh Group}]\n  issued: "2020-05-01"\n  URL: https://example.org/reeds\n',
    { reed: '[reed] Marsh Group. Reeds. 2020. https://example.org/reeds' },
  ],
] as const) {
  test(`a bibliography in ${name} is read`, () => {
    const { printed: found, reasons } = worksOf(text)
    assert.deepEqual([found, reasons], [printed, []])
  })
}

test('bibliographies in several forms are one', () => {
  assert.deepEqual(Object.keys(worksOf('@misc{a, title = {A}}', ris, '[{"id": "b", "title": "B"}]').printed), ['a', 'reed2020', 'b'])
})

test('pages and days of a work stand as a style wants them', () => {
  const { works } = worksOf(
    ris,
    '[{"id": "b", "type": "book", "title": "B", "issued": {"year": 2020, "month": 5}, "accessed": "2021-02-03"}]',
  )
  assert.deepEqual(
    [works.get('reed2020')?.item?.page, works.get('b')?.item?.issued, works.get('b')?.item?.accessed],
    ['10-20', { 'date-parts': [[2020, 5]] }, { 'date-parts': [[2021, 2, 3]] }],
  )
})

for (const [name, text, reason] of [
  ['JSON that breaks off', '[{"id": "a", "title": "A"', /^Bibliography cannot be read in line 1, expected valid CSL JSON$/],
  ['YAML that is none', 'references:\n- id: "a\n  title: A', /^Bibliography cannot be read in line \d, expected valid CSL YAML$/],
  ['a list without keys', '[{"title": "A"}]', /has no works with an `id`/],
  ['a key twice', '[{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]', /^Bibliography has `a` twice, expected one entry a key/],
] as const) {
  test(`a bibliography with ${name} is told`, () => {
    const { reasons } = worksOf(text)
    assert.match(reasons[0], reason)
  })
}

test('works that the front matter lists are sources of the text', () => {
  const file = new VFile(
    '---\nreferences:\n- id: reed\n  type: book\n  title: Reeds\n  author:\n  - {family: Reed, given: Ann}\n  issued: {year: '
    + '2020}\n---\n\n# T\n\nReeds bend [@reed, p. 3].\n',
  )
  const { references } = reviewFromMarkdown(file)
  assert.deepEqual([formatReference(references.get('reed')!), file.messages.map(String)], ['[Reed20] Ann Reed. Reeds. 2020.', []])
})
