import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** Lines that ask for a table of contents, which a talk has of its own. */
const contents = /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|@\[TOC\](?:\([^)\n]*\))?|\$\{toc\}|\{\{<?[ \t]*toc[ \t]*>?\}\}|\{:toc\}|\\tableofcontents|\\listof(?:figures|tables))[ \t]*$/gim
/** What the contents of a whole text are called, its title where that says more than that they are contents. */
const called = /^@\[TOC\]\((?![^)]*(?:目录|contents))([^)\n]*\S)\)/i
/** Kramdown hangs it to a point of a list, which it takes the place of. */
const kramdown = /^(?:[-*+]|\d+\.)[ \t].*\n\{:[ \t]*toc\b[^}\n]*\}[ \t]*$/gim
/** Lines that part pages, or say how they are set. */
const pages = /^[ \t]*(?:\\(?:newpage|pagebreak|clearpage|cleardoublepage|maketitle|appendix|noindent|centering|bigskip|medskip|smallskip|vfill|frontmatter|mainmatter|backmatter|(?:single|onehalf|double)spacing|flushbottom|raggedbottom|(?:on|two)columns?|tableofcontents|listof(?:figures|tables)|pagenumbering\{[^}\n]*\}|(?:setlength|addtocontents|addtocounter|renewcommand)\*?\{[^}\n]*\}\{[^}\n]*\}|addcontentsline\{[^}\n]*\}\{[^}\n]*\}\{[^}\n]*\}|[vh]space\*?\{[^}\n]*\}|pagestyle\{[^}\n]*\}|thispagestyle\{[^}\n]*\}|setcounter\{[^}\n]*\}\{[^}\n]*\})[ \t]*)+$/gm

/** `[TOC]`, `\tableofcontents`, `\newpage` and their like say nothing on a slide: left out. */
export const pageMarks: Dialect = {
  name: 'marks for contents and pages',
  sign: /toc|\\[a-z]/i,
  edits: ({ source, mask }) =>
    [contents, kramdown, pages]
      .flatMap(pattern => [...mask.matchAll(pattern)])
      .map(({ 0: whole, index }): Edit => {
        const [, title] = index === 0 && !/^title:/m.test(mask) ? called.exec(source) ?? [] : []
        return { start: index, end: index + whole.length, text: title ? `# ${title}` : whole.includes('\n') ? '\n' : '' }
      })
      .toSorted((a, b) => a.start - b.start),
}
