/** Lines that say nothing but to another tool: places for a table of contents, tags, breaks of pages, directives, modules. */
const lines = [
  /^\s*(?:\[toc\]|\[\[_?toc_?\]\]|@\[toc\](?:\([^)\n]*\))?|\$\{toc\}|\{:toc\}|\\(?:tableofcontents|listof(?:figures|tables)))\s*$/i,
  /^\s*\\(?:newpage|pagebreak|clear(?:double)?page|maketitle|appendix|noindent|centering|(?:big|med|small)skip|vfill|(?:front|main|back)matter)(?![a-z])/,
  /^\s*\\(?:(?:single|onehalf|double)spacing|(?:flush|ragged)bottom|(?:on|two)columns?|pagenumbering|(?:this)?pagestyle|set(?:counter|length)|[vh]space)(?![a-z])/,
  /^\s*#{1,6}\s+tags?:/i,
  /^(?:name|class|layout|template|background-(?:image|color|size|position)|count|exclude):\s*\S/,
  /^\s*:(?:class|name|label|alt|width|height|align|open|tags|header-rows|figclass|scale|nonumber):(?:\s|$)/,
  /^%\s|^\+{3}(?:\s|$)|^\([\w:.-]+\)=\s*$/,
  /^(?:import\s(?:.*\sfrom\s+)?["'][^"']+["'];?\s*$|export\s+(?:const|let|default|function)\b)/,
  // What Logseq keeps of a block, what Nougat and notebooks write around theirs, what LaTeX makes a document with.
  /^\s*(?:-\s+)?(?:collapsed|heading|id|public|icon|tags|alias(?:es)?|filters|exclude-from-graph-view|template|background-color|title)::/i,
  /^\s*(?:-\s+)?(?:card|hl|ls|logseq|query|created|updated|file)[\w.-]*::|^\s*(?:(?:SCHEDULED|DEADLINE): <|:LOGBOOK:|CLOCK: |:END:)/i,
  /^\s*(?:\[MISSING_PAGE_|(?:<p>)?[\d,]+ rows × [\d,]+ columns|(?:-\s+)?#\+(?:BEGIN|END)_)/i,
  /^\s*\\(?:documentclass|usepackage|begin\{document\}|end\{document\}|bibliography(?:style)?|printbibliography|graphicspath|newtheorem)(?![a-z])/,
  /^[ \t]*(?:[-*+]|\d+\.)[ \t]+toc[ \t]*$/i,
  // What Readwise, Wikipedia, accounts on WeChat and readers of presentations write around a text.
  /^- (?:\*\*)?(?:Full Title|Category|Document Tags?|Document Note|URL|Author|Source):|^## Metadata\s*$|^原创[:：]?\s+\S{2,12}\s.*\d{4}|^### Notes:\s*$/,
  /^[ \t]*[-*][ \t]+(?:\*\*)?Tags:(?:\*\*)?[ \t]*#?\[\[|^From Wikipedia, the free encyclopedia\s*$|^[维維]基百科，自由的百科全[书書]\s*$/,
  /^\s*#(?![\d/_-]+\s*$)[\p{L}\p{N}_/-]+(?:\s+#[\p{L}\p{N}_/-]+)*\s*$/u,
]

/** Marks within a line: of chat assistants, embedded files, attributes, roles, tags of templates, names of signs. */
const marks = [
  /【[^\n\u2020\u3011]*\u2020[^\n\u3011]*】|:contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?|\uE200[^\uE201\n]*\uE201|(?:file)?cite(?:turn\d\w+\d)+|\[cite:[^\]\n]*\]/g,
  /<summary\b[^>]*>(?:[\s▶►▸👉👇]|<\/?[a-z][^<>]*>)*(?:(?:click|tap|press)\b|点[击我]|點擊|单击|展[开開])[^<\n]*/giu,
  /^\s*(?:(?:click|tap) to (?:expand|see|view|show|open)|点击(?:展开|查看|打开))[^<\n]{0,30}$/gi,
  /(?<=^[ \t]*-[ \t]+)(?:TODO|LATER|NOW|DOING|WAITING|WAIT|IN-PROGRESS|DONE|CANCELL?ED)[ \t]+(?:\[#[ABC]\][ \t]+)?/g,
  /(?:\[[^\]\n]{0,500}\])?\(\([\da-f]{8}(?:-[\da-f]+){4}\)\)|\{\{(?:query|renderer|embed|namespace|tweet|function)\b[^{}\n]*\}\}|\{\{(?:cloze|video)\b/g,
  /(?<=\))\{:(?:height|width)[^{}\n]*\}|^Footnote \d{1,3}:/g,
  /\\(?:title|author|date|and|thanks)(?![a-z])/g,
  /!\[\[[^[\]\n]{0,400}\]\]/g,
  // What only sends to another page.
  /(?<=[。！？.!?])[ \t]*(?:参?见|详见|另见|see(?: also)?)[ \t]*\[\[[^@[\]\n|]{1,200}\]\][ \t]*(?:[。.]|$)/gi,
  /[（(](?:参?见|详见|另见|see(?: also)?)[ \t]*\[\[[^@[\]\n|]{1,200}\]\][ \t]*[)）]/gi,
  /(?<=\[\[)[^[\]|\n]{0,200}\|/g,
  /\\@ref\([^()\n]*\)/g,
  /!\[[^\]\n]*\]\([^)\s]*\)\{[^{}\n]*(?:\.\w*icon\b|(?:width|height)=["']?(?:1?\d|2[0-4])(?:px)?["']?(?=[\s}]))[^{}\n]*\}/g,
  /[(（]?\[(?:pdf|snapshot|open|link|go to (?:annotation|pdf|page)|open in [^\]\n]*|(?:打开|查看|跳转)[^\]\n]*)\]\(zotero:[^()\s]*\)[)）]?/gi,
  // What LaTeX says of a text in environments: names, options, what only sets it, and the cells of its tables.
  /\\begin\{(?:figure|table|wrapfigure|wraptable|algorithm|algorithmic|lstlisting|minted|enumerate|itemize)\*?\}(?:\[[^\]\n]*\]|\{[^{}\n]*\})*/g,
  /\\(?:begin|end|(?:sub){0,2}section|chapter|caption|label|footnote|url|includegraphics|multicolumn)(?![a-z])\*?(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\}){0,3}/g,
  /\\(?:item|paragraph|centering|(?:top|mid|bottom)rule|hline|qed)(?![a-z])(?:\[[^\]\n]*\])?/g,
  // The commands of an algorithm's steps, which say in other words what is done.
  /\\(?:state|for(?:all|each|ever)?|while|[eul]?if|els(?:e?if|e)|end[a-z]+|repeat|until|loop|procedure|function|return|require|ensure)(?![a-z])/gi,
  /\\(?:kw(?:ret|in|data|out|result)|input|output|print|comment|call|tc[pc]|DontPrintSemicolon|SetAlgo\w*|LinesNumbered|qedhere)(?![a-z])/gi,
  /\\;/g,
  /\\(?:no)?cite[a-z]*\*?(?:\[[^\]\n]*\]){0,2}\{[^{}\n]*\}|\\(?:paren|text|foot|auto)cite[a-z]*(?:\[[^\]\n]*\]){0,2}\{[^{}\n]*\}/gi,
  /\]\{[^{}\n]*\}/g,
  /\{[a-z][\w:-]*\}`[^`\n]+`/g,
  /^[ \t>]*(?:!!!|\?\?\?\+?)[ \t]+[\w-]+/g,
  // Classes of remark, and words of Marp about a picture.
  /(?<![\w\]`)])\.[a-z][\w-]*(?:\.[a-z][\w-]*)*\[/g,
  // Urgency of a task, and what it comes back.
  /[🔁🆔⛔🏁][ \t]*(?:[\w,][\w ,]*)?\w|[✅❌➕][ \t]?\d{4}-\d\d-\d\d/gu,
  /(?<![\w/])(?::[a-z\d_+-]+:)+(?![\w:/])|\[(?:name=|(?:time|color)=[^\]\n]*\])/g,
  // When somebody speaks, and who, in a transcript.
  /^[[(（]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])）]?[ \t]+(?:\*\*)?\p{L}[\p{L}\d .·_-]{0,23}?(?:\*\*)?[ \t]?[:：]/gu,
  /^(?:\*\*)?\p{L}[\p{L}\d .·_-]{0,23}?(?:\*\*)?[ \t]+[[(（]?\d{1,2}:\d{2}(?::\d{2})?[\])）]?[:：]?(?:[ \t]*$|(?<=[:：]))/gu,
  // Editors' marks, formulas as pictures, what Roam and Wikipedia put around words, what Mathpix says of captions and notes.
  /^- (?:\*\*)?Summary:(?:\*\*)?/g,
  /\{--[^{}]*--\}|\{>>(?:(?!<<\})[^{}])*<<\}|\{~~(?:(?!~>)[^{}])*~>|~~\}|\{(?:\+\+|==)|(?:\+\+|==)\}/g,
  /(?:!\[[^[\]\n]{0,200}\]\(|<img\b[^<>\n]{0,400}?\ssrc=["'])https?:\/\/[^\s()"'<>]{0,200}?(?:equation\?tex=|codecogs\.com|render\/math|math\.vercel|cht=tx|latex\.php|latex\.csdn|upmath|s2cms)(?:[^()\s"'<>]|\([^()\s]{0,100}\)){0,600}(?:["'][^<>\n]{0,400}>)?/gi,
  /\{\{(?:\[\[)?(?:TODO|DONE|embed|query|table|kanban|mermaid|slider|calc)(?:\]\])?(?::[^{}\n]*)?\}\}|\(\((?=[\w-]*\d)[\w-]{6,12}\)\)|#\.[\w-]+/g,
  /\\?\[?\[(?:edit|edit source|编辑|編輯)\]\([^()\n]*\)(?:\\?\])?/g,
  /\\?\[?\[(?:\\\[)?[^[\]\n]{1,24}\\?\]\]?\([^()\n]*(?:action=edit|cite_note|cite_ref|Citation_needed)[^()\n]*\)(?:\*\*)?(?:\\?\])?/gi,
  /\[(?:View Highlight|View in Reader|Open in Reader|Open in Kindle)\]\([^()\n]*\)|\\captionsetup(?:\[[^\]\n]*\])?\{[^{}\n]*\}|\\footnotetext(?![a-z])/gi,
  /(?<=\S) & (?=\S)|\\\\[ \t]*$|\\\\[ \t]+(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)?/g,
  /\{%[^%\n]*%\}|\{\{[<%].*?[>%]\}\}/g,
  // The word that names the kind of a callout, for which its slide has a sign.
  /(?<=^[ \t>]*>[ \t]*(?:\*\*)?)(?:note|tips?|info|important|warning|caution|danger)[:：](?:\*\*)?/gi,
]

/** A line of a review without the marks of other tools, which no page owes. */
export function withoutForeignMarks(line: string): string {
  return lines.some(pattern => pattern.test(line)) ? '' : marks.reduce((rest, pattern) => rest.replace(pattern, '\0'), line)
}

/** A line of a terminal without the escapes that colour it. */
export function withoutEscapes(line: string): string {
  return line.replaceAll(/\p{Cc}\[[\d;]*[a-z]/giu, '')
}

/** True for a line that tells a notebook how to run or name what follows, within a listing: `#| label: fig-a`, `#@tab pytorch`. */
export function isCellOption(line: string): boolean {
  return /^[ \t]*(?:(?:#|\/\/|--|%%)\|[ \t]*[\w-]+:|#[ \t]?@tab[ \t]|%%tab[ \t])/.test(line)
}

/** A line of a listing without what tells a site to show it in colour: `// highlight-next-line`, `// [!code focus]`. */
export function withoutColourMarks(line: string): string {
  return line
    .replace(/^[ \t]*(?:\/\/|[#%;]|--|\/\*|<!--|\{\/\*)[ \t]*highlight-(?:next-line|start|end)[ \t]*(?:(?:\*\/\}?|-->)[ \t]*)?$/, '')
    .replace(/(?<![ \t])[ \t]*(?:\/\/|[#%;]|--|\/\*|<!--)[ \t]*\[!code (?:hl|highlight|focus)(?::\d+)?\][ \t]*(?:(?:\*\/|-->)[ \t]*)?$/, '')
}
