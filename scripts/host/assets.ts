import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { browserScript } from '../files/browser-script.ts'
import { projectRoot } from '../files/paths.ts'

/** What the static pages of a site load beside the deck's own files, by its path within the site. */
export interface Assets {
  /** The look of pages that are text. */
  style: string
  /** The look of a slide's page before Slidev has taken over, as CSS to stand in it. */
  still: string
  /** Runs before anything is seen. */
  first: string
  /** Keeps the site for when there is no network; empty where it is not kept. */
  keep?: string
  /** Helps on the page of what is not there. */
  notFound: string
  /** Opens the contents where one comes from. */
  contents?: string
}
let made: ReturnType<typeof makeAll> | undefined

/** Writes these files into a site, each under a name that tells its content; `fonts` are the rules of those that its words are set in. */
export async function writeAssets(site: string, fonts: string): Promise<Assets> {
  const { still, look, ...scripts } = await (made ??= makeAll())
  const files = { ...scripts, style: named('page', 'css', `${fonts}\n${look}`) }
  for (const { name, text } of Object.values(files)) {
    await mkdir(dirname(join(site, name)), { recursive: true })
    await writeFile(join(site, name), text)
  }
  const { first, keep, notFound, contents } = files
  return {
    style: files.style.name,
    still,
    first: first.name,
    keep: keep.name,
    notFound: notFound.name,
    contents: contents.name,
  }
}

async function makeAll() {
  const [first, keep, notFound, contents, tokens, page, read, list, still] = await Promise.all([
    ...['first', 'keep', 'not-found', 'contents'].map(name => bundle(name)),
    ...['tokens.css', 'page.css', 'read.css', 'contents.css', 'still.css'].map(name => readFile(join(projectRoot, 'styles', name), 'utf8')),
  ])
  return {
    look: [tokens, darkWithoutScript(tokens), page, read, list].join('\n'),
    still: still.replace(/\/\*.*?\*\/|\n\s*/g, ''),
    first: named('first', 'js', first),
    keep: named('keep', 'js', keep),
    notFound: named('not-found', 'js', notFound),
    contents: named('contents', 'js', contents),
  }
}

/** What is dark by a class is dark by the machine's own setting where no script gives that class. */
function darkWithoutScript(tokens: string): string {
  const [, dark] = /html\.dark\s*\{([^}]*)\}/.exec(tokens)!
  return `@media (prefers-color-scheme: dark) { html:not(.has-script) { color-scheme: dark; ${dark.trim()} } }`
}

/** A file of a site by a name that tells its content. */
export function named(name: string, ending: string, text: string): { name: string, text: string } {
  return { name: `assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`, text }
}

/** A script of `page/` as one file for every browser that knows modules. */
function bundle(name: string): Promise<string> {
  return browserScript(new URL(`page/${name}.ts`, import.meta.url), { target: 'es2020', minify: true })
}
