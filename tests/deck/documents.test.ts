import { testDocument } from './document.ts'

/** Documents as people have them, none written for this tool: each is full of one kind of thing. More of them stand in the soak beside. */
const documents = [
  'html-readme.en.md',
]

for (const name of documents)
  testDocument(name)
