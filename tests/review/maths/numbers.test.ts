import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from '../../../scripts/review/walk.ts'
import { planOf, reviewOf, slidesOf } from '../../stages.ts'

/** The displayed formulas of some lines as they are set. */
function displaysOf(...lines: string[]): string[] {
  const found: string[] = []
  visit(reviewOf(...lines).tree, 'math', ({ value }) => void found.push(value.trim().replace(/\s+/g, ' ')))
  return found
}

const equation = (tex: string): string[] => [`\\begin{equation}${tex}\\end{equation}`, '']

test('formulas are counted through the review where one has a name', () => {
  const formulas = displaysOf(...equation('a'), ...equation('b\\label{eq:b}'), '$$c$$', '', '$$d\\label{eq:d}$$')
  assert.deepEqual(formulas, ['a \\tag{1}', 'b \\tag{2}', 'c', 'd \\tag{3}'])
})

test('formulas are not counted where none has a name', () => {
  assert.deepEqual(displaysOf(...equation('a'), '\\begin{align}a \\\\ b\\end{align}'), ['a', '\\begin{align*}a \\\\ b \\end{align*}'])
})

test('rows are counted one by one, but for those that ask not to be', () => {
  assert.deepEqual(
    displaysOf('\\begin{align}', 'a &= b \\label{one} \\\\', 'c &= d \\nonumber \\\\', 'e &= f', '\\end{align}'),
    ['\\begin{align*} a &= b \\tag{1} \\\\ c &= d \\\\ e &= f \\tag{2} \\end{align*}'],
  )
})

test('a number of the author stays, and is not counted', () => {
  assert.deepEqual(displaysOf('$$a \\tag{7}\\label{x}$$', '', ...equation('b'), 'As \\eqref{x}.'), ['a \\tag{7}', 'b \\tag{1}'])
})

/** The links and words of the last paragraph of some lines. */
function mentionsIn(...lines: string[]): { links: string[], rules: string[] } {
  const { tree, file } = reviewOf(...equation('a\\label{eq:a}'), ...equation('b\\label{eq:b}'), ...lines)
  const links: string[] = []
  visit(tree, 'link', ({ url, children: [child] }) => void links.push(`${child.type === 'text' ? child.value : ''} ${url}`))
  return { links, rules: file.messages.map(({ ruleId }) => ruleId!) }
}

for (const [name, line, links] of [
  ['by its number in brackets', 'As \\eqref{eq:b} and \\eqref{eq:a} say.', ['(2) #eq:b', '(1) #eq:a']],
  ['by its number', 'See Eq. \\ref{eq:b}.', ['2 #eq:b']],
  ['within dollars', 'By $\\eqref{eq:a}$ it is.', ['(1) #eq:a']],
  ['with a word', 'By \\cref{eq:a} it is.', ['Eq. (1) #eq:a']],
] as const) {
  test(`a mention of a formula becomes a link: ${name}`, () => {
    assert.deepEqual(mentionsIn(line), { links: [...links], rules: [] })
  })
}

for (const [name, lines, mention] of [
  ['a directive of MyST', ['```{math}', ':label: eq-own', 'a = b', '```'], '{eq}`eq-own`'],
  ['attributes of Quarto', ['$$', 'a = b', '$$ {#eq-own}'], '\\eqref{eq-own}'],
  ['a command of LaTeX', ['\\begin{align}', 'a &= b \\label{eq-own}', '\\end{align}'], '\\eqref{eq-own}'],
] as const) {
  test(`a mention has the number that the formula has: ${name}`, () => {
    assert.deepEqual(mentionsIn(...lines, '', `As ${mention} says.`).links, ['(3) #eq-own'])
    assert.deepEqual(mentionsIn(...lines, '', 'As @eq-own says.').links, ['Eq. 3 #eq-own'])
  })
}

test('a name that no formula has prints as a question mark, with a message', () => {
  assert.deepEqual(mentionsIn('As \\eqref{eq:none} says.'), { links: ['(?) #eq:none'], rules: ['unknown-label'] })
  assert.deepEqual(mentionsIn('As \\ref{eq:none} says.').rules, ['unknown-label'])
})

test('a mention in a formula is its number there', () => {
  assert.deepEqual(displaysOf(...equation('a\\label{x}'), '$$b \\overset{\\eqref{x}}{=} c$$')[1], 'b \\overset{\\text{(1)}}{=} c')
})

const talk = [
  ...['# Talk', '', '## One', '', '$$a = b \\label{eq:A}$$', ''],
  ...['## Two', '', 'It follows from \\eqref{eq:A} at once.', '', '## Three', '', 'Words that are not about it.'],
]

test('a link to a formula leads to the slide that shows it', () => {
  assert.equal(planOf(...talk).anchors.get('eq:a'), 'one')
  assert.match(slidesOf(...talk).map(({ raw }) => raw).join('\n'), /from \[\(1\)\]\(\/one\) at once/)
})

test('numbers that converters write as plain TeX does are tags', () => {
  for (const tex of ['a = b \\eqno{(3)}', 'a = b\\eqno (3)', 'a = b \\leqno{3}'])
    assert.deepEqual(displaysOf('$$', tex, '$$').map(said => said.replace(/\s/g, '')), ['a=b\\tag{3}'], tex)
})
