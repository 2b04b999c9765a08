import type { HandoutName } from '../../pages/handout/layouts/index.ts'
import type { PaperName } from '../../pages/handout/layouts/paper.ts'
import type { Talk } from '../files/paths.ts'
import type { Recipe } from '../host/recipes/recipe.ts'
import type { Range } from '../print/range.ts'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { DeckError, reportError } from '../diagnostics/error.ts'
import { callerFolder, projectRoot, talkAt } from '../files/paths.ts'
import { minutesFromDuration } from '../review/duration.ts'
import { twinPlace } from '../review/twin.ts'
import { addressOf } from './address.ts'
import { flags } from './flags.ts'
import { handoutOf, paperOf } from './handout-options.ts'
import { rangeOf } from './range.ts'
import { recipeOf } from './set-up-hosts.ts'
import { slipOf, takenByNpm } from './slips.ts'

/** What the author typed: which talk, and how. */
export interface Options {
  talk: Talk
  base: string
  /** The path, where somebody asked for it. */
  asked?: string
  /** The whole address of the site, where it is known. */
  url?: string
  keepGoing: boolean
  check: boolean
  /** No slide goes behind the end for want of time. */
  all?: boolean
  /** Warnings about the review are errors. */
  strict?: boolean
  /** The slide, by id or by a line of the review, that is to be explained; empty for all. */
  explain?: string
  /** Messages as JSON. */
  json?: boolean
  retake: string[]
  /** All is made anew, even what has not changed. */
  force?: boolean
  /** Where the geometry of the slides is written. */
  record?: string
  /** The folder, around the review, that its files may lie in, in place of the front matter's. */
  root?: string
  /** The time that the talk has, in place of the front matter's. */
  minutes?: number
  /** The first port to try. */
  port?: number
  /** Whether a browser is opened; undefined where nobody said. */
  open?: boolean
  /** What changed is built first. */
  build?: boolean
  /** A phone may be the remote. */
  remote?: boolean
  /** Listeners may follow on the network. */
  audience?: boolean
  /** The hosts that are set up for the site. */
  hosts?: Recipe[]
  /** The folder that what was drawn is saved in when the talk ends. */
  saveDrawings?: string
  /** The talk is made as one HTML file, too. */
  singleFile?: boolean
  /** Private texts are published. */
  withNotes?: boolean
  /** What is printed is offered on the site. */
  withPdf?: boolean
  /** Browsers keep the site for when there is no network. */
  isKept?: boolean
  /** The layouts of the handout, a PDF each, in place of the usual one. */
  handouts?: HandoutName[]
  /** The paper that the handout is printed on. */
  paper?: PaperName
  /** The slides that are printed; all where nobody said. */
  range?: Range
  /** Each step of a slide is printed. */
  clicks?: boolean
  /** Slides are printed as they are in the dark. */
  dark?: boolean
  /** Pictures are made of the slides. */
  png?: boolean
  /** A presentation for PowerPoint is made of the slides. */
  pptx?: boolean
}

interface Verb {
  name: string
  /** One sentence for `--help`. */
  does: string
  /** The flags that this verb knows besides `--out` and `--help`. */
  flags?: (keyof typeof flags)[]
}

/**
 * Runs a verb: reads its arguments, prints its help or its error, sets the exit code.
 * @param verb its name and sentence
 * @param run does the work; its number is the exit code
 */
export async function command(verb: Verb, run: (options: Options) => Promise<number | void>): Promise<void> {
  try {
    const args = process.argv.slice(2)
    const options = readArguments(verb, args)
    for (const name of takenByNpm(['out', ...verb.flags ?? []], args, process.env))
      console.error(`--${name} went to npm and not to ${verb.name}: npm run ${verb.name} -- --${name}`)
    if (options === 'help')
      console.log(helpOf(verb))
    else
      process.exitCode = (await run(options)) ?? 0
  }
  catch (error) {
    reportError(error)
    process.exitCode = 1
  }
}

/** The options in a verb's arguments, or `help`. Throws E_USAGE for anything that it does not know. */
export function readArguments(verb: Verb, args: string[]): Options | 'help' {
  const known = { out: { type: 'string' as const }, help: { type: 'boolean' as const, short: 'h' } }
  const own = Object.fromEntries((verb.flags ?? []).map(name => [name, flags[name]]))
  let parsed
  try {
    parsed = parseArgs({
      args: args.map((arg, at) => arg === '--explain' && (args[at + 1] ?? '-').startsWith('-') ? '--explain=' : arg),
      options: { ...known, ...own },
      allowPositionals: true,
    })
  }
  catch (error) {
    throw new DeckError('E_USAGE', slipOf(error, verb.name, Object.keys({ ...known, ...own })), helpOf(verb))
  }
  const values = parsed.values as {
    'out'?: string
    'help'?: boolean
    'base'?: string
    'url'?: string
    'keep-going'?: boolean
    'root'?: string
    'port'?: string
    'open'?: boolean
    'no-open'?: boolean
    'build'?: boolean
    'remote'?: boolean
    'audience'?: boolean
    'save-drawings'?: string
    'for'?: string[]
    'single-file'?: boolean
    'with-notes'?: boolean
    'with-pdf'?: boolean
    'no-pwa'?: boolean
    'minutes'?: string
    'handout'?: string[]
    'range'?: string
    'clicks'?: boolean
    'dark'?: boolean
    'png'?: boolean
    'pptx'?: boolean
    'paper'?: string
    'check'?: boolean
    'json'?: boolean
    'explain'?: string
    'strict'?: boolean
    'all'?: boolean
    'force'?: boolean
    'retake'?: string[]
    'record'?: string
  }
  if (values.help)
    return 'help'
  if (parsed.positionals.length > 1) {
    throw new DeckError(
      'E_USAGE',
      `${parsed.positionals.length} reviews were named, expected one`,
      'Write -- before the arguments of an npm script, and quotes around a path with spaces.',
    )
  }
  const review = parsed.positionals[0] === undefined ? resolve(projectRoot, 'review.md') : resolve(callerFolder, parsed.positionals[0])
  const isOwn = parsed.positionals[0] === undefined || dirname(review) === resolve(projectRoot)
  // `review.en.md` of this project has its talk in `en`.
  const place = isOwn && twinPlace(review) !== '../' ? twinPlace(review) : ''
  const { base, url } = addressOf(values.base, values.url, `/${place}`)
  const minutes = minutesFromDuration(values.minutes ?? '')
  if (values.minutes !== undefined && minutes === undefined)
    throw new DeckError('E_USAGE', `--minutes is \`${values.minutes}\`, expected the minutes of the talk`, 'For example --minutes 25')
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new DeckError('E_USAGE', `--port is \`${values.port}\`, expected a number from 0 to 65535`, 'For example --port 3030')
  if (!isOwn && values.out === undefined) {
    throw new DeckError(
      'E_USAGE',
      'a review elsewhere needs a folder for its talk',
      `Add --out path/to/talk, for example: npm run ${verb.name} -- ${parsed.positionals[0]} --out talk`,
    )
  }
  return {
    talk: talkAt(review, values.out === undefined ? resolve(projectRoot, place) : resolve(callerFolder, values.out)),
    base,
    asked: values.base === undefined && values.url === undefined ? undefined : base,
    url,
    keepGoing: values['keep-going'] ?? false,
    check: values.check ?? false,
    json: values.json,
    explain: values.explain,
    strict: values.strict,
    all: values.all,
    force: values.force,
    retake: values.retake ?? [],
    record: values.record === undefined ? undefined : resolve(callerFolder, values.record),
    root: values.root === undefined ? undefined : resolve(callerFolder, values.root),
    minutes,
    port,
    open: values['no-open'] ? false : values.open,
    build: values.build,
    remote: values.remote,
    audience: values.audience,
    saveDrawings: values['save-drawings'] === undefined ? undefined : resolve(callerFolder, values['save-drawings']),
    hosts: values.for?.flatMap(names => names.split(',')).map(recipeOf),
    singleFile: values['single-file'],
    withNotes: values['with-notes'],
    // This project's own talk is nobody's secret.
    withPdf: values['with-pdf'] ?? parsed.positionals.length === 0,
    isKept: !values['no-pwa'],
    handouts: values.handout?.flatMap(names => names.split(',')).map(handoutOf),
    paper: paperOf(values.paper),
    range: rangeOf(values.range),
    clicks: values.clicks,
    dark: values.dark,
    png: values.png,
    pptx: values.pptx,
  }
}

function helpOf({ name, does, flags: own = [] }: Verb): string {
  return [
    does,
    '',
    `  npm run ${name}${' '.repeat(20)}this project's own review.md`,
    `  npm run ${name} -- path/to/review.md --out path/to/talk`,
    '',
    `  --out <folder>         where slides.md, dist/ and exports/ go`,
    ...own.map(flag => flags[flag].says).filter(Boolean).map(line => `  ${line}`),
    '  --help                 this text',
  ].join('\n')
}
