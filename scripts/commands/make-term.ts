import type { Talk } from '../files/paths.ts'
import type { Place } from '../host/hosted-deck.ts'
import type { Term, TermTalk } from '../host/term.ts'
import type { Options } from './command.ts'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { DeckError, reportError } from '../diagnostics/error.ts'
import { shown, talkAt } from '../files/paths.ts'
import { replaceFolder } from '../files/write.ts'
import { cutFonts } from '../fonts/cut.ts'
import { finishTerm } from '../host/finish-term.ts'
import { asTwins, hostedDeck } from '../host/hosted-deck.ts'
import { termOf, wordsOfTerm } from '../host/term.ts'
import { wordsIn } from '../site/page-words.ts'
import { keptTalks, tellKept } from './kept-talk.ts'
import { makeTalk } from './publish.ts'

/** Makes the talk of a review; of a folder that is named in its place, the talks of all its folders and one site of them. */
export async function makeTalks(options: Options, wantsExport: boolean): Promise<number> {
  const isFolder = await stat(options.talk.review).then(found => found.isDirectory(), () => false)
  return isFolder ? makeTerm(options, wantsExport) : makeTalk(options, wantsExport)
}

/**
 * Makes the talk of each `name/review.md` in its own folder, then one site of all: each at `name/`, a page that leads to them. A
 * talk that cannot be made is as it was made last, or left out. The exit code is the worst of theirs.
 */
async function makeTerm(options: Options, wantsExport: boolean): Promise<number> {
  const folder = options.talk.review
  const names = await talksIn(folder)
  const codes: number[] = []
  const talks: TermTalk[] = []
  for (const name of names) {
    console.error(`${codes.length > 0 ? '\n' : ''}${name}`)
    const within = `${encodeURIComponent(name)}/`
    const place = { base: options.base + within, url: options.url && options.url + within }
    const talk = talkAt(join(folder, name, 'review.md'), join(folder, name))
    const one = { ...options, ...place, talk }
    codes.push(await makeOne(one, wantsExport))
    if (existsSync(talk.dist)) {
      const decks = await decksOf(talk, place)
      talks.push({ folder: name, decks, isPictured: existsSync(join(talk.dist, decks[0].slides[0].id, 'slide.jpg')) })
    }
    else {
      console.error(`${name} is left out of the site until it can be made.`)
    }
  }
  if (talks.length > 0)
    await publishTerm(options, termOf(options, talks, await aboutIn(folder), lang => wordsIn(lang).talks), folder)
  return Math.max(...codes)
}

/** Makes a talk where something of it changed. What stops it is said and stops no other. */
async function makeOne(options: Options, wantsExport: boolean): Promise<number> {
  try {
    const kept = await keptTalks(options, wantsExport)
    return kept ? tellKept(kept, wantsExport) : await makeTalk(options, wantsExport)
  }
  catch (error) {
    reportError(error)
    return 1
  }
}

/** The folders that have a review, by name. Throws E_NOT_A_FILE where there are none. */
async function talksIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter(name => existsSync(join(folder, name, 'review.md'))).sort()
  if (names.length > 0)
    return names
  throw new DeckError(
    'E_NOT_A_FILE',
    `${shown(folder)} is a folder without talks, expected a review, or a folder with name/review.md for each talk`,
    `Name the review itself, or put each one into a folder of its own: ${shown(join(folder, 'name', 'review.md'))}`,
  )
}

/** What stands about the term beside its talks; nothing where nobody wrote it. */
function aboutIn(folder: string): Promise<string> {
  return readFile(join(folder, 'README.md'), 'utf8').catch(() => '')
}

async function decksOf({ deck, out }: Talk, place: Place): Promise<TermTalk['decks']> {
  const first = await hostedDeck(await readFile(deck, 'utf8'), place)
  const at = first.twinAt
  const twin = at === undefined ? undefined : await readFile(join(out, at, 'slides.md'), 'utf8').catch(() => undefined)
  if (twin === undefined)
    return [first]
  return asTwins([first, await hostedDeck(twin, { base: place.base + at!, url: place.url && place.url + at! })])
}

async function publishTerm({ talk }: Options, term: Term, folder: string): Promise<void> {
  const aside = `${talk.dist}.${process.pid}.tmp`
  try {
    await mkdir(aside, { recursive: true })
    for (const { folder: name } of term.talks)
      await cp(join(folder, name, 'dist'), join(aside, name), { recursive: true })
    await finishTerm(aside, term, await fontsFor(term, aside))
    await replaceFolder(aside, talk.dist)
  }
  finally {
    await rm(aside, { recursive: true, force: true })
  }
  console.log(shown(talk.dist))
}

/** Puts the fonts that the pages of a term are set in into its site, and gives their rules. */
async function fontsFor(term: Term, site: string): Promise<string> {
  const folder = join(site, 'assets')
  await cutFonts(wordsOfTerm(term), folder)
  const rules = await readFile(join(folder, 'fonts.css'), 'utf8')
  await rm(join(folder, 'fonts.css'))
  return rules.replaceAll('url("./', `url("${term.base}assets/`)
}
