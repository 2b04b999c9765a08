import { join } from 'node:path'
import process from 'node:process'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'
import { sharesOfTests } from './shares.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** What takes longest comes first, so that at the end no worker waits for another; the rest by name. */
const longest = [
  'deck/own-deck.test.ts',
  'hostile/corpus.test.ts',
  'together.ts',
  'deck/hosted.test.ts',
  'room/room.test.ts',
  'components/explorers.test.ts',
].map(name => join(folder, name))

async function main(): Promise<void> {
  const { alone } = await sharesOfTests()
  const files = [...longest, ...alone.filter(file => !longest.includes(file))]
  // A file waits for its browser two fifths of its time: four at once use two cores.
  run({ files, concurrency: 4 })
    .on('test:fail', ({ todo }) => {
      if (todo === undefined || todo === false)
        process.exitCode = 1
    })
    .compose(spec)
    .pipe(process.stdout)
}

void main()
