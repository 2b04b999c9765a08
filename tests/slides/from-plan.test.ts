import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '@slidev/parser'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { parseMarkdown } from '../../scripts/review/syntax.ts'
import { slidesFromPlan } from '../../scripts/slides/from-plan.ts'
import { joinSlides } from '../../scripts/slides/source-slide.ts'
import { fcOptions } from '../property.ts'
import { bodyOf, planOf, slidesOf } from '../stages.ts'

/** Words on which a parser of slides could trip, alone and within one another. */
const nasty = fc.constantFrom(
  '{{ x }}',
  '{',
  '&#123;{',
  '<script setup>',
  '</template>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<!-- note: x -->',
  '---',
  '----',
  '***',
  '```',
  '````',
  '~~~',
  '`',
  '$',
  '$$',
  '$x$',
  '[click]',
  '::right::',
  '<<< @/.env',
  '^[n]',
  '[^1]',
  '[a](javascript:x)',
  '![p](a.png)',
  '[@wu2025, Table 1]',
  '|',
  '\\',
  '**',
  '*',
  '#',
  '中文。',
  'word',
  '- ',
  '1. ',
  '> ',
  '    ',
  'key: value',
  '%%{init: {}}%%',
  ':::',
)
const line = fc.array(nasty, { maxLength: 4 }).map(words => words.join(' '))
const indent = fc.constantFrom('', '', '', '  ', '> ', '- ', '    ')
const lines = fc.array(fc.tuple(indent, line).map(([before, text]) => before + text), { minLength: 1, maxLength: 5 })
const piece = fc.oneof(
  { arbitrary: lines.map(all => all.join('\n')), weight: 4 },
  {
    arbitrary: fc.tuple(
      fc.constantFrom('```', '````', '~~~', '$$', '  ```', '- ```'),
      fc.constantFrom('', 'js {1}', 'mermaid', 'yaml'),
      lines,
    ).map(([fence, info, all]) => [fence + (fence === '$$' ? '' : info), ...all, fence.replace('- ', '  ')].join('\n')),
    weight: 2,
  },
  { arbitrary: fc.tuple(line, line).map(([head, cell]) => `a ${head} | b\n---|---\n${cell} | d`), weight: 1 },
  { arbitrary: fc.tuple(fc.constantFrom('#', '##', '##', '###'), line).map(([marks, title]) => `${marks} T ${title}`), weight: 3 },
  { arbitrary: line.map(title => `T ${title}\n---`), weight: 1 },
  {
    arbitrary: fc.constantFrom('<!-- note: say {{ x }} \n---\n -- > -->', '<!-- deck: title="a --- {{ b }} <c>" -->', '[^1]: foot'),
    weight: 1,
  },
)
const review = fc.array(piece, { minLength: 1, maxLength: 10 }).map(pieces => pieces.join('\n\n'))

const deckOf = (text: string): string => joinSlides(slidesOf(text))

test('Slidev reads exactly the slides that were planned', async () => {
  await fc.assert(fc.asyncProperty(review, async (text) => {
    const plan = planOf(text)
    const { slides } = await parse(joinSlides(slidesFromPlan(plan, new Map())), 'slides.md')
    assert.deepEqual(slides.map(({ frontmatter }) => frontmatter.routeAlias), plan.slides.map(({ id }) => id))
    assert.deepEqual(slides.map(({ frontmatter }) => frontmatter.layout), plan.slides.map(({ layout }) => layout))
    plan.slides.forEach(({ handout }, index) => handout.length > 0 && assert.match(slides[index].note ?? '', /\*\*\*/))
  }), fcOptions(250))
})

test('the same review makes the same bytes', () => {
  fc.assert(fc.property(review, text => assert.equal(deckOf(text), deckOf(text))), fcOptions(100))
})

/** Texts and tags of a slide as Vue gets them: entities decoded, without listings, code and formulas, which Slidev guards itself. */
function templateOf(content: string): string {
  let template = ''
  visit(parseMarkdown(new VFile(content)), (node) => {
    if (node.type === 'text' || node.type === 'html')
      template += node.value.replace(/</g, node.type === 'text' ? '&lt;' : '<')
    else if ('children' in node)
      template += '\n'
  })
  return template.replace(/<span v-pre>\{+<\/span>/g, '')
}

test('no slide body holds an expression or a tag that the author wrote', async () => {
  await fc.assert(fc.asyncProperty(review, async (text) => {
    const { slides } = await parse(deckOf(text), 'slides.md')
    for (const { content } of slides)
      assert.doesNotMatch(templateOf(content), /\{\{|<script|<\/template/, content)
  }), fcOptions(200))
})

test('the headmatter is ours: only plain words of the review are in it', async () => {
  const {
    slides,
  } = await parse(
    joinSlides(slidesOf('---', 'title: "{{ a }} <script> $c$ & &lt;b> --- \\\\`d\\\\`"', 'author: x', 'theme: evil', '---', 'text')),
    'slides.md',
  )
  const { title, theme, author, fonts, mcp } = slides[0].frontmatter
  assert.deepEqual({
    title,
    theme,
    author,
    fonts,
    mcp,
  }, {
    title: '{\u200B{ a }} <\u200Bscript> c & <\u200Bb> — `\u200Bd`\u200B',
    theme: 'default',
    author: 'x',
    fonts: { provider: 'none' },
    mcp: false,
  })
})

test('each slide has its title, so that no comment in a listing becomes it', async () => {
  const { slides } = await parse(deckOf('# Talk\n\n## One `x` and $y$\n\n```sh\n# comment\n```'), 'slides.md')
  assert.equal(slides[1].title, 'One x and y')
})

test('a heading keeps its code, formula and emphasis', () => {
  assert.match(
    slidesOf('# Talk', '', '## 1.2 One `x` $y$ **z** {{ a }}', '', 'text')[1].raw,
    /^# One `x` \$y\$ \*\*z\*\* <span v-pre>\{\{<\/span> a \}\}$/m,
  )
})

test('a slide says where it belongs', async () => {
  const { slides } = await parse(deckOf('# Talk\n\n## 2. One\n\n### 2.1 Sub\n\n> said\n\n### 2.2 Other\n\n- a'), 'slides.md')
  const { chapter, chapterTitle, section } = slides[2].frontmatter
  assert.deepEqual({ chapter, chapterTitle, section }, { chapter: 2, chapterTitle: 'One', section: '2.1' })
})

test('a long source line falls back to the works alone', async () => {
  const source = async (locator: string) =>
    (await parse(
      joinSlides(slidesOf('# T', '', '## One', '', `- a [@wu2025, ${locator}; @bai2025]`)),
      'slides.md',
    )).slides[1].frontmatter.source
  assert.equal(await source('Table 1'), 'Bai25; Qwen-Image报告 Table 1')
  assert.equal(await source('a very long place '.repeat(6)), 'Bai25; Qwen-Image报告')
})

test('every number of a review stands in its deck', () => {
  const text = [
    '# T', '', '## Compared', '', '**标签101**：', '', '| x | Alpha |', '|---|---|', '| 102 | 103 |', '', '表：104', '',
    '![105](106.png)', '', '图：107', '', '## Conclusion', '', '**标签108**：', '', '- 109',
  ].join('\n')
  const deck = deckOf(`---\nsubjects: [{ name: x }, { name: Alpha }]\n---\n\n${text}`)
  assert.deepEqual((text.match(/1\d\d/g) ?? []).filter(number => !deck.includes(number)), [])
})

test('a list from within a tall point begins at the left', () => {
  const inner = Array.from({ length: 14 }, (_, item) => `      - inner ${item}`)
  const body = bodyOf('- A tall point says much.', '    - middle', ...inner)
  assert.equal(body.split('\n').slice(0, 5).join('\n'), 'A tall point says much.\n\nmiddle\n\n- inner 0')
})

test('a label in a formula, which KaTeX does not know, is not printed', () => {
  assert.equal(bodyOf('$$', 'x \\tag{1} \\label{eq:x}', '$$'), '$$\nx \\tag{1}\n$$')
})

test('an explorer is written with its checked state; its slide has the clicks of its frames and waits to be loaded', () => {
  const { raw } = slidesOf('# Talk', '', '## One', '', '<!-- deck: explorer=smart-resize state="width=1344" -->')[1]
  assert.match(raw, /\n<Explorer name="smart-resize" state="width=1344" \/>/)
  assert.match(raw, /^preload: false\nclicks: 2$/m)
})

test('a chart is its Markdown table within a component that names the form', () => {
  const table = ['| Model | MMMU ↑ |', '|---|---|', '| Alpha | 90.50 |', '| Beta | 80 |']
  const asked = (kind: string): string => bodyOf('text', '', `<!-- deck: chart=${kind} -->`, '', ...table)
  assert.match(asked('bars'), /<BenchmarkChart kind="bars">\n\n\| Model \| MMMU ↑ \|[\s\S]*90\.50[\s\S]*<\/BenchmarkChart>/)
  assert.match(asked('scale'), /<ScaleBars>\n\n\| Model/)
})

test('a table with rows longer than its head is one table to every reader', () => {
  assert.equal(bodyOf('| a | b |', '|--:|---|', '| 1 | 2 | 3 |', '| 4 |'), '| a | b |  |\n| --: | --- | --- |\n| 1 | 2 | 3 |\n| 4 |  |  |')
})

test('a link that leads to its own slide is words there', () => {
  const [, one, two] = slidesOf('# T', '', '## One', '', '- see [the first](#one)', '- and [Two](#two)', '', '## Two', '', '- a', '- b')
  assert.match(one.raw, /- see the first\n- and \[Two\]\(\/two\)/)
  assert.match(slidesOf('# T', '', '## One', '', '- a ([Two](#two))', '', '## Two', '', '- [itself](#two)', '- b')[2].raw, /- itself\n/)
  assert.match(slidesOf('# 题', '', '## 一', '', '- 见[一](#一)', '- 乙')[1].raw, /- 见一\n/)
  assert.ok(two.raw.includes('# Two'))
})
