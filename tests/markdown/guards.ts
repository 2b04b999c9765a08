/* eslint-disable no-template-curly-in-string -- they stand in the code that is searched */

/** A guard in the code, what the code is without it, and a review that is harmful then. */
export interface Guard {
  guard: string
  file: string
  find: string
  put: string
  review: string
}

const image = '<img src="data:," onerror="__canary(1)">'
const from = (file: string) => (guard: string, find: string, put: string, review: string): Guard => ({ guard, file, find, put, review })
const escape = from('markdown/escape.ts')
const slice = from('markdown/slice.ts')
const block = from('markdown/print-block.ts')
const maths = from('review/maths/read.ts')
const front = from('slides/frontmatter.ts')
const mermaid = from('markdown/mermaid.ts')
const note = from('slides/note.ts')
const component = from('markdown/component.ts')

/** The escapes and gaps that keep a deck harmless, each with a review that it is for. */
export const guards: Guard[] = [
  escape('double braces', '${brace}{2,}|', '', '- a {{ x }} b'),
  escape('a brace at an edge of a text', '|^${brace}|${brace}$|', '|', '- a {<!-- b -->{ x }}'),
  escape('a brace as an entity', '|&(?:#0*123|#x0*7b|lbrace|lcub);', '', '- a &#123;&#123; x }}'),
  escape('a brace with a backslash', '(?:\\\\?\\{|', '(?:\\{|', '- a \\{\\{ x }}'),
  escape('tags and dollars', '\\?[$<\\x60]|', '', '- a <b [@wu2025] onclick=x>'),
  escape('back-ticks that are text', '[$<\\x60]', '[$<]', `- \` \`\`\`\n  {{ x }} \`\`\``),
  escape('the title of an alert', '|!\\w+\\](?!\\n)', '', `- a\n  > ![b](c.png)\n  >\n  > [!NOTE] \`${image}\``),
  escape('a slot marker', `.replace(/^([\\s>]*):(?=:)/gm, '$1&#58;')`, '', '- a\n  ::right::'),
  escape('braces in plain words', '/\\{{2,}|^\\{|\\{$|[{}<>$&]/g', '/[<>$&]/g', '### A\n\n<!-- deck: title="a {{ x }}" -->\n\n- b'),
  escape('tags in plain words', '[{}<>$&]/g', '[{}$&]/g', '- ![<b onclick=x>](a.png) c'),
  escape('marks in plain words', '[\\\\`*_[\\]#|~^!]|', '', '### A\n\n<!-- deck: title="![x](http://a.org/b.png)" -->\n\n- b'),
  escape('tags other than plain ones', 'plainTag.test(html) ? html.toLowerCase() : escapePlain(html)', 'html', '- a <Foo>b</Foo>'),
  escape('tags in a formula', `.replace(/<(?=[a-z/!?<])/gi, '< ')`, '', '- a $x$ b\n\n  ```text\n  c\n  ```\n\n- $$a$<b onclick=x>$$5'),
  escape('scripts of Twitter and Bluesky', '<(?=(?:Tweet|BlueSky)\\b)|', '', '```html\n<Tweet id="1" />\n```'),
  escape('an editor that imports', '\\{(?=monaco)|', '', '````md\n```ts {monaco-run}\nimport a from "../b"\n```\n````'),
  escape('boxes to be dragged', '|v-?(?=drag)', '', '![a v-drag @vue:mounted=b c](d.png)'),
  slice(
    'a gap beside signs that join',
    `if (next !== '\\n' && (joining.test(line.slice(-1)) || joining.test(next)))\n    return '\\u200B'`,
    '',
    `- \`\`a\`\`[](javascript:x)\`${image}\``,
  ),
  slice(
    'a gap at the beginning of a line',
    `/\\p{L}/u.test(line + next) ? '' : '\\u200B'`,
    `''`,
    `- [](javascript:x)\n  <sub>\n  \`${image}\`\n  </sub>`,
  ),
  slice(
    'the gap of an empty link',
    `closing : gap(job.context.source, from, to)`,
    `closing : ''`,
    `- \`\`a\`\`[](javascript:x)\`${image}\``,
  ),
  slice(
    'the gap of a citation',
    `text || (job.isInline ? gap(job.context.source, from, to) : '')`,
    'text',
    `- \`\`a\`\`[@wu2025]\`${image}\``,
  ),
  slice(
    'the gap of a comment',
    `text || (job.isInline ? gap(job.context.source, from, to) : '')`,
    'text',
    `- \`\`a\`\`<!-- b -->\`${image}\``,
  ),
  slice(
    'the gaps of a link without an address',
    'opening || gap(source, from, before)',
    'opening',
    `- \`\`a\`\`[\`${image}\`](javascript:x)`,
  ),
  slice(
    'definitions',
    `case 'definition': return replace('')`,
    `case 'definition': return`,
    `> [a]: javascript:x "${image.replaceAll('"', '\'')}"\n>\n> b`,
  ),
  slice('brackets within a link', 'isLink: opening !== \'\'', 'isLink: false', '- a <![C[[click]](https://b.org)'),
  slice('a sign before a link', '([!^])$', '(\^)$', '- a !https://b.org'),
  slice('tags that stand alone', 'job.paired.has(node)', 'true', '- <b>a'),
  block('options of a fence', 'return `${fence}${language}\\n', 'return `${fence}${lang} {monaco} {a:b()}\\n', '```js\na\n```'),
  maths('the end of a formula', `.replace(/(?<!\\\\)\\$/g, '')`, '', '$$$\na % $$\n::right::\n$$$'),
  front('braces in a title', '|\\{(?=\\{)', '', '### a \\{\\{ x }}\n\n- b'),
  front('backslashes in a title', '/[\\\\`<]', '/[`<]', '### {\\\\{ x }}\n\n- b'),
  front('tags in a title', '/[\\\\`<]', '/[\\\\`]', '### \\<b onclick=x>\n\n- b'),
  front('entities in a title', '&(?=#?\\w+;)|', '', '### &amp;#123;{ x }}\n\n- b'),
  front('pictures in a title', '|\\](?=[(:[])', '', '### \\!\\[a\\](http://b.org/c.png)\n\n- b'),
  front('a fence in a title', '|~(?=~)', '', '### \\~~~ js\n\n- b'),
  front('a slot marker in a title', '|:(?=:)', '', '### ::right::\n\n- b'),
  front('a formula in a title', '|\\$(?=\\$)', '', '### \\$\\$ a\n\n- b'),
  mermaid('options of a diagram', 'mermaid {theme: \'base\'}', 'mermaid {theme: x()}', '```mermaid\npie\n  "a": 1\n```'),
  note('the end of a comment', `.replace(/--(?=>|!>)/g, '&#45;&#45;')`, '', `A --\\> b \`--> ${image}\`.`),
  component('signs in an attribute', '/[&"<>{}\\n\\r`$]/g', '/[&<>{}\\n\\r`$]/g', '![a" onclick="x](b.png)'),
]
