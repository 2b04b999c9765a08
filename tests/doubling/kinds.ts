/**
 * A kind of text that grows: what it is, and the text of a size; `of` is about how many pieces `npm run soak` begins with.
 */
export interface Kind { name: string, of: number, grow: (size: number) => string }

/** Some pieces of text, one behind the other. */
export function many(size: number, piece: (index: number) => string, between = '\n\n'): string {
  return Array.from({ length: size }, (_, index) => piece(index)).join(between)
}

/** Runs of a sign of all lengths, none of which closes another, about so many signs together. */
function ofAllLengths(sign: string, size: number): string {
  return many(Math.floor(Math.sqrt(size * 2)), index => sign.repeat(index + 1), ' ')
}

/** What opens something that nothing closes. */
const openings = [
  '<?', '<!--', '<![CDATA[', '<!A', '<b>', '</b>', '<a b="', '<https://', 'www.a', 'a@b', '![a', '[^a', '[@a', '[a](<b', '[a](b "c', '[a][',
  '_a __b', '~a ~~b', '==a', '{{a', '\\(', '\\begin{a}', '$a', '$$a', '|', '「', '**a', '<sub>', '[[a', '](', ':::',
]

/** What a review is made of, each far longer than anybody writes it. */
export const kinds: Kind[] = [
  { name: 'one sentence', of: 8000, grow: size => `${many(size, index => `word${index}`, ' ')}.` },
  { name: 'sentences of one paragraph', of: 3000, grow: size => many(size, index => `Water ${index} boils at 100 °C.`, ' ') },
  { name: 'Chinese without a break', of: 20_000, grow: size => '水在高处先开而在低处后开'.repeat(size / 12) },
  { name: 'Chinese sentences', of: 3000, grow: size => many(size, index => `第${index}壶水先开。`, '') },
  { name: 'paragraphs', of: 800, grow: size => many(size, index => `Water ${index} boils. It does so at 100 °C.`) },
  {
    name: 'headings with a sentence',
    of: 400,
    grow: size => many(size, index => `### Kettle ${index}\n\nIt holds ${index} litres of water.`),
  },
  { name: 'chapters', of: 300, grow: size => many(size, index => `## Chapter ${index}\n\nIt holds ${index} litres of water.`) },
  { name: 'headings alone', of: 600, grow: size => many(size, index => `### Kettle ${index}`) },
  { name: 'points of a list', of: 1000, grow: size => many(size, index => `- kettle ${index} holds water`, '\n') },
  {
    name: 'points with points beneath',
    of: 300,
    grow: size => many(size, index => `- kettle ${index}\n  - copper\n  - steel`, '\n'),
  },
  { name: 'steps of a list', of: 1000, grow: size => many(size, index => `${index + 1}. fill kettle ${index}`, '\n') },
  {
    name: 'rows of a table',
    of: 400,
    grow: size => `| Kettle | Litres |\n|---|---|\n${many(size, index => `| copper ${index} | ${index} |`, '\n')}`,
  },
  { name: 'columns of a table', of: 60, grow: (size) => {
    const row = (cell: (index: number) => string): string => `|${many(size, cell, '|')}|`
    return [row(index => `k${index}`), row(() => '---'), row(index => `${index}`), row(index => `${index * 2}`)].join('\n')
  } },
  { name: 'tables', of: 150, grow: size => many(size, index => `| K${index} | Litres |\n|---|---|\n| copper | ${index} |\n| steel | 3 |`) },
  { name: 'formulas in a sentence', of: 500, grow: size => `${many(size, index => `$x_{${index}}$`, ' and ')}.` },
  { name: 'formulas', of: 150, grow: size => many(size, index => `$$\nx_{${index}} = \\frac{a}{b}\n$$`) },
  { name: 'one formula', of: 800, grow: size => `$$\n${many(size, index => `x_{${index}}`, ' + ')}\n$$` },
  {
    name: 'lines of a listing',
    of: 2000,
    grow: size => `\`\`\`ts\n${many(size, index => `const kettle${index} = ${index}`, '\n')}\n\`\`\``,
  },
  { name: 'listings', of: 200, grow: size => many(size, index => `\`\`\`ts\nconst kettle = ${index}\nfill(kettle)\n\`\`\``) },
  { name: 'quotations', of: 300, grow: size => many(size, index => `> Water ${index} finds its way.`) },
  { name: 'lines of a quotation', of: 1000, grow: size => many(size, index => `> Water ${index} finds its way.`, '\n') },
  { name: 'callouts', of: 200, grow: size => many(size, index => `> [!NOTE]\n> Water ${index} finds its way.`) },
  { name: 'containers', of: 200, grow: size => many(size, index => `::: note\nWater ${index} finds its way.\n:::`) },
  { name: 'citations in one bracket', of: 1000, grow: size => `Water boils [${many(size, () => '@wu2025', '; ')}].` },
  { name: 'citations', of: 800, grow: size => many(size, index => `Water ${index} boils [@wu2025; @bai2025].`, ' ') },
  { name: 'citations that nobody knows', of: 500, grow: size => many(size, index => `Water boils [@none${index}].`, ' ') },
  {
    name: 'footnotes',
    of: 400,
    grow: size => `${many(size, index => `Water[^${index}]`, ' ')}.\n\n${many(size, index => `[^${index}]: It is wet ${index}.`)}`,
  },
  { name: 'links', of: 1000, grow: size => many(size, index => `[water ${index}](https://example.org/${index})`, ' ') },
  {
    name: 'links to headings',
    of: 300,
    grow: size => many(size, index => `### Kettle ${index}\n\nSee [the first](#kettle-0).`),
  },
  { name: 'emphasis', of: 2000, grow: size => many(size, index => `**bold ${index}** and *soft*`, ' ') },
  { name: 'stars that open nothing', of: 4000, grow: size => '*a **b '.repeat(size / 4) },
  { name: 'brackets that open nothing', of: 4000, grow: size => '['.repeat(size) },
  { name: 'code in a sentence', of: 1500, grow: size => many(size, index => `\`kettle${index}\``, ' ') },
  { name: 'backticks of all lengths', of: 8000, grow: size => ofAllLengths('`', size) },
  { name: 'dollars of all lengths', of: 8000, grow: size => ofAllLengths('$', size) },
  { name: 'HTML', of: 500, grow: size => many(size, index => `<p align="center">Water <b>${index}</b></p>`) },
  { name: 'tags that close nothing', of: 2000, grow: size => '<div><span>'.repeat(size / 10) },
  {
    name: 'rows of an HTML table',
    of: 300,
    grow: size => `<table>\n${many(size, index => `<tr><td>k</td><td>${index}</td></tr>`, '\n')}\n</table>`,
  },
  { name: 'comments', of: 1000, grow: size => many(size, index => `<!-- water ${index} -->`) },
  { name: 'pictures', of: 200, grow: size => many(size, index => `![Kettle ${index}](kettle-${index}.png)`) },
  { name: 'bold words that lead', of: 400, grow: size => many(size, index => `**Kettle ${index}.** It holds water.`) },
  { name: 'terms and what they mean', of: 400, grow: size => many(size, index => `Kettle ${index}\n: holds water`) },
  {
    name: 'nodes of a diagram',
    of: 200,
    grow: size => `\`\`\`mermaid\nflowchart LR\n${many(size, index => `a${index} --> a${index + 1}`, '\n')}\n\`\`\``,
  },
  { name: 'escapes', of: 3000, grow: size => '\\* \\_ \\[ '.repeat(size / 9) },
  { name: 'entities', of: 2000, grow: size => '&amp; &lt; '.repeat(size / 10) },
  { name: 'emoji', of: 2000, grow: size => many(size, () => '🫖', ' ') },
  ...openings.map((piece): Kind => ({ name: `\`${piece}\` in a paragraph`, of: 2000, grow: size => `so ${`${piece} `.repeat(size)}` })),
  { name: 'quotations in a quotation', of: 500, grow: size => many(size, index => `> > Water ${index}.\n>\n> It is wet.\n>`, '\n') },
  { name: 'lists within one point', of: 400, grow: size => `- all\n${many(size, index => `  - kettle ${index}\n    - copper`, '\n')}` },
  {
    name: 'steps with points beneath',
    of: 400,
    grow: size => many(size, index => `${index + 1}. kettle ${index}\n   - copper`, '\n'),
  },
]
