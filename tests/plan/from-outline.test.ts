import type { Nodes } from 'mdast'
import type { Block } from '../../scripts/outline/block.ts'
import type { Section } from '../../scripts/outline/section.ts'
import type { Part } from '../../scripts/parts/part.ts'
import type { DeckPlan, SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { fcOptions } from '../property.ts'
import { planOf } from '../stages.ts'

const subject = fc.constantFrom('Alpha', 'Beta')
const number = fc.integer({ min: 1, max: 14 })
const lines = (count: number, line: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => line(index))

/** Blocks of a review as Markdown; `%` becomes a number of its own, so that each word can be found again. */
const block = fc.oneof(
  fc.constantFrom(
    'First % said. Then % more.',
    '第%句在前。第%句在后。',
    '**重点%。**下文%',
    '**Alpha%**：',
    '<!-- note: say % -->',
    '<!-- deck: break -->',
    '[^1]: foot % note',
  ),
  fc.tuple(number, fc.constantFrom('-', '1.')).map(([count, bullet]) => lines(count, () => `${bullet} item %`).join('\n')),
  fc.tuple(subject, number).map(([name, count]) =>
    `**${name}**：\n\n${lines(Math.min(count, 4), () => '- **aspect %**：point %').join('\n')}`),
  fc.tuple(subject, subject).map(names => names.map(name => `**${name}**：\n\n- **same**：point %\n- **same too**：point %`).join('\n\n')),
  fc.tuple(number, fc.boolean()).map(([rows, compares]) =>
    [
      compares ? '| x | Alpha | Beta |' : '| x | y |',
      compares ? '|---|---|---|' : '|---|---|',
      ...lines(rows, () => '| cell % | cell % |'),
    ].join('\n')),
  fc.constantFrom(
    'Table 1: caption %',
    '![alt %](a%.png)',
    '![alt %](a%.png)\n*图：picture %*',
    '```\nA% → B%\n```',
    '```mermaid\nflowchart LR\nA% --> B%\n```',
    '```mermaid\npie\n"a%": 1\n```',
    '$$\nx_%\n$$',
    '> said %',
  ),
  number.map(count => ['```js', ...lines(count * 3, () => 'f(%)'), '```'].join('\n')),
)
const heading = fc.tuple(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom('Data', 'Alpha', 'Beta', '结论', 'Abstract', 'Part 2', 'References', 'Lead'),
).map(([level, title]) => `${'#'.repeat(level)} ${title}`)

/** Generated reviews, every `%` another number. */
const review = fc.array(
  fc.oneof({ arbitrary: block, weight: 3 }, { arbitrary: heading, weight: 2 }),
  { minLength: 1, maxLength: 24 },
).map((pieces) => {
  let count = 100
  return [
    '---',
    'subjects: [{ name: Alpha }, { name: Beta }]',
    '---',
    '',
    pieces.join('\n\n').replace(/%/g, () => String(count++)),
  ].join('\n')
})

const forEachPlan = (check: (plan: DeckPlan) => void): void => fc.assert(fc.property(review, text => check(planOf(text))), fcOptions(200))

const blocksIn = (sections: Section[]): Block[] => sections.flatMap(section => [...section.blocks, ...blocksIn(section.children)])
const blocksOf = ({ outline }: DeckPlan): Block[] => blocksIn([outline.lead, ...outline.parts.map(({ section }) => section)])

function wordsIn(node: Nodes): string {
  return 'children' in node ? (node.children as Nodes[]).map(wordsIn).join('\n') : toString(node)
}

/** What a part shows: its words, and items, rows or lines only where its range has them. */
function shownBy(part: Part): string {
  switch (part.kind) {
    case 'text': return wordsOf(part.text)
    case 'cards':
    case 'tree': return shownOf(part.block)
    case 'catalogue': return part.names.map(wordsOf).join('\n')
    case 'steps':
    case 'block': return shownOf(part.block, part.range)
    case 'comparison':
    case 'chart': return shownOf(part.table, part.range)
    case 'quote': return part.texts.map(wordsOf).join('\n')
    case 'grid': return [...part.head, ...part.rows.flat().map(wordsOf)].join('\n')
    case 'pipelines': return part.diagrams.map(diagram => shownOf(diagram)).join('\n')
    case 'diagram-part': return shownOf(part.diagram)
    case 'where': return [shownOf(part.formula), ...part.symbols.map(({ text }) => wordsOf(text))].join('\n')
    case 'explained-code': return [shownOf(part.block), ...part.rows.map(({ text }) => wordsOf(text))].join('\n')
    case 'stated': return [part.block, ...part.formulas].map(block => shownOf(block)).join('\n')
    case 'formula-part': return shownOf(part.formula)
    case 'gallery':
    case 'figures': return part.figures.map(figure => shownOf(figure)).join('\n')
    case 'panels': return part.panels.map(({ name, parts }) => [name ? wordsOf(name) : '', ...parts.map(shownBy)].join('\n')).join('\n')
    case 'briefs': return part.briefs.map(({ heading, texts }) => [heading, ...texts.map(shownBy)].join('\n')).join('\n')
    case 'listings':
      return part.listings.flatMap(({ heading, says, block }) => [heading, ...says ? [shownBy(says)] : [], shownOf(block)]).join('\n')
    case 'procedure': return part.steps.map(({ name, says }) => [name, shownBy(says)].join('\n')).join('\n')
    case 'rows': return part.rows.map(shownBy).join('\n')
    case 'beside': return [...part.rows.rows.map(shownBy), shownOf(part.figure)].join('\n')
    case 'entries': return part.entries.map(({ text }) => wordsOf(text)).join('\n')
  }
}

function shownOf(block: Block, range?: [number, number]): string {
  const own = [block.label?.text ?? '', block.caption ? toString(block.caption) : '']
  const slice = <T>(all: T[]): T[] => all.slice(...(range ?? []))
  switch (block.kind) {
    case 'points': return [...own, ...slice(block.items).map(item => wordsIn(item))].join('\n')
    case 'table': return [...own, wordsIn(block.table.children[0]), ...slice(block.table.children.slice(1)).map(wordsIn)].join('\n')
    case 'code': return [...own, ...slice(block.code.value.split('\n'))].join('\n')
    case 'figure': return [...own, block.alt, block.path].join('\n')
    default: return [...own, ...block.nodes.map(wordsIn)].join('\n')
  }
}

const numbersIn = (text: string): string[] => text.match(/\d{3,}/g) ?? []
const readIn = (slide: SlidePlan): Block[] => slide.handout.flatMap(entry => 'heading' in entry ? [] : [entry])

test('every table, figure, diagram, formula, listing and point is on a slide', () => {
  forEachPlan((plan) => {
    const shown = new Set(plan.slides.flatMap(({ parts }) => parts.flatMap(part => numbersIn(shownBy(part)))))
    const evidence = blocksOf(plan).filter(({ kind }) => kind !== 'prose')
    assert.deepEqual(evidence.flatMap(block => numbersIn(shownOf(block))).filter(word => !shown.has(word)), [])
  })
})

test('every paragraph is in a handout text, once', () => {
  forEachPlan((plan) => {
    const read = plan.slides.flatMap(readIn).filter(({ kind }) => kind === 'prose')
    const prose = blocksOf(plan).filter(({ kind }) => kind === 'prose')
    assert.deepEqual(read.map(({ place }) => place.start.offset).sort(), prose.map(({ place }) => place.start.offset).sort())
  })
})

test('every note of a block or section is spoken once', () => {
  const notesIn = (sections: Section[]): string[] =>
    sections.flatMap(({ note, blocks, children }) =>
      [note, ...blocks.map(block => block.note), ...notesIn(children)].filter(text => text !== undefined))
  forEachPlan((plan) => {
    const spoken = plan.slides.flatMap(slide => slide.spoken)
    assert.deepEqual(spoken.toSorted(), notesIn([plan.outline.lead, ...plan.outline.parts.map(({ section }) => section)]).toSorted())
  })
})

test('every slide has an id of its own', () => {
  forEachPlan(({ slides }) => assert.deepEqual(slides.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index), []))
})

test('every link leads to a slide', () => {
  const linksIn = (part: Part): (string | undefined)[] => part.kind === 'entries'
    ? part.entries.flatMap(({ to, children = [] }) => [to, ...children.map(child => child.to)])
    : part.kind === 'panels' ? part.panels.flatMap(({ parts }) => parts.flatMap(linksIn)) : []
  forEachPlan(({ slides }) => {
    const ids = new Set(slides.map(({ id }) => id))
    assert.deepEqual(slides.flatMap(({ parts }) => parts.flatMap(linksIn)).filter(to => to !== undefined && !ids.has(to)), [])
  })
})

test('the same review makes the same plan', () => {
  fc.assert(fc.property(review, text => assert.deepEqual(planOf(text).slides, planOf(text).slides)), fcOptions(50))
})

test('the ledger of any review finds every block in its place', () => {
  forEachPlan((plan) => {
    ledgerOf(plan)
    assert.deepEqual(plan.outline.file.messages.filter(({ ruleId }) => ruleId === 'block-unplaced').map(({ reason }) => reason), [])
  })
})

test('a chapter that its author wants in columns has no divider', () => {
  const {
    slides,
  } = planOf(
    '# Talk',
    '',
    '## One',
    '<!-- deck: layout=columns -->',
    '',
    'All of it.',
    '',
    '### Left',
    '',
    '- a',
    '',
    '### Right',
    '',
    '- b',
    '',
    '## Two',
    '',
    'Words.',
  )
  assert.deepEqual(slides.map(({ id }) => id), ['cover', 'one', 'two'])
  assert.equal(slides[1].handout.length, 3)
})

/** What is seen on the divider of a chapter with these lines and two sections. */
function onDivider(...lines: string[]): string[] {
  const sections = ['', '### Left', '', '- a', '', '### Right', '', '- b', '', '## Two', '', 'Words.']
  const [, { parts, setting = [] }] = planOf('# Talk', '', '## One', ...lines, ...sections).slides
  return [...parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text).trim()] : []), ...setting]
}

test('a chapter\'s own text is seen on its divider: the sentence that says most', () => {
  assert.deepEqual(onDivider('', 'Sand moves.'), ['Sand moves.', 'lead'])
  assert.deepEqual(
    onDivider('', 'It was long known. We find that dams hold back 40% of the sand.'),
    ['We find that dams hold back 40% of the sand.', 'lead'],
  )
  assert.deepEqual(onDivider('', '大坝拦住了河流输沙的四成。'), ['大坝拦住了河流输沙的四成。', 'lead'])
})

test('a promise stands in its place, and what speaks of the text alone or is too long is not seen', () => {
  assert.deepEqual(onDivider('<!-- deck: promise="What holds it" -->', '', 'Sand moves.'), ['What holds it'])
  assert.deepEqual(onDivider('', 'In this section we look at sand.'), [])
  assert.deepEqual(onDivider('', `Sand moves ${'and is moved '.repeat(20)}away.`), [])
})

test('a link to a name that nothing has is a message with its line', () => {
  const lost = (...lines: string[]): string[] => {
    const { messages } = planOf('# Talk', '', '## 2 A part {#own}', '', ...lines).outline.file
    return messages.filter(({ ruleId }) => ruleId === 'broken-link').map(({ reason, line }) => `${line}: ${reason.split(',')[0]}`)
  }
  assert.deepEqual(lost('See [it](#nowhere).'), ['5: Link goes to `#nowhere`'])
  assert.deepEqual(lost('- a', '- [部分](#没有)'), ['6: Link goes to `#没有`'])
  assert.deepEqual(lost('[a](#own) [b](#2-a-part) [c](#a-part) [d](#A%20part) [e](#) [f](#top) [g](#fnref1)'), [])
  assert.deepEqual(lost('<a id="here"></a>', '', 'See [it](#here).'), [])
})
