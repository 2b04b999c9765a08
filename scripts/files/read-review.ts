import type { Review } from '../review/review.ts'
import { Buffer } from 'node:buffer'
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { VFile } from 'vfile'
import { DeckError } from '../diagnostics/error.ts'
import { checkDepth, limits } from '../diagnostics/limits.ts'
import { report } from '../diagnostics/messages.ts'
import { withVisibleControls } from '../diagnostics/visible.ts'
import { reviewFromMarkdown } from '../review/from-markdown.ts'
import { metaFromFrontMatter } from '../review/front-matter.ts'
import { headOf, normaliseHead } from '../review/head.ts'
import { parseMarkdown } from '../review/syntax.ts'
import { readCitationStyle } from './citation-style.ts'
import { findFile, findPlace, rootOf } from './door.ts'
import { metadataBeside } from './metadata-beside.ts'
import { shown } from './paths.ts'

/**
 * Reads a review and its bibliography from disk; nothing that it names is read from outside of its root, which `root` may name.
 * Throws E_NO_REVIEW, E_NOT_A_FILE, E_TOO_LARGE, E_TOO_DEEP, E_NOT_UTF8 or E_EMPTY; everything about the text itself is a message.
 */
export async function readReview(path: string, root?: string): Promise<Review> {
  const file = new VFile({ path: shown(path), value: await readText(path) })
  checkDepth(String(file), file.path)
  normaliseHead(file)
  // The front matter alone: a long review is parsed but once.
  const { bibliography, root: named, style } = metaFromFrontMatter(parseMarkdown(new VFile(headOf(String(file)))), new VFile())
  const within = await rootOf(path, root ?? named)
  await checkRoot(path, within, root ?? named, file)
  const beside = await metadataBeside(path, within, file)
  const cited = style ?? beside.style
  const review = reviewFromMarkdown(
    file,
    await readBibliographies(path, within, bibliography ?? beside.bibliography, file),
    cited === undefined ? undefined : await readCitationStyle(path, within, cited, file),
    beside,
  )
  return { ...review, meta: { ...review.meta, twin: await existingTwin(path, within, review.meta.twin, file) } }
}

/** Says where the folder that was named is not the one that counts. */
async function checkRoot(review: string, within: string, named: string | undefined, file: VFile): Promise<void> {
  if (named !== undefined && await realpath(resolve(dirname(review), named)).catch(() => undefined) !== within) {
    report(
      file,
      'front-matter',
      { line: 1, column: 1 },
      `The root \`${named}\` does not count, expected a folder around the review, below the home folder; `
      + `files are read from ${shown(within)}`,
    )
  }
}

/** The same review in another language, where it lies beside this one. */
async function existingTwin(path: string, root: string, twin: string | undefined, file: VFile): Promise<string | undefined> {
  const found = twin === undefined ? undefined : await findPlace(root, path, twin)
  if (!found || 'path' in found)
    return twin
  const what = found.missing === 'outside' ? `\`${twin}\` leads out of ${shown(root)}` : `There is no \`${twin}\` beside the review`
  report(file, 'broken-link', { line: 1, column: 1 }, `${what}, expected the same review in another language`)
  return undefined
}

async function readText(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats) {
    throw new DeckError(
      'E_NO_REVIEW',
      `there is no file ${shown(path)}`,
      'Give the path of a Markdown review: npm run deck -- path/to/review.md --out path/to/talk',
    )
  }
  if (!stats.isFile()) {
    throw new DeckError(
      'E_NOT_A_FILE',
      `${shown(path)} is a folder, expected a Markdown file`,
      'Name the file in it that holds the review.',
    )
  }
  if (stats.size > limits.megabytes * 1e6) {
    throw new DeckError(
      'E_TOO_LARGE',
      `${shown(path)} has ${(stats.size / 1e6).toFixed(1)} MB, expected at most ${limits.megabytes}, which make ${limits.slides} slides`,
      'Split the review into several talks, each with a file of its own.',
    )
  }
  const text = withVisibleControls(decode(await readFile(path), path).replace(/\r\n?/g, '\n'))
  if (text.trim() === '') {
    throw new DeckError(
      'E_EMPTY',
      `${shown(path)} is empty, expected a review in Markdown`,
      'Write a heading and a paragraph, then run the same command again.',
    )
  }
  return text
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
  catch {
    throw new DeckError(
      'E_NOT_UTF8',
      `${shown(path)} is not UTF-8 (line ${lineOfFault(bytes)} cannot be read)`,
      `Save it again as UTF-8; for ${encodingOf(bytes)}: iconv -f ${encodingOf(bytes).toLowerCase()} -t utf-8 old.md > new.md`,
    )
  }
}

/** What a text that is no UTF-8 is written in: its mark at the beginning tells, or what Chinese texts have where none does. */
function encodingOf(bytes: Buffer): string {
  return /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.subarray(0, 2).toString('latin1')) ? 'UTF-16' : 'GB18030'
}

/** The first line whose bytes are no UTF-8. */
function lineOfFault(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
  const fault = lines.findIndex((line) => {
    const own = Buffer.from(line, 'latin1')
    return !own.equals(Buffer.from(own.toString('utf8'), 'utf8'))
  })
  return fault + 1
}

/** The texts of the bibliographies that the front matter names, or of `references.bib` beside the review. */
async function readBibliographies(review: string, root: string, named: string[] = [], file: VFile): Promise<string[]> {
  const texts = await Promise.all((named.length > 0 ? named : [undefined]).map(name => readBibliography(review, root, name, file)))
  return texts.filter(text => text !== undefined)
}

/** A bibliography as text; one that is too large is left out, with a message. */
async function readSources(path: string, file: VFile): Promise<string | undefined> {
  const { size } = await stat(path)
  if (size > limits.bibliography * 1e6) {
    report(
      file,
      'bibliography',
      { line: 1, column: 1 },
      `Bibliography \`${shown(path)}\` has ${Math.round(size / 1e6)} MB, expected at most ${limits.bibliography}`,
    )
    return undefined
  }
  return withVisibleControls((await readFile(path, 'utf8')).replace(/\r\n?/g, '\n'))
}

async function readBibliography(review: string, root: string, named: string | undefined, file: VFile): Promise<string | undefined> {
  const found = await findFile(root, review, named ?? 'references.bib')
  if ('path' in found)
    return readSources(found.path, file)
  const what = found.missing === 'outside' ? `lies outside of ${shown(root)}` : 'does not exist'
  if (named ?? found.missing === 'outside') {
    report(
      file,
      'bibliography',
      { line: 1, column: 1 },
      `Bibliography \`${named ?? 'references.bib'}\` ${what}, expected a BibTeX, RIS, CSL JSON or CSL YAML file beside the review`,
    )
  }
  return undefined
}
