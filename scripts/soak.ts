import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { projectRoot } from './files/paths.ts'

const help = `Tries every property of the code on fresh random inputs, many more than \`npm test\` does; exits 1 where one fails.

  npm run soak                      a new seed each time, printed first
  npm run soak -- --seed 1 slides   the same inputs again, in test files with \`slides\` in their path

  --seed <number>        the inputs to try
  --times <number>       how many times the runs of \`npm test\` (default 20)
  --help                 this text`

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, times: { type: 'string', default: '20' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
})
if (values.help)
  console.log(help)
else
  process.exitCode = await soak(values.seed ?? String(Math.floor(Math.random() * 2 ** 31)), values.times, positionals)

async function soak(seed: string, times: string, words: string[]): Promise<number> {
  const files = (await propertyTests()).filter(file => words.length === 0 || words.some(word => file.includes(word)))
  console.error(`seed ${seed}, ${times} times the runs, ${files.length} files`)
  const child = spawn(process.execPath, ['--test', '--test-reporter=spec', ...files], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_TIMES: times },
  })
  const [code] = await once(child, 'close')
  return code ?? 1
}

/** Test files that take the parameters of their properties from the environment, and those for soaking alone. */
async function propertyTests(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob('tests/**/*.{test,soak}.ts', { cwd: projectRoot })) {
    if (file.endsWith('.soak.ts') || (await readFile(join(projectRoot, file), 'utf8')).includes('/property.ts\''))
      found.push(file)
  }
  return found.sort()
}
