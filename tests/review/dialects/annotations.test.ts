import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

const place = '([Reed, 2020, p. 3](zotero://select/library/items/AB)) ([pdf](zotero://open-pdf/library/items/CD?page=3))'

test('an annotation by itself is a quotation, with what is said of it below', () => {
  assert.deepEqual(linesRead('Text.', '', `“Reeds bend.” ${place} They do.`, '', 'More.'), [
    'Text.',
    '',
    '> “Reeds bend.” (Reed, 2020, p. 3)',
    '',
    'They do.',
    '',
    'More.',
  ])
})

test('annotations in a row are points with their places', () => {
  assert.deepEqual(linesRead(`“Reeds [the tall ones] bend.” ${place}`, '', `“芦苇弯。”（[里德，2020，页 3](zotero://select/library/items/AB)） 确实。`), [
    '- “Reeds [the tall ones] bend.” (Reed, 2020, p. 3)',
    '',
    '- “芦苇弯。” （里德，2020，页 3）',
    '  - 确实。',
  ])
})

test('marked words are a point, without their colour', () => {
  assert.deepEqual(linesRead(`<mark style="background-color: #ffd40080">Reeds bend.</mark> ${place}`), ['- Reeds bend. (Reed, 2020, p. 3)'])
})

test('a sentence that names a place is none', () => {
  for (const line of [`Reeds bend ${place}.`, `See “reeds” and more ${place}`, `- “Reeds bend.” ${place}`, `> “Reeds bend.” ${place}`])
    assert.equal(reading(line).text, line.replace(place, '(Reed, 2020, p. 3)'))
})

const listing = (language: string, data: string): string[] => ['## Drawing', `\`\`\`${language}`, data, '```']

for (const [name, lines] of [
  ['in a remark', ['%%', ...listing('json', '{"type": "excalidraw"}'), '%%']],
  ['packed', listing('compressed-json', 'N4KAkARALg+/=')],
  ['open', listing('json', '{\n"type": "excalidraw"\n}')],
] as const) {
  test(`what a drawing of Excalidraw is made of is left out, ${name}`, () => {
    const { text, messages } = reading('---', 'excalidraw-plugin: parsed', '---', '# Excalidraw Data', 'Reeds ^a1', '', ...lines)
    assert.deepEqual([text.trim(), messages], ['---\nexcalidraw-plugin: parsed\n---\n\nReeds', [['other-mark', 7]]])
  })
}

test('a listing below a heading called Drawing stays', () => {
  assert.match(reading(...listing('json', '{"type": "circle"}')).text, /circle/)
})
