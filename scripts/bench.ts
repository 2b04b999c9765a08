import type { Size } from './bench/rivals/tools.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { withSection } from './bench/benchmarks-page.ts'
import { timeFirstVisits } from './bench/first-visit/first-visit.ts'
import { reportOfVisits } from './bench/first-visit/report.ts'
import { benchHeights } from './bench/heights-bench.ts'
import { reportOf } from './bench/rivals/report.ts'
import { measureRivals } from './bench/rivals/rivals.ts'
import { timeDev } from './bench/time-dev.ts'
import { timeDrags } from './bench/time-drags.ts'
import { timeGenerate } from './bench/time-generate.ts'
import { timeRoom } from './bench/time-room.ts'
import { slipOf } from './commands/slips.ts'
import { DeckError, reportError } from './diagnostics/error.ts'
import { projectRoot } from './files/paths.ts'

/** What can be measured, by its name: what it is, and the lines that say how it came out. */
const measures: Record<string, { says: string, run: (sizes: Size[]) => Promise<string[]> }> = {
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
  visit: {
    says: 'requests, bytes and paint of a first visit, beside Slidev\'s site of the same deck, on a slow phone; into BENCHMARKS.md',
    run: () => intoPage('A first visit', async () => reportOfVisits(await timeFirstVisits())),
  },
  rivals: {
    says: 'the same talk by us, by Slidev, Marp and Beamer where they are; into BENCHMARKS.md',
    run: sizes => intoPage('The same talk by several tools', async () =>
      reportOf(await measureRivals(sizes, line => console.error(line)))),
  },
}

/** Measures, and keeps the lines as a section of BENCHMARKS.md. */
async function intoPage(name: string, measure: () => Promise<string[]>): Promise<string[]> {
  const [load] = loadavg()
  const lines = await measure()
  const page = join(projectRoot, 'BENCHMARKS.md')
  await writeFile(page, withSection(await readFile(page, 'utf8'), { name, lines }, load))
  return lines
}

/** The sizes of the talk that every tool makes, where none are named. */
const usualSizes: Size[] = ['own', 52]

const help = [
  'Measures how fast it all is; some minutes for all of it.',
  '',
  '  npm run bench',
  '  npm run bench -- --only room',
  '',
  ...Object.entries(measures).map(([name, { says }]) => `  --only ${name.padEnd(15)} ${says}`),
  `  --slides own,52,150    what the rivals make: the own deck, a plain talk of so many slides (default ${usualSizes})`,
  '  --help                 this text',
].join('\n')

/** The measures that were asked for, all if none was; undefined where help was. Throws E_USAGE for what there is not. */
function askedFor(args: string[]): { names: string[], sizes: Size[] } | undefined {
  const options = { only: { type: 'string', multiple: true }, slides: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
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
  const sizes = values.slides?.split(',').map(size => size === 'own' ? size : Number(size)) ?? usualSizes
  if (!sizes.every(size => size === 'own' || (Number.isInteger(size) && size > 1)))
    throw new DeckError('E_USAGE', `--slides is \`${values.slides}\`, expected own and numbers above 1 with commas between them`, help)
  return values.help ? undefined : { names: values.only ?? Object.keys(measures), sizes }
}

try {
  const asked = askedFor(process.argv.slice(2))
  if (!asked)
    console.log(help)
  for (const name of asked?.names ?? [])
    console.log(`${name}: ${measures[name].says}\n\n${(await measures[name].run(asked!.sizes)).join('\n')}\n`)
}
catch (error) {
  reportError(error)
  process.exit(1)
}
process.exit()
