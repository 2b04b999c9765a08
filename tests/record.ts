import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { root, runVerb } from './deck/run.ts'

const usage = `Writes down what the decks of some reviews are today: texts, ledgers, messages and the words of both PDFs.

  npm run record -- <folder> [review.md …]   without reviews: the project's own in both languages, and all fixtures`

/**
 * Writes down what the decks of some reviews are today: text, ledger, messages, and each word of both PDFs with its place, so
 * that `diff -r` of two records shows what a change to the code did. Only verbs are called: any version can be recorded.
 */
async function main([folder, ...named]: string[]): Promise<void> {
  if (folder === '--help' || folder === '-h') {
    console.log(usage)
    return
  }
  if (!folder || folder.startsWith('-'))
    throw new Error(`record: ${folder ? `\`${folder}\` is no folder` : 'no folder'}, expected npm run record -- <folder> [review.md …]`)
  const fixtures: string[] = []
  for await (const name of glob('tests/fixtures/reviews/*.md', { cwd: root }))
    fixtures.push(name)
  for (const review of named.length > 0 ? named : ['review.md', ...fixtures.sort()])
    await record(resolve(root, review), resolve(folder, basename(review, '.md')))
}

/** Makes a deck to the side and writes its record into a folder; a twin's goes into `en` within. */
async function record(review: string, into: string): Promise<void> {
  const made = await mkdtemp(join(tmpdir(), 'reviewdeck-record-'))
  const isOwn = dirname(review) === resolve(root)
  if (isOwn)
    await keepMeasured(made)
  const { code, stdout, stderr } = await runVerb('deck', [review, '--out', made])
  await mkdir(into, { recursive: true })
  await writeFile(join(into, 'messages.txt'), `exit ${code}\n${withoutPlaces(stdout, made)}${withoutPlaces(stderr, made)}`)
  for (const part of ['', 'en']) {
    await mkdir(join(into, part), { recursive: true })
    await cp(join(made, part, 'slides.md'), join(into, part, 'slides.md')).catch(() => {})
    const ledger = await readFile(join(made, part, '.slidev', 'report.json'), 'utf8').catch(() => undefined)
    if (ledger !== undefined)
      await writeFile(join(into, part, 'ledger.json'), withoutPlaces(ledger, made))
    for (const name of ['slides', 'handout']) {
      const words = await placedWords(join(made, part, 'exports', `${name}.pdf`)).catch(() => undefined)
      if (words !== undefined)
        await writeFile(join(into, part, `${name}.txt`), words)
    }
  }
  await rm(made, { recursive: true, force: true })
  console.log(into)
}

/** The heights that the project has learnt go with it. */
async function keepMeasured(made: string): Promise<void> {
  for (const part of ['.slidev', 'en/.slidev'])
    await cp(join(root, part, 'measured.json'), join(made, part, 'measured.json')).catch(() => {})
}

/** Neither times nor folders are part of a record. */
function withoutPlaces(text: string, made: string): string {
  return text
    .replaceAll(made, '<out>')
    .replaceAll(root.replace(/\/$/, ''), '<project>')
    .replaceAll(resolve(root, '..'), '<above>')
    .replace(/ \d+(?:\.\d+)? s$/gm, '')
    .replace(/\(\d+(?:\.\d+)? [kM]?B\)/g, '')
}

/** Every run of text of a PDF, page by page: left edge, baseline and size in whole points, then the words. */
async function placedWords(file: string): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0, useSystemFonts: false })
  const pdf = await loading.promise
  const lines: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    lines.push(`page ${number}`)
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true })
    for (const item of items) {
      if ('str' in item && item.str.trim() !== '')
        lines.push(`${[item.transform[4], item.transform[5], item.height].map(Math.round).join(' ')} ${item.str}`)
    }
  }
  await loading.destroy()
  return `${lines.join('\n')}\n`
}

main(process.argv.slice(2))
