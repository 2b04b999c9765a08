import { testDocument } from './document.ts'

/** Documents as people have them, none written for this tool: each is full of one kind of thing. */
const documents = [
  'html-readme.en.md',
  'formulas.en.md',
  'diagrams.zh.md',
  'survey-of-tables.zh.md',
  'guide-of-lists.zh.md',
  'code-tutorial.en.md',
  '渡口三年.zh.md',
  'scripts-and-signs.md',
  'traps-many-titles.en.md',
  'one-nested-list.en.md',
  'paper-notes.en.md',
  'long-things.en.md',
  'long-things.zh.md',
  'large-diagrams.zh.md',
]

for (const name of documents)
  testDocument(name)
