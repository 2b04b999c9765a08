import { testDocument } from './document.ts'

/** Documents as people have them, none written for this tool: each is full of one kind of thing. */
const documents = [
  'survey-of-tables.zh.md',
  'formulas.en.md',
  'html-readme.en.md',
  'guide-of-lists.zh.md',
  'code-tutorial.en.md',
  'diagrams.zh.md',
  'traps-no-title.zh.md',
  'scripts-and-signs.md',
]

for (const name of documents)
  testDocument(name)
