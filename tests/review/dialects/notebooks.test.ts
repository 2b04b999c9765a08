import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

test('options of a cell go, and the caption of what it makes stays as a comment', () => {
  assert.deepEqual(
    linesRead('```r', '#| label: fig-a', '#| fig-cap: "Rain and wind"', 'plot(a)', '```'),
    ['```r', '# Rain and wind', 'plot(a)', '```'],
  )
})

test('the caption of a diagram stays as a comment of its own language', () => {
  for (const [option, comment] of [
    ['%%| fig-cap: Flow of work', '%% Flow of work'], ['//| fig-cap: "A graph"', '// A graph'], ['#| fig-cap: A plot', '# A plot']])
    assert.deepEqual(linesRead('```{mermaid}', option, 'flowchart LR', '```'), ['```mermaid', comment, 'flowchart LR', '```'])
})

test('the lines that an option goes on over are part of it', () => {
  for (const [lines, rest] of [
    [['#| fig-alt: |', '#|   Bars of rain by month,', '#|   highest in May.', 'plot(a)'], ['plot(a)']],
    [
      ['#| fig-cap: >', '#|   Rain', '#|   and wind', '#| label: a', '# own words', 'plot(a)'],
      ['# Rain and wind', '# own words', 'plot(a)'],
    ],
    [
      ['//| tbl-cap:', '//|   - One', '//|', 'draw(a)'],
      ['// - One', 'draw(a)'],
    ],
  ])
    assert.deepEqual(linesRead('```r', ...lines, '```'), ['```r', ...rest, '```'])
})

test('a listing that is hidden from readers is left out, with a message', () => {
  for (const lines of [
    ['```r', '#| echo: false', 'a <- 1', '```'],
    ['```{r, echo=FALSE}', 'a <- 1', '```'],
    ['```py', '#| include: false', 'a = 1', '```'],
  ]) {
    assert.equal(linesRead(...lines)[0], '<!-- deck: skip="hidden from readers" -->')
    assert.deepEqual(
      reading(...lines).messages.map(([rule]) => rule),
      ['other-mark'],
    )
  }
})

test('a document that shows none of its listings hides those that run, but for one that says otherwise', () => {
  const head = ['---', 'title: Hives', 'execute:', '  warning: false', '  echo: false', '---', '']
  const hidden = (...lines: string[]): number => linesRead(...head, ...lines).filter(line => line.includes('hidden from readers')).length
  for (const [listing, count] of [
    [['```{python}', 'a = 1', '```'], 1],
    [['```{r}', '#| label: fig-a', 'a <- 1', '```', '', '```{julia}', 'a = 1', '```'], 2],
    [['```{python}', '#| echo: true', 'a = 1', '```'], 0],
    [['```python', 'a = 1', '```'], 0],
    [['```{mermaid}', '%%| fig-cap: Flow', 'flowchart LR', '```'], 0],
  ] as const)
    assert.equal(hidden(...listing), count, listing.join('/'))
})

test('of listings for several libraries the first stays in the talk', () => {
  const backups = (...lines: string[]): number => linesRead(...lines).filter(line => line === '<!-- deck: backup -->').length
  assert.equal(
    backups('```py', 'a = 1', '```', '', '```py', '#@tab pytorch', 'a = 2', '```', '', '```py', '#@tab paddle', 'a = 3', '```'),
    2,
  )
  assert.equal(
    backups('```{.python .input}', '%%tab mxnet', 'a = 1', '```', '', '```{.python .input}', '%%tab pytorch, jax', 'a = 2', '```'),
    1,
  )
  assert.equal(backups('```py', '#@tab pytorch', 'a = 2', '```', '', 'Then.', '', '```py', '#@tab pytorch', 'b = 3', '```'), 0)
  assert.equal(backups('```py', 'a = 1', '```', '', '```py', '#@tab all', 'a = 2', '```'), 0)
})

test('brackets that mark words for slides go, those of a link stay', () => {
  assert.deepEqual(linesRead('#@tab x', '', '先[**看形状**]，再(**训练**)。'), ['#@tab x', '', '先**看形状**，再**训练**。'])
  assert.deepEqual(linesRead('#@tab x', '', 'See [**here**](a.md).'), ['#@tab x', '', 'See [**here**](a.md).'])
  assert.deepEqual(linesRead('先[**看形状**]。'), ['先[**看形状**]。'])
})

test('the number of a chapter right before its title counts as others do, a number of things does not', () => {
  assert.deepEqual(linesRead('# 1背景', '', '# 1.1 问题', '', '# 2实验'), ['# 1 背景', '', '# 1.1 问题', '', '# 2 实验'])
  assert.deepEqual(linesRead('# 1种方法', '', '# 1.1 问题'), ['# 1种方法', '', '# 1.1 问题'])
  assert.deepEqual(linesRead('# 5背景'), ['# 5背景'])
})

test('code that is run within a sentence is the words that it is given, or the name of its value', () => {
  for (const [line, expected] of [
    ['Of `r n_rain` days, `r ref("Rain")` counts `r index(\'wet ones\', aside = TRUE)`.', 'Of `n_rain` days, `Rain` counts wet ones.'],
    ['Call `r ref("rain()")`\\index{rain|see{wet}} now.', 'Call `rain()` now.'],
    ['About `{r} round(x)` mm.', 'About `round(x)` mm.'],
  ])
    assert.deepEqual(linesRead('```{r}', 'x <- 1', '```', line), ['```r', 'x <- 1', '```', expected])
  assert.deepEqual(linesRead('Write `r n` to run it.'), ['Write `r n` to run it.'])
})

test('what is said for one of several libraries stays, what is said for the others stands behind', () => {
  const tab = (name: string, ...lines: string[]): string[] => [`:begin_tab:\`${name}\``, ...lines, ':end_tab:', '']
  assert.deepEqual(
    linesRead(...tab('one', 'Rain.', 'More.'), ...tab('two', 'Wind.'), ...tab('three', 'Snow.'), 'All.', '', ...tab('one', 'Sun.')),
    ['Rain.', 'More.', '', '<!-- deck: backup -->', 'Wind.', '', '<!-- deck: backup -->', 'Snow.', '', 'All.', '', 'Sun.'],
  )
})
