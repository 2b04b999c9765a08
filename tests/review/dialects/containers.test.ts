import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [name, opening, head] of [
  ['Quarto', '::: {.callout-tip title="Use it"}', '> [!TIP] Use it'],
  ['Quarto, without blanks', ':::{.callout-important}', '> [!IMPORTANT]'],
  ['Quarto, with attributes', '::: {#nte-a .callout-note collapse="true" icon=false}', '> [!NOTE]'],
  ['Docusaurus', ':::note Mind the gap', '> [!NOTE] Mind the gap'],
  ['Docusaurus, with brackets', ':::danger[Mind *this*]{#gap}', '> [!DANGER] Mind *this*'],
  ['VuePress', '::: tip 标题', '> [!TIP] 标题'],
  ['HackMD', ':::spoiler More of it', '> [!NOTE] More of it'],
  ['MyST', ':::{warning} Take care', '> [!WARNING] Take care'],
  ['Quarto\'s theorems', '::: {#thm-line}', '> [!THEOREM]'],
  ['pandoc, with colons behind', '::::: {.warning} ::::::', '> [!WARNING]'],
] as const) {
  test(`a callout of ${name} becomes one with name and title`, () => {
    assert.deepEqual(linesRead(opening, 'Text.', '', '- point', ':::', '', 'After.'), [head, '> Text.', '>', '> - point', '', 'After.'])
  })
}

test('a callout within another is quoted twice', () => {
  assert.deepEqual(
    linesRead('::::: note', 'One.', '', '::: tip Inner', 'Two.', ':::', '', 'Three.', ':::::'),
    ['> [!NOTE]', '> One.', '>', '> > [!TIP] Inner', '> > Two.', '>', '>', '> Three.'],
  )
})

test('a callout in a list or quotation stays in it', () => {
  assert.deepEqual(
    linesRead('- one', '', '  ::: tip', '  Two.', '  :::', '- three').filter(line => line.trim()),
    ['- one', '  > [!TIP]', '  > Two.', '- three'],
  )
  assert.deepEqual(linesRead('> ::: tip', '> Two.', '> :::'), ['> > [!TIP]', '> > Two.', '>'])
})

test('a listing in a callout stays a listing of it', () => {
  assert.deepEqual(linesRead('::: tip', '```sh', '::: not', 'a', '```', ':::'), ['> [!TIP]', '> ```sh', '> ::: not', '> a', '> ```'])
})

test('columns and other containers are their text', () => {
  assert.deepEqual(
    linesRead(':::: {.columns}', '::: {.column width="40%"}', 'Left.', ':::', '::: {.column}', 'Right.', ':::', '::::', 'After.'),
    ['Left.', '', 'Right.', '', 'After.'],
  )
  assert.deepEqual(linesRead('::: {.center}', 'Text.', ':::'), ['Text.'])
  assert.deepEqual(linesRead('::: warm-box', 'Text.', ':::'), ['Text.'])
})

test('columns with headings are sections beside each other, which end where the columns do', () => {
  assert.deepEqual(
    linesRead(
      '## Both',
      '',
      ':::: {.columns}',
      '::: {.column}',
      '### Left',
      '',
      'One.',
      ':::',
      '::: column',
      '### Right',
      '',
      'Two.',
      ':::',
      '::::',
      '',
      'After.',
    ).filter(Boolean),
    ['## Both', '<!-- deck: layout="columns" -->', '### Left', 'One.', '### Right', 'Two.', '<!-- deck: end="3" -->', 'After.'],
  )
})

test('headings in tabs become labels', () => {
  assert.deepEqual(linesRead('::: {.panel-tabset}', '## Python', '', 'Text.', '', '## R {.active}', '', 'More.', ':::'), [
    '**Python:**',
    '',
    'Text.',
    '',
    '**R:**',
    '',
    'More.',
  ])
})

test('notes of the speaker become a note', () => {
  assert.deepEqual(linesRead('::: {.notes}', 'Say this.', ':::'), ['<!-- note:', 'Say this.', '-->'])
})

test('a container named mermaid is a diagram', () => {
  assert.deepEqual(linesRead(':::mermaid', 'graph TD', ':::'), ['```mermaid', 'graph TD', '```'])
})

for (const [name, lines, become] of [
  ['before the next heading', ['::: tip', 'Text.', '', '## Next', '', 'After.'], ['> [!TIP]', '> Text.', '>', '## Next', '', 'After.']],
  ['at the end', ['::: tip', 'Text.'], ['> [!TIP]', '> Text.']],
  [
    'before the next heading, with a whole one within',
    ['::: tip', '::: note', 'Text.', ':::', '## Next'],
    ['> [!TIP]', '> > [!NOTE]', '> > Text.', '>', '## Next'],
  ],
] as const) {
  test(`a container that never closes ends ${name}, with a message`, () => {
    assert.deepEqual(linesRead(...lines), [...become])
    assert.deepEqual(reading(...lines).messages, [['unclosed-container', 1]])
  })
}

test('colons in listings, code and sentences open nothing', () => {
  for (const text of ['```\n::: tip\n```', 'The sign `::: tip` is one.', 'It is std::vector, ::: or not.', ':::', '<!-- \n::: tip\n-->'])
    assert.equal(reading(text).text, text)
})

for (const [what, heading, head] of [
  ['', '## Mind the gap', '> [!TIP] Mind the gap'],
  [' with a name', '### 小心 {.unnumbered}', '> [!TIP] 小心'],
  [' with closing signs', '# Both #', '> [!TIP] Both'],
]) {
  test(`the heading${what} that a callout begins with is its title`, () => {
    assert.deepEqual(linesRead('::: {.callout-tip}', heading, 'Text.', ':::'), [head, '>', '> Text.'])
  })
}

test('a listing that a callout begins with is no title, nor a heading under one that it has', () => {
  assert.deepEqual(linesRead('::: tip', '```sh', '# note', '```', ':::'), ['> [!TIP]', '> ```sh', '> # note', '> ```'])
  assert.deepEqual(linesRead('::: tip Own', '## Inner', ':::'), ['> [!TIP] Own', '> ## Inner'])
})

test('tabs of VuePress are labels', () => {
  assert.deepEqual(linesRead('::: tabs', '@tab npm', 'One.', '', '@tab:active yarn', 'Two.', ':::'), [
    '**npm:**',
    'One.',
    '',
    '**yarn:**',
    'Two.',
  ])
})

test('a title that asks to open what is folded says what it holds', () => {
  assert.deepEqual(linesRead('::: details 点击查看完整的配置', '两种写法。', ':::'), ['> [!NOTE] 完整的配置', '> 两种写法。'])
  assert.deepEqual(linesRead('::: details Click to see the whole list', 'One.', ':::'), ['> [!NOTE] whole list', '> One.'])
  assert.deepEqual(linesRead('::: tip 点击率', 'One.', ':::'), ['> [!TIP] 点击率', '> One.'])
})

test('what somebody said is quoted without a head that says so, unless it has one of its own', () => {
  for (const opening of ['::: quote', ':::quote', '::: {.quote}'])
    assert.deepEqual(linesRead(opening, 'So it is.', ':::'), ['>', '> So it is.'])
  assert.deepEqual(linesRead('::: quote From a letter', 'So it is.', ':::'), ['> [!QUOTE] From a letter', '> So it is.'])
})
