import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

/** Texts, and what they become. */
const texts: [name: string, pairs: [text: string, become: string][]][] = [
  [
    'marked, lowered and raised words are put into tags',
    [
      ['So ==this== counts.', 'So <mark>this</mark> counts.'],
      ['这是==重点==。', '这是<mark>重点</mark>。'],
      ['A ++new++ and ^^other^^ word, C++ and i++, a++b++c', 'A <u>new</u> and <u>other</u> word, C++ and i++, a++b++c'],
      ['**Ann**^\\*,1^ and Bo^2^', '**Ann**<sup>\\*,1</sup> and Bo<sup>2</sup>'],
      ['Rats do.^1^ It is^2,3^ so: ^4^', 'Rats do.<sup>1</sup> It is<sup>2,3</sup> so: <sup>4</sup>'],
      ['H~2~O and 2^10^ of the 3^rd^ kind', 'H<sub>2</sub>O and 2<sup>10</sup> of the 3<sup>rd</sup> kind'],
      ['a == b and c == d, a^2+b^2, 5~10, 20~30, ~~gone~~ and [^1]', 'a == b and c == d, a^2+b^2, 5~10, 20~30, ~~gone~~ and [^1]'],
      ['`==a==` and $a==b==c$', '`==a==` and $a==b==c$'],
    ],
  ],
  [
    'kinds of marks above passages are their headings, and fields have one colon',
    [
      ['## Notes\n\n<mark style="x">Method</mark> \n\n> We went twice.', '## Notes\n\n### <mark>Method</mark>\n\n> We went twice.'],
      ['## 摘录\n\n<mark>结果</mark>\n\n![](a.png)', '## 摘录\n\n### <mark>结果</mark>\n\n![](a.png)'],
      ['<mark>Marked</mark>\n\nand said.', '<mark>Marked</mark>\n\nand said.'],
      ['> **Year**:: 2022\n> **Title**:: A::B', '> **Year**: 2022\n> **Title**: A::B'],
      ['`**Year**:: 2022`', '`**Year**:: 2022`'],
    ],
  ],
  [
    'names of blocks go',
    [
      ['Text. ^block-1a', 'Text.'],
      ['- point ^37066d\n- other', '- point\n- other'],
      ['句子。 ^abc-1', '句子。'],
      ['Text[^1] and x ^ y', 'Text[^1] and x ^ y'],
    ],
  ],
  [
    'links in double brackets become words, or links within the review',
    [
      ['See [[a page]] and [[folder/page.md|these words]].', 'See a page and these words.'],
      ['See [[page#Part]].', 'See page › Part.'],
      ['## A part\n\nSee [[#A part]] and [[#a part|it]].', '## A part\n\nSee [A part](#a-part) and [it](#a-part).'],
      ['`[[a]]` and [[a]](https://b.org) and [[[a]]]', '`[[a]]` and [[a]](https://b.org) and [[[a]]]'],
    ],
  ],
  [
    'embeds of pictures become pictures',
    [
      ['![[a b.png|300]]', '![](<a b.png>)'],
      ['![[图/一.JPG|A caption|300x200]]', '![A caption](<图/一.JPG>)'],
      ['| a |\n|---|\n| ![[x.svg\\|40]] |', '| a |\n|---|\n| ![](<x.svg>) |'],
    ],
  ],
  [
    'tags behind the words of a heading go',
    [
      ['# 笔记 #论文/笔记 #深度学习', '# 笔记'],
      ['## Method #todo  ', '## Method'],
      ['## The colour #fff of C #', '## The colour #fff of C #'],
      ['## #todo', '## #todo'],
      ['## Issue #12 and #tag within', '## Issue #12 and #tag within'],
    ],
  ],
  [
    'attributes go, tags that say the same stay',
    [
      ['## Title {#sec-a .unnumbered}', '## Title'],
      ['## Title ## {-}', '## Title'],
      ['[words]{.smallcaps} [words]{.underline} [words]{.mark}', 'words <u>words</u> <mark>words</mark>'],
      ['[]{#_Toc1 .anchor}Text [a](b){target="_blank"} `c`{.r}', 'Text [a](b) `c`'],
      ['Text.\n{: .lead}', 'Text.\n'],
      ['Text in a line. {: .lead}\nMore. {:#a key="x"}', 'Text in a line.\nMore.'],
      ['A set {a, b}, {x} and \\mathbb{R}', 'A set {a, b}, {x} and \\mathbb{R}'],
      ['![a](b.png){#fig-a width=50%}', '![a](b.png)'],
    ],
  ],
  [
    'words in commands of LaTeX are words',
    [
      ['A \\textbf{bold \\emph{word}} here', 'A **bold *word*** here'],
      ['It costs \\textdollar 5, by \\LaTeX{} or \\LaTeX alone', 'It costs \\$5, by LaTeX or LaTeX alone'],
      ['见\\underline{此处}和\\texttt{a\\_b}', '见<u>此处</u>和`a\\_b`'],
      [
        '`\\textbf{a}` and $\\textbf{b}$ and \\\\textbf{c} and \\emphasis{d}',
        '`\\textbf{a}` and $\\textbf{b}$ and \\\\textbf{c} and \\emphasis{d}',
      ],
    ],
  ],
  [
    'addresses end before what is no part of them',
    [
      ['https://b.org/一/部分/和/part/7，后面', '<https://b.org/一/部分/和/part/7>，后面'],
      ['见https://b.org/wiki/模型。又见https://b.org/说明页，再见', '见<https://b.org/wiki/模型>。又见<https://b.org/>说明页，再见'],
      ['https://b.org/a/b说明 https://b.org/q?词=模型&n=1、x', '<https://b.org/a/b>说明 <https://b.org/q?词=模型&n=1>、x'],
      ['www.b.org、www.b.org/甲/乙。', '[www.b.org](http://www.b.org)、[www.b.org/甲/乙](http://www.b.org/甲/乙)。'],
      ['`www.b.org、a` www.b.org, a [www.b.org、](https://b.org)', '`www.b.org、a` www.b.org, a [www.b.org、](https://b.org)'],
      ['见https://a.org/b，然后', '见<https://a.org/b>，然后'],
      ['**https://a.org**与中文', '**<https://a.org>**与中文'],
      ['（https://a.org/x_y）', '（<https://a.org/x_y>）'],
      ['See https://a.org/b, and [https://a.org](https://a.org)。', 'See https://a.org/b, and [https://a.org](https://a.org)。'],
    ],
  ],
  [
    'a heading that ends in a colon is a title without it',
    [
      ['## Notes:\n\nText:', '## Notes\n\nText:'],
      ['### 说明： ###\n\n文字。', '### 说明\n\n文字。'],
      ['## std::\n\nText.', '## std::\n\nText.'],
    ],
  ],
  [
    'an address in brackets ends before Han signs',
    [
      ['见（https://a.example/b）。', '见（<https://a.example/b>）。'],
      ['见 (https://a.example/b)。', '见 (<https://a.example/b>)。'],
      ['见 [b](https://a.example/b)。', '见 [b](https://a.example/b)。'],
    ],
  ],
  [
    'marks for contents and pages go',
    [
      ['[TOC]\n\nText.', '\n\nText.'],
      ['@[TOC](文章目录)\n\nText.', '\n\nText.'],
      ['@[TOC](改进 YOLO)\n\nText.', '# 改进 YOLO\n\nText.'],
      ['[[toc]]\n\n\\newpage\n\nText.', '\n\n\n\nText.'],
      ['\\tableofcontents\n\\listoffigures\n\nText.', '\n\n\nText.'],
      ['\\doublespacing\n\\pagenumbering{roman}\n\\setlength{\\parindent}{0.5in}\n\nText.', '\n\n\n\nText.'],
      ['The mark `[TOC]` and [TOC] in a line', 'The mark `[TOC]` and [TOC] in a line'],
    ],
  ],
]

for (const [name, pairs] of texts) {
  test(name, () => {
    for (const [text, become] of pairs)
      assert.equal(reading(text).text, become)
  })
}

/** Texts that lose a mark, with one message. */
const left: [name: string, pairs: [text: string, become: string][]][] = [
  [
    'icons among words are left out',
    [
      ['By ![ORCID icon](orcid.svg){.inline_icon width=16 height=16} Ann', 'By Ann'],
      ['+ **Ann**\n  ![ORCID icon](orcid.svg){.inline_icon}\n  [0001](https://orcid.org)', '+ **Ann**\n  [0001](https://orcid.org)'],
      ['图标 ![](a.png){width="20px"}，如此', '图标，如此'],
    ],
  ],
  [
    'comments between `%%` are left out',
    [
      ['Text %% not this %% goes on.', 'Text goes on.'],
      ['One.\n\n%%\nnot\n\nthis\n%%\n\nTwo.', 'One.\n\n\n\nTwo.'],
      ['句子%%批注%%。 %%again%%', '句子。'],
      ['One.\n\n%%\n# Not\n\n- this\n\n```js\na()\n```\n%%\n\nTwo.', 'One.\n\n\n\nTwo.'],
    ],
  ],
  [
    'lines of tags are left out',
    [
      ['#a #b/c\n\nText.', '\n\nText.'],
      ['# T\n\nText.\n\n#last', '# T\n\nText.\n\n'],
      ['标签: #一 #二\n\nText.', '\n\nText.'],
    ],
  ],
  [
    'marks of chat assistants are left out',
    [
      ['So it is【12†source】. And 【3:1†L2-L4】more.', 'So it is. And more.'],
      ['So it is :contentReference[oaicite:0]{index=0}.', 'So it is.'],
      ['So it is [oai_citation:1‡a.org](https://a.org/b).', 'So it is.'],
      ['So it is citeturn0search1turn2view0.', 'So it is.'].map(text => text.replace(' citeturn', ' citeturn')) as [string, string],
      ['So it is \uE200cite\uE202turn0search1\uE201.', 'So it is.'],
      ['[cite_start]So it is[cite: 1, 2].', 'So it is.'],
      ['<|im_start|>assistant\nSo it is.<|im_end|>', '\nSo it is.'],
    ],
  ],
  [
    'embeds that are no pictures show as their names',
    [
      ['![[other note]]', 'other note'],
      ['![[a.pdf#page=2|300]]', 'a.pdf › p. 2'],
      ['Text ![[b|words]].', 'Text words.'],
    ],
  ],
]

for (const [name, pairs] of left) {
  test(`${name}, with one message`, () => {
    for (const [text, become] of pairs) {
      assert.equal(reading(text).text, become)
      assert.deepEqual(reading(text).messages.map(([rule]) => rule), ['other-mark'])
    }
  })
}

test('what is like a mark in code and sentences stays', () => {
  for (const text of [
    '#5 bolt\n\n#hashtag',
    '`【1†source】` and `%%a%%`',
    '100%% of it',
    '![a](b.png)\n\nand ![c](d.png)',
    'At 5 %% so.\n\n## Kept\n\nand 6 %% so.',
    'A sentence with #tag in it.\n\n# T',
    '```\n%% a %%\n#x #y\n```',
  ])
    assert.deepEqual(reading(text), { text, messages: [] })
})

test('notes within a line become footnotes before the next heading', () => {
  assert.deepEqual(linesRead('One^[A *note*.] and two^[Another [one](a).].', '', '## Next', '', 'Text.'), [
    'One[^1] and two[^2].',
    '',
    '[^1]: A *note*.',
    '[^2]: Another [one](a).',
    '',
    '## Next',
    '',
    'Text.',
  ])
  assert.deepEqual(linesRead('句子^[注释]。'), ['句子[^1]。', '', '[^1]: 注释'])
  assert.deepEqual(linesRead('One[^1]^[More.]', '', '[^1]: There.'), ['One[^1][^2]', '', '[^1]: There.', '', '[^2]: More.'])
  assert.equal(reading('`^[a]` and ^[a](b.md) and x^[').text, '`^[a]` and ^[a](b.md) and x^[')
})

test('a blank that a backslash keeps from breaking is one that no line breaks at', () => {
  assert.deepEqual(linesRead('It is 12\\ km (p\\ <\\ .01) away.'), ['It is 12\u00A0km (p\u00A0<\u00A0.01) away.'])
  for (const line of ['`12\\ km`', '$12\\ km$', 'a \\\\ b', 'at the end\\'])
    assert.deepEqual(linesRead(line), [line])
})

test('words in brackets before the mark of a note stand without them', () => {
  for (const [said, read] of [
    ['See the [manual of the gate][^gate].', 'See the manual of the gate[^gate].'],
    ['见 [手册][^1]。', '见 手册[^1]。'],
    ['[A](a.md) and [B][^b]', '[A](a.md) and B[^b]'],
  ])
    assert.equal(linesRead(said, '', '[^gate]: G.', '[^1]: 一。', '[^b]: B.')[0], read)
  assert.equal(linesRead('![a][^b] and `[a][^b]`', '', '[^b]: B.')[0], '![a][^b] and `[a][^b]`')
})
