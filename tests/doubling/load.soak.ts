import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { generateDeck } from '../../scripts/commands/generate.ts'
import { DeckError } from '../../scripts/diagnostics/error.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { many } from './kinds.ts'

/** What a deck, or a message in its place, may take of the processor, in s. */
const most = 10

/** Far more of one thing than anybody writes. */
const loads: { name: string, text: () => string }[] = [
  { name: '20 MB of paragraphs', text: () => many(500_000, index => `Water ${index} boils at 100 °C on a hill.`) },
  { name: '20 000 headings', text: () => many(20_000, index => `## Kettle ${index}`) },
  { name: 'a table of 5000 rows', text: () => `| K | L |\n|---|---|\n${many(5000, index => `| copper ${index} | ${index} |`, '\n')}` },
  { name: '500 pictures', text: () => many(500, index => `![Kettle ${index}](kettle-${index}.png)`) },
  { name: 'a sentence of 1 MB', text: () => `${many(130_000, index => `word${index % 1000}`, ' ')}.` },
  { name: 'sentences of 800 KB in one paragraph', text: () => many(28_000, index => `Water ${index} boils at 100 °C.`, ' ') },
  { name: '90 KB of citations in one bracket', text: () => `Water boils [${many(10_000, () => '@wu2025', '; ')}].` },
  { name: '200 KB of Han without a break', text: () => '水在高处先开而在低处后开'.repeat(5600) },
  { name: 'a formula of 54 KB', text: () => `$$\n${many(5000, index => `x_{${index}}`, ' + ')}\n$$` },
  { name: 'lists nested 200 deep', text: () => many(200, index => `${'  '.repeat(index)}- level ${index}`, '\n') },
  {
    name: '10 000 footnotes',
    text: () => `${many(10_000, index => `Water[^${index}]`, ' ')}.\n\n${many(10_000, index => `[^${index}]: Wet ${index}.`)}`,
  },
  { name: '5000 links to anchors that are missing', text: () => many(5000, index => `See [water ${index}](#none-${index}).`) },
  { name: '10 000 tags that nothing closes', text: () => '<div><span>'.repeat(5000) },
]

describe(`of far too much a deck or a message comes within ${most} s`, () => {
  for (const { name, text } of loads) {
    test(name, async (context) => {
      const folder = await mkdtemp(join(tmpdir(), 'load-'))
      const review = join(folder, 'review.md')
      await writeFile(review, `# Talk\n\n## One\n\n${text()}\n`)
      const before = process.cpuUsage()
      let said = 'a deck'
      try {
        await generateDeck({ talk: talkAt(review, folder), base: '/', keepGoing: true, check: true, retake: [] })
      }
      catch (error) {
        assert.ok(error instanceof DeckError, String(error))
        said = error.message
      }
      finally {
        await rm(folder, { recursive: true })
      }
      const { user, system } = process.cpuUsage(before)
      context.diagnostic(`${name}: ${((user + system) / 1e6).toFixed(1)} s of the processor, ${said}`)
      assert.ok((user + system) / 1e6 < most, `${((user + system) / 1e6).toFixed(1)} s`)
    })
  }
})
