import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fcOptions } from '../property.ts'
import { slidesOf } from '../stages.ts'

const words = fc.array(
  fc.constantFrom('index', 'query', 'long', 'the', '检索', '文档很长', 'recall'),
  { minLength: 3, maxLength: 40 },
).map(list => `${list.join(' ')}.`)
const block = fc.oneof(
  words,
  fc.array(words, { minLength: 1, maxLength: 12 }).map(items => items.map(item => `- ${item}`).join('\n')),
  fc.integer({ min: 1, max: 40 }).map(lines => `\`\`\`\n${'code\n'.repeat(lines)}\`\`\``),
  fc.integer({ min: 1, max: 30 }).map(rows => `| a | b |\n|---|---|\n${'| one | two |\n'.repeat(rows)}`),
)
const section = fc.array(block, { minLength: 1, maxLength: 5 }).map(blocks => blocks.join('\n\n'))

/** The slides of some chapters, by id. */
function byId(sections: string[]): Map<string | undefined, string> {
  return new Map(slidesOf(
    '---',
    'lang: en',
    '---',
    '',
    '# Talk',
    '',
    ...sections.flatMap((text, index) => [`## Chapter ${'abcdefgh'[index]}`, '', text, '']),
    // The edge that content begins at is one for all slides, and stands in the deck's settings.
  ).map(({ id, raw }) => [id, raw.replace(/^ {2}top: \d+\n/m, '')]))
}

test('changing what stands in one section changes only the slides of that section', () => {
  fc.assert(fc.property(fc.array(section, { minLength: 2, maxLength: 6 }), fc.nat(), section, (sections, number, other) => {
    const changed = number % sections.length
    const before = byId(sections)
    const after = byId(sections.map((text, index) => index === changed ? other : text))
    const own = `chapter-${'abcdefgh'[changed]}`
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(id => before.get(id) !== after.get(id))
    assert.deepEqual(differing.filter(id => id !== own && !id?.startsWith(`${own}-`)), [])
  }), fcOptions(60))
})
