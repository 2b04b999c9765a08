import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [name, lines, become] of [
  ['raw text', ['{% raw %}{{ a.b }}{% endraw %}'], ['{{ a.b }}']],
  ['a listing of Jekyll', ['{% highlight ruby linenos %}', 'a', '{% endhighlight %}'], ['```ruby', 'a', '```']],
  ['a listing of Hugo', ['{{< highlight go "linenos=table" >}}', 'a', '{{< /highlight >}}'], ['```go', 'a', '```']],
  ['a diagram of Hugo', ['{{< mermaid >}}', 'graph TD', '{{< /mermaid >}}'], ['```mermaid', 'graph TD', '```']],
  ['a picture of Jekyll', ['{% include figure.liquid path="a b.png" class="x" caption="A view" %}'], ['![A view](<a b.png>)']],
  ['a picture of Hugo', ['{{< figure src="a.png" title="A view" >}}'], ['![A view](<a.png>)']],
  ['a callout of GitBook', ['{% hint style="warning" %}', 'Text.', '{% endhint %}'], ['> [!WARNING]', '> Text.']],
  ['a callout of Hugo', ['{{% notice tip "A title" %}}', 'Text.', '{{% /notice %}}'], ['> [!TIP] A title', '> Text.']],
  ['another callout of Hugo', ['{{< callout type="info" >}}', 'Text.', '{{< /callout >}}'], ['> [!INFO]', '> Text.']],
  ['a callout in a line', ['{{< hint danger >}}Text.{{< /hint >}}'], ['> [!DANGER]', '> Text.']],
  ['tabs', ['{% tabs %}', '{% tab title="One" %}', 'Text.', '{% endtab %}', '{% endtabs %}'], ['**One:**', '', 'Text.']],
  ['a film', ['{{< youtube a1 >}}'], ['<https://www.youtube.com/watch?v=a1>']],
  ['a gist', ['{{< gist ada 12ab >}}'], ['<https://gist.github.com/ada/12ab>']],
  ['a formula of Hugo', ['So {{< katex >}}y = x{{< /katex >}}.'], ['So $y = x$.']],
  ['a displayed formula of Hugo', ['{{< katex display=true >}}', 'y = x', '{{< /katex >}}'], ['$$', 'y = x', '$$']],
  ['a gap of Anki', ['Paris is {{c1::the capital::what?}} of {{c2::**France**}}.'], ['Paris is the capital of **France**.']],
  ['a citation', ['So {% cite wu2025 bai2025 %}.'], ['So [@wu2025; @bai2025].']],
  [
    'addresses',
    ['[a]({{< ref "b.md" >}}) ![c]({{ site.url }}/d.png) ![e]({{ \'/f.png\' | relative_url }})'],
    ['[a](b.md) ![c](/d.png) ![e](/f.png)'],
  ],
] as const) {
  test(`tags for ${name} become what they mean`, () => {
    assert.deepEqual(linesRead(...lines), [...become])
    assert.deepEqual(reading(...lines).messages, [])
  })
}

test('other tags are left out, with one message', () => {
  assert.deepEqual(reading('Text.', '', '{% include nav.html %}', '{{< pagebreak >}}', '', 'By {{ site.author }}.'), {
    text: 'Text.\n\n\n\n\nBy .',
    messages: [['other-mark', 3]],
  })
  assert.deepEqual(reading('{% if a %}Text.{% endif %}'), { text: 'Text.', messages: [['other-mark', 1]] })
  assert.deepEqual(reading('{% comment %}Not **this**.{% endcomment %}Text. {# nor this #}').text, 'Text. ')
})

test('sizes that Obsidian reads behind a bar, and words that an editor fills in, are no words of a picture', () => {
  for (const [written, read] of [
    ['![A view|400](a.png) ![B|left|300](b.png) ![|200x100](c.png)', '![A view](a.png) ![B](b.png) ![](c.png)'],
    ['![在这里插入图片描述](a.png) ![图片描述](b.png)', '![](a.png) ![](b.png)'],
    ['![image-20240102103000123](a.png) ![alt text](b.png)', '![](a.png) ![](b.png)'],
    ['![P(A|B)](a.png) ![image of a cat](b.png)', '![P(A|B)](a.png) ![image of a cat](b.png)'],
  ])
    assert.deepEqual(linesRead(written), [read])
})

test('values that a site fills in are left out', () => {
  for (const [written, read] of [
    ['{% assign n = 3 %}There are {{ n }} steps.', 'There are  steps.'],
    ['{{ $frontmatter.title }} 在此。', ' 在此。'],
    ['By {{ page_author }}.{% endif %}', 'By .'],
  ])
    assert.deepEqual(reading(written), { text: read, messages: [['other-mark', 1]] })
})

test('braces in listings, code, formulas and plain words stay', () => {
  for (const text of ['```\n{% if a %}\n```', '`{{ a.b }}`', 'Write {{ name }} there.', '$\\frac{{a}}{{b}}$', 'A {#name} and 50{%'])
    assert.deepEqual(reading(text), { text, messages: [] })
})

test('tags of Feishu become what they mean', () => {
  assert.deepEqual(linesRead('<callout emoji="bulb" background-color="blue">', 'Text.', '</callout>'), ['> [!TIP]', '> Text.'])
  assert.deepEqual(linesRead('<grid cols="2">', '<column width="50">', '', 'Left.', '', '</column>', '</grid>'), ['Left.'])
  assert.deepEqual(linesRead('<lark-table><lark-tr><lark-td>a</lark-td></lark-tr></lark-table>'), ['<table><tr><td>a</td></tr></table>'])
})

test('what Notion says of a page is one small line, and a picture without a name has no words', () => {
  assert.deepEqual(linesRead('# Notes', '', 'Created: 3 March', 'Tags: a, b', '', 'Text: one.'), [
    '# Notes',
    '',
    '<small>Created: 3 March · Tags: a, b</small>',
    '',
    'Text: one.',
  ])
  assert.deepEqual(linesRead('![Untitled](a/Untitled%201.png) ![image.png](b.png) ![Untitled 2](c.png) ![A view](d.png)'), [
    '![](a/Untitled%201.png) ![](b.png) ![](c.png) ![A view](d.png)',
  ])
})

test('a picture that a tag includes within HTML is one of HTML', () => {
  const tag = '{% include figure.liquid path="a b.png" caption="Two" %}'
  assert.deepEqual(linesRead('<div class="row">', '  <div>', `    ${tag}`, '  </div>', '</div>')[2], '    <img src="a b.png" alt="Two">')
  assert.deepEqual(linesRead('<div>', '', tag, '', '</div>')[2], '![Two](<a b.png>)')
  assert.deepEqual(linesRead('Text.', tag), ['Text.', '![Two](<a b.png>)'])
})

test('elements of distill that only hold others are what they hold', () => {
  assert.deepEqual(linesRead('<d-figure>', '<img src="a.png">', '</d-figure>'), ['<img src="a.png">'])
  assert.deepEqual(linesRead('<d-appendix>', '<d-footnote-list></d-footnote-list>', '</d-appendix>', '', 'End.'), ['End.'])
  assert.deepEqual(linesRead('A `<d-figure>` holds a figure.'), ['A `<d-figure>` holds a figure.'])
})

test('a point that is a tag alone goes with its mark', () => {
  assert.equal(reading('- {{ page.title }}\n- point').text, '\n- point')
  assert.equal(reading('1. {% include a.html %}\n2. point {{ x.y }}').text, '\n2. point ')
  assert.equal(reading('- {% raw %}{{ a.b }}{% endraw %}').text, '- {{ a.b }}')
})

test('comments with two signs, and what a site fills with its own data, are left out whole', () => {
  assert.equal(reading('{## Not\nthis ##}\n\nText.').text.trim(), 'Text.')
  const { text, messages } = reading('Before.\n\n{% for one in all %}\n+ **{{one.name}}** <br>\n{% endfor %}\n\nAfter.')
  assert.doesNotMatch(text, /\*\*|<br>/)
  assert.match(text, /Before\.[\s\S]*After\./)
  assert.deepEqual(messages.map(([rule]) => rule), ['other-mark'])
  assert.match(reading('{% for one in all %}\nText that no tag ends.').text, /Text that no tag ends/)
})

test('pictures of Hexo are pictures, whatever stands before and behind their address', () => {
  for (const [tag, picture] of [
    ['{% asset_img a.png %}', '![](<a.png>)'],
    ['{% asset_img a.png 训练损失 曲线 %}', '![训练损失 曲线](<a.png>)'],
    ['{% asset_img full-width "my loss.png" 300 200 "Loss" "Loss over epochs" %}', '![Loss](<my loss.png>)'],
    ['{% img left /images/a.jpg 40% Loss %}', '![Loss](</images/a.jpg>)'],
  ])
    assert.deepEqual(linesRead(tag), [picture], tag)
})
