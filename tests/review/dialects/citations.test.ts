import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './read.ts'

const read = (line: string): string => reading(line).text

test('citations of LaTeX are those of pandoc', () => {
  assert.equal(read('So~\\cite{a,b} did.'), 'So [@{a}; @{b}] did.')
  assert.equal(read('As \\citep[see][p. 3]{a} said'), 'As [see @{a}, p. 3] said')
  assert.equal(read('\\citet[p. 3]{a} said in \\citeyear{a}'), '@{a} [p. 3] said in -@{a}')
  assert.equal(read('All\\nocite{a}.'), 'All.')
})

test('commands within code and formulas stay, and so do names of formulas', () => {
  for (const line of ['`\\cite{a}`', '$x \\ref{a}$', '\\eqref{eq:a}', '\\ref{eq:a}'])
    assert.equal(read(line), line)
})

test('roles with keys are citations', () => {
  assert.equal(read('{cite}`a,b` and {cite:t}`c` and :cite:`d`'), '[@{a}; @{b}] and @{c} and [@{d}]')
})

test('a role that nobody knows stays', () => {
  assert.equal(read('{kbd}`a` and :foo:`b`'), '{kbd}`a` and :foo:`b`')
})

test('places of MyST stand in braces, and roles for authors and years are parts of a sentence', () => {
  assert.equal(read('So {cite:p}`{see}a,b{p. 3}` and :cite:p:`c`'), 'So [see @{a}; @{b}, p. 3] and [@{c}]')
  assert.equal(read('{cite:author}`a` ({cite:year}`a`) and {footcite:t}`b`'), '@{a} (-@{a}) and @{b}')
  assert.equal(read('{cite:alp}`a`{footcite}`b`'), '[@{a}][@{b}]')
})

test('ties within places are blanks', () => {
  assert.equal(read('\\citep[p.~3]{a}'), '[@{a}, p. 3]')
})

test('names of R Markdown are mentions, and what gives them goes', () => {
  assert.equal(read('See Figure \\@ref(fig:a) and \\@ref(b).'), 'See Figure -@{fig:a} and -@{b}.')
  assert.equal(read('Table: (\\#tab:a) Sizes'), 'Table: Sizes')
  assert.equal(read('`\\@ref(a)`'), '`\\@ref(a)`')
})

test('notes in double brackets about sources are citations with their words and places', () => {
  assert.equal(read('[[@a]] and [[@b|Bo et al.]] did'), '@{a} and Bo et al. [@{b}] did')
  assert.equal(read('So [[@a#page=3]] and [[@a#page=3|she]]'), 'So @{a} [p. 3] and she [@{a}, p. 3]')
})

test('links into a library of Zotero are their words, and those that open a file go', () => {
  const url = 'zotero://select/library/items/ABC'
  assert.equal(read(`So ([Bo, 2020, p. 3](${url})) ([pdf](zotero://open-pdf/library/items/X?page=3)).`), 'So (Bo, 2020, p. 3).')
  assert.equal(read(`“A” [打开 PDF](${url})。`), '“A”。')
  assert.equal(read('[Bo](http://zotero.org/users/12/items/ABC) and [Zotero](https://www.zotero.org/)'), 'Bo and [Zotero](https://www.zotero.org/)')
  assert.equal(read(`\`[Bo](${url})\``), `\`[Bo](${url})\``)
})

test('citations of Typst and reStructuredText are those of pandoc', () => {
  assert.equal(read('So #cite(<a>) and #cite(<b>, supplement: [p.~3]) did'), 'So [@{a}] and [@{b}, p. 3] did')
  assert.equal(read('#cite(label("a/b"), form: "prose") did'), '@{a/b} did')
  assert.equal(read('So [Bo2020]_ did, [1]_ too, `[Bo2020]_` not'), 'So [@{Bo2020}] did, [1]_ too, `[Bo2020]_` not')
})

test('a tag of Jekyll cites with places', () => {
  assert.equal(read('So {% cite a b --locator 23 %} and {% cite c -l 3 --suppress_author %}'), 'So [@a, p. 23; @b] and [@c, p. 3]')
})

test('works by their names in registers are links', () => {
  assert.equal(read('So doi:10.1000/x.'), 'So [doi:10.1000/x](<https://doi.org/10.1000/x>).')
  assert.equal(read('甲，10.1000/x_1，和10.1000/y。'), '甲，[10.1000/x_1](<https://doi.org/10.1000/x_1>)，和[10.1000/y](<https://doi.org/10.1000/y>)。')
  assert.equal(read('10.1000/a;b, 10.1000/c; v10.1000'), '[10.1000/a;b](<https://doi.org/10.1000/a;b>), [10.1000/c](<https://doi.org/10.1000/c>); v10.1000')
  assert.equal(read('(DOI 10.1000/(a)b-1), arXiv:2401.01234v2'), '([DOI 10.1000/(a)b-1](<https://doi.org/10.1000/(a)b-1>)), [arXiv:2401.01234v2](<https://arxiv.org/abs/2401.01234v2>)')
  assert.equal(read('见 arXiv: hep-th/9901001。'), '见 [arXiv: hep-th/9901001](<https://arxiv.org/abs/hep-th/9901001>)。')
})

test('within keys, addresses, code and links they stay', () => {
  for (const line of ['@doi:10.1000/x', 'https://a.org/doi:10.1000/x', '`doi:10.1000/x`', '[see doi:10.1000/x](https://a.org)', '[@doi:10.1000/x]'])
    assert.equal(read(line), line)
})

test('elements of distill are citations and notes', () => {
  assert.equal(read('So <d-cite key="a,b"></d-cite> did.'), 'So [@{a}; @{b}] did.')
  assert.match(read('So<dt-cite key="a"></dt-cite> and <d-footnote>more of it</d-footnote> did.'), /^So\[@\{a\}\] and \[\^/)
  assert.equal(read('`<d-cite key="a"></d-cite>`'), '`<d-cite key="a"></d-cite>`')
})
