import process from 'node:process'
import { parseArgs } from 'node:util'
import { benchHeights } from './bench/heights-bench.ts'
import { timeDev } from './bench/time-dev.ts'
import { timeDrags } from './bench/time-drags.ts'
import { timeGenerate } from './bench/time-generate.ts'
import { timeRoom } from './bench/time-room.ts'
import { slipOf } from './commands/slips.ts'
import { DeckError, reportError } from './diagnostics/error.ts'

/** What can be measured, by its name: what it is, and the lines that say how it came out. */
const measures: Record<string, { says: string, run: () => Promise<string[]> }> = {
  generate: {
    says: 'Markdown in, slides and ledger out',
    run: async () => ['| size | seconds | s per MB | memory |', '|---:|---:|---:|---:|', ...await timeGenerate()],
  },
  heights: {
    says: 'predicted against measured in the browser, and slides that are planned again',
    run: benchHeights,
  },
  dev: {
    says: 'from saving the review to the slide on screen',
    run: async () => {
      const { sentence, section } = await timeDev()
      return ['| edit | ms |', '|---|---:|', `| a sentence | ${sentence} |`, `| a section before the slide | ${section} |`]
    },
  },
  explorers: {
    says: 'ms a frame while a slider is dragged, processor made four times slower',
    run: async () => ['| explorer | median | 95 % | longest | blocked |', '|---|---:|---:|---:|---:|', ...(await timeDrags()).map(
      ({ name, times }) => `| ${name} | ${[times.median, times.p95, times.longest, times.blocked].map(Math.round).join(' | ')} |`,
    )],
  },
  room: {
    says: 'from the presenter\'s key to the picture, median',
    run: async () => {
      const { audience, listener } = await timeRoom()
      const rows = Object.entries({ 'audience': audience, 'listener on the network': listener })
      return ['| window | ms |', '|---|---:|', ...rows.map(([window, ms]) => `| ${window} | ${Math.round(ms)} |`)]
    },
  },
}

const help = [
  'Measures how fast it all is; some minutes for all of it.',
  '',
  '  npm run bench',
  '  npm run bench -- --only room',
  '',
  ...Object.entries(measures).map(([name, { says }]) => `  --only ${name.padEnd(15)} ${says}`),
  '  --help                 this text',
].join('\n')

/** The measures that were asked for, all if none was; undefined where help was. Throws E_USAGE for what there is not. */
function askedFor(args: string[]): string[] | undefined {
  const options = { only: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } } as const
  let values
  try {
    values = parseArgs({ args, options }).values
  }
  catch (error) {
    throw new DeckError('E_USAGE', slipOf(error, 'bench', Object.keys(options)), help)
  }
  const unknown = values.only?.find(name => !Object.hasOwn(measures, name))
  if (unknown !== undefined)
    throw new DeckError('E_USAGE', `--only is \`${unknown}\`, expected ${Object.keys(measures).join(', ')}`, help)
  return values.help ? undefined : values.only ?? Object.keys(measures)
}

try {
  const asked = askedFor(process.argv.slice(2))
  if (!asked)
    console.log(help)
  for (const name of asked ?? [])
    console.log(`${name}: ${measures[name].says}\n\n${(await measures[name].run()).join('\n')}\n`)
}
catch (error) {
  reportError(error)
  process.exit(1)
}
process.exit()
