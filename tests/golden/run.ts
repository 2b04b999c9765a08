/**
 * `npm run test:golden`: asks every mechanism what the golden files of a folder know, prints a count a file and a
 * closing one, and exits 1 where an answer differs, a file is missing or one is there that nobody interprets.
 * The folder is the project's own, or the one that the environment names as GOLDEN_DIR.
 */
import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { checks } from './checks.ts'
import { failingCases, ownGoldenFolder, readGoldenFile } from './golden-file.ts'

const shown = 5

async function main(): Promise<void> {
  const folder = resolve(process.env.GOLDEN_DIR || ownGoldenFolder)
  const present = (await readdir(folder)).filter(name => name.endsWith('.json'))
  let cases = 0
  let failed = 0
  const problems = present.filter(name => !Object.hasOwn(checks, name)).map(name => `${name}: no mechanism for it`)

  for (const [name, check] of Object.entries(checks)) {
    if (!present.includes(name)) {
      problems.push(`${name}: missing`)
      continue
    }
    const file = await readGoldenFile(name, folder)
    const failing = failingCases(file, check)
    const wrong = failing.length
    cases += file.cases.length
    failed += wrong
    console.log(`${name.padEnd(26)} ${String(file.cases.length - wrong).padStart(4)} of ${String(file.cases.length).padStart(4)} pass`)
    failing.slice(0, shown).forEach(({ id, lines }) => console.log(`  ${id}: ${lines.slice(0, shown).join('\n    ')}`))
    if (wrong > shown)
      console.log(`  and ${wrong - shown} more cases`)
  }

  problems.forEach(problem => console.log(problem))
  console.log(
    `${cases - failed} of ${cases} cases pass, ${failed} fail${problems.length ? `, ${problems.length} files not as expected` : ''}`,
  )
  process.exitCode = failed > 0 || problems.length > 0 || cases === 0 ? 1 : 0
}

void main()
