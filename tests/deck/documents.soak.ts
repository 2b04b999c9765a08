import { testDocument } from './document.ts'

/** More documents as people have them; a run of all takes longer than anybody waits before a commit. */
const documents = [
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
