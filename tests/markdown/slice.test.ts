import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, slidesOf } from '../stages.ts'

/** A point is on the slide as a whole: what becomes of it. */
const pointOf = (text: string): string => bodyOf(`- ${text}`).slice(2)

/** What becomes of a paragraph in the handout text. */
const readOf = (...lines: string[]): string => /\*\*\*\n\n([\s\S]*)\n-->$/.exec(slidesOf('# Talk', '', '## One', '', ...lines)[1].raw)?.[1] ?? ''

/** A paragraph alone stands in a row of its own: what becomes of it. */
const paragraphOf = (...lines: string[]): string => /^<Rows size="\d+">\n\n([\s\S]*)\n\n<\/Rows>$/.exec(bodyOf(...lines))![1]

test('the author\'s Markdown stays as it is written', () => {
  for (const text of ['**中文。**下文', '*a* __b__ `c` ~~d~~', 'a\\*b\\_c', '&amp; &copy;', '$a_1$ 与 $b$'])
    assert.equal(pointOf(text), text)
})

test('no expression reaches Vue', () => {
  assert.equal(pointOf('a {{ 7*7 }} b'), 'a <span v-pre>{{</span> 7*7 }} b')
})

test('braces on both sides of something that goes do not meet', () => {
  for (const gone of ['<!-- x -->', '[@wu2025]', '![](a.png)'])
    assert.equal(pointOf(`a {${gone}{ b`).split('\n')[0], 'a <span v-pre>{</span><span v-pre>{</span> b', gone)
})

test('tags are text', () => {
  assert.equal(
    pointOf('a <script>x</script> List<String>'),
    'a &#60;script&#62;x&#60;/script&#62; List&#60;String&#62;',
  )
})

test('plain tags pass in pairs', () => {
  assert.equal(pointOf('H<sub>2</sub>O<br>a <u>b *c</u> d*'), 'H<sub>2</sub>O<br>a &#60;u&#62;b *c&#60;/u&#62; d*')
})

test('two prices are no formula', () => {
  assert.equal(pointOf('from $5 to $10'), 'from &#36;5 to &#36;10')
})

test('a formula holds no tag, even where Slidev would not see it as one', () => {
  assert.equal(pointOf('$$a$<img src=x onerror=y>$$5'), '$a< img src=x onerror=y>$5')
})

test('marks of Slidev are text', () => {
  assert.equal(pointOf('[click] ^\\[note] ::right:: <<< @/.env'), '&#91;click] &#94;&#91;note] ::right:: &#60;&#60;&#60; @/.env')
})

test('an include of a file is text', () => {
  assert.equal(readOf('<<< @/.env txt'), '&#60;&#60;&#60; @/.env txt')
})

test('a slot marker on a line of its own is text', () => {
  assert.equal(paragraphOf('::right::'), '&#58;:right::')
})

test('a link that would run a program is its text alone', () => {
  assert.equal(pointOf('[a](javascript:x) [b](https://b.org "t") <https://d.org>'), 'a [b](https://b.org) [https://d.org](https://d.org)')
})

test('a reference link carries its address', () => {
  assert.equal(slidesOf('# Talk', '', '## One', '', '- [a][r] and [b]', '', '[r]: https://r.org', '[b]: javascript:x')[1].raw.split('-->\n')[1], '- [a](https://r.org) and b')
})

test('a link to a heading leads to its slide', () => {
  assert.equal(pointOf('[a](#talk)'), '[a](/cover)')
})

test('a link to a heading that is not there is its text', () => {
  assert.equal(pointOf('[a](#nowhere)'), 'a')
})

test('a rule in a list is written so that it begins no slide', () => {
  assert.equal(bodyOf('- a', '', '  ---', '', '  b'), '- a\n\n  ***\n\n  b')
})

test('words that look like a rule begin no slide', () => {
  assert.equal(paragraphOf('a', '--- b'), 'a\n\\--- b')
})

test('a heading with an underline in a quotation stays within it', () => {
  assert.equal(bodyOf('> a', '> ---'), '> a\n> ---')
})

test('a tilde fence becomes a back-tick fence longer than any in it, without options', () => {
  assert.equal(bodyOf('~~~js {monaco-run} {2}', '```', 'x', '~~~'), '````js\n```\nx\n````')
})

test('an indented listing becomes a fence', () => {
  assert.equal(bodyOf('    a', '    ---'), '```text\na\n---\n```')
})

test('a fence that Slidev would draw is listed', () => {
  assert.equal(bodyOf('```plantuml', 'a', '```'), '```text\na\n```')
})

test('a listing in a list begins on a line of its own', () => {
  assert.equal(bodyOf('- ```js', '  a', '  ```'), '- \n  ```js\n  a\n  ```')
})

test('a name of the language is no language', () => {
  assert.equal(bodyOf('```constructor', 'a', '```'), '```text\na\n```')
})

test('code within a line opens neither fence, slide nor comment', () => {
  assert.equal(pointOf('a ```` ` `` ````'), 'a \\` \\`\\`')
  assert.equal(readOf('```a` b``` c'), '`` a` b `` c')
  assert.equal(readOf('`a', '--- b`'), '` a --- b `')
  assert.equal(readOf('``a', '<template #b>``'), '` a <template #b> `')
  assert.equal(pointOf('`<!-- a`'), '` <\u200B!-- a `')
})

test('code with another number of back-ticks than it was written with does not pair with one that is text', () => {
  assert.equal(pointOf('` ```\n{{ x }} ```'), '&#96; ` {{ x }} `')
})

test('a table without outer pipes gets them', () => {
  assert.equal(bodyOf('a | b', '---|--:', '1 | 2'), '| a | b |\n| --- | --: |\n| 1 | 2 |')
})

test('a pipe in a cell stays in its cell', () => {
  assert.equal(bodyOf('| a |', '|---|', '| `x\\|y` \\| z |'), '| a |\n| --- |\n| `x\\|y` \\| z |')
})

test('display math stands on lines of its own and begins no slide', () => {
  assert.equal(bodyOf('$$', 'a', '', '---', '$$'), '$$\na\n ---\n$$')
})

test('display math ends where we end it', () => {
  assert.equal(bodyOf('$$$', 'a', '$$', '<b {{x}}', '$$$'), '$$\na\n< b { {x}}\n$$')
})

test('citations leave the slide and stay in the handout text', () => {
  assert.equal(paragraphOf('a [@wu2025, Table 9] b'), 'a  b')
  assert.equal(readOf('a [@wu2025, Table 9] b'), 'a [Wu25, Table 9] b')
})

test('a link that goes leaves emphasis within it as it is, with brackets at its ends', () => {
  for (const [within, ...around] of [['**数据 (中文)**', '', '<br>b'], ['*（图）a*', 'a <br>', ' b'], ['**(a) b**', '', '/c']] as const)
    assert.equal(pointOf(`${around[0]}[${within}](javascript:x)${around[1]}`), `${around[0]}${within}${around[1]}`)
})

test('no gap stays before a stop where a citation leaves', () => {
  assert.equal(pointOf('A claim [@wu2025].'), 'A claim.')
  assert.equal(pointOf('**One** [@wu2025], two [@bai2025]; three'), '**One**, two; three')
  assert.equal(pointOf('One [@wu2025] two'), 'One  two')
})

test('a citation before brackets makes no link of them', () => {
  assert.equal(readOf('a [@wu2025](javascript:x)'), 'a @wu2025')
  assert.equal(readOf('a [@wu2025]: b'), 'a \\[Wu25\\]: b')
})

test('an escaped citation is text', () => {
  assert.equal(pointOf('\\[@wu2025]{{ x }}'), '\\[@wu2025]<span v-pre>{{</span> x }}')
})

test('a footnote keeps its words', () => {
  assert.equal(readOf('a[^1]', '', '[^1]: the **note**'), 'a<sup>1</sup>\n\n\\[1\\] the **note**')
})

test('a picture within words is its text', () => {
  assert.equal(pointOf('see ![a <b>](../secret.png) here').split('\n')[0], 'see a &#60;b&#62; here')
})

test('a sign before a link makes neither a picture nor a footnote of it', () => {
  assert.equal(pointOf('a<!--b@c.org'), 'a&#60;&#33;[\\--b@c.org](mailto:--b@c.org)')
  assert.equal(pointOf('!https://b.org ^[c](https://d.org) \\![e](https://f.org)'), '&#33;[https://b.org](https://b.org) &#94;[c](https://d.org) &#33;[e](https://f.org)')
})

test('brackets within a link leave it whole, so that none before it can take its place', () => {
  assert.equal(pointOf('![c [[click] \\] d](https://b.org)'), '![c [&#91;click&#93; &#93; d](https://b.org)')
})

test('HTML is text of its own line, however it is indented', () => {
  assert.equal(bodyOf('>    <Foo a="{{ x }}">', '>', '> b'), '> &#60;Foo a="<span v-pre>{{</span> x &#125;&#125;"&#62;\n>\n> b')
})

test('HTML that never closes leaves the next line alone', () => {
  assert.equal(bodyOf('> > <Foo>', '> - b'), '> > &#60;Foo&#62;\n> - b')
})

test('what goes leaves its neighbours apart', () => {
  const code = '``<img src=x onerror=y>``'
  for (const gone of ['[](javascript:x)', '<!-- x -->', '[@wu2025]', '![](a.png)'])
    assert.equal(pointOf(`a \`${gone}${code}`).split('\n')[0], `a &#96;\u200B${code}`, gone)
  assert.equal(pointOf('a !<!-- x -->[b](https://c.org)'), 'a &#33;\u200B[b](https://c.org)')
  assert.equal(pointOf(`a \`[${code}](javascript:x)`), `a &#96;\u200B${code}`)
})

test('a line whose beginning goes is neither blank nor a tag of its own', () => {
  assert.equal(bodyOf('- [](javascript:x)', '  <sub>', '  `<b onclick=x>`', '  </sub>'), '- \u200B\n  <sub>\n  `<b onclick=x>`\n  </sub>')
})

test('a definition goes, since Slidev shows one with an unsafe address as it is', () => {
  assert.equal(bodyOf('> [a]: javascript:x "<img src=x onerror=y>"', '>', '> b'), '> \n>\n> b')
})

test('an address that is its own text may hold brackets', () => {
  assert.equal(pointOf('a https://b.org/)![c'), 'a [https://b.org/)\\!\\[c](https://b.org/%29!%5Bc)')
})

test('a tag of style without its other half is left out, one that may be spoken of stays', () => {
  for (const [text, said] of [
    ['A job names its <b>owner, who is told.', 'A job names its owner, who is told.'],
    ['It grows</sup> and ends.', 'It grows and ends.'],
    ['作业写明<strong>谁来管。', '作业写明谁来管。'],
    ['The token <s> begins it.', 'The token &#60;s&#62; begins it.'],
  ])
    assert.equal(bodyOf('# T', '', '## One', '', '- one', `- ${text}`).match(/- one\n- (.*)/)?.[1], said)
})
