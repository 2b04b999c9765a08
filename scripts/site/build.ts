import type { BuiltDeck } from './built-deck.ts'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { DeckError, diskFull } from '../diagnostics/error.ts'
import { refusalLine, refusedIn } from '../diagnostics/refusal-line.ts'
import { whenEnded } from '../files/ending.ts'
import { projectRoot, shown } from '../files/paths.ts'
import { caged } from './cage.ts'

/** A slide that Slidev cannot compile, by number from 1. */
export class SlideCompileError extends DeckError {
  readonly slide: number

  constructor(slide: number, reason: string) {
    super(
      'E_SLIDE',
      `slide ${slide} of slides.md cannot be compiled: ${reason}`,
      'Mend the slide in slides.md, or add --keep-going to show it as its source.',
    )
    this.slide = slide
  }
}

/** Slidev reads settings by jiti, which keeps what it made of them in the temporary folder, where a caged process may not write. */
const keptSettings = { TMPDIR: join(projectRoot, 'node_modules', '.cache', 'reviewdeck'), JITI_RESPECT_TMPDIR_ENV: '1' }

const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))

/** Builds the staged deck as a static site, without notes. Throws SlideCompileError where one slide is at fault, E_BUILD otherwise. */
export async function buildSite(stage: string, site: Pick<BuiltDeck, 'dist' | 'base'>, building?: Building): Promise<void> {
  const fault = await tryBuildSite(stage, site, building)
  if (fault)
    throw fault
}

/** How a site is built: as one page with all its code, whose slides have addresses behind a `#`, or as one to be hosted. */
interface Building { asOnePage?: boolean }

/** The same, with the slide at fault as its result. */
export async function tryBuildSite(
  stage: string,
  { dist, base }: Pick<BuiltDeck, 'dist' | 'base'>,
  { asOnePage }: Building = {},
): Promise<SlideCompileError | undefined> {
  const args = [...caged([stage, dist]), cli, 'build', join(stage, 'slides.md'), '--out', dist, '--base', base, '--without-notes']
  const { code, output } = asOnePage
    ? await run(process.execPath, [...args, '--router-mode', 'hash'], { REVIEWDECK_ONE_PAGE: '1' })
    : await run(process.execPath, args)
  for (const address of refusedIn(output).slice(0, 5))
    process.stderr.write(refusalLine(address))
  if (code === 0 && existsSync(join(dist, 'index.html')))
    return undefined
  // eslint-disable-next-line no-control-regex -- colours of the terminal
  const plain = output.replace(/\u001B\[[\d;]*m/g, '')
  const slide = plain.match(/__slidev_(\d+)\.md/)?.[1]
  if (/ENOSPC|no space left/i.test(plain))
    throw diskFull(`the site could not be built: there is no space left on the disk of ${shown(dist)}`, plain)
  if (/EACCES.*node_modules/.test(plain)) {
    throw new DeckError(
      'E_WRITE',
      `the folder node_modules of the project at ${projectRoot} cannot be written, where Vite keeps its settings while it reads them`,
      'Install the project as the user who runs it, or give that user the right to write there.',
      { cause: plain },
    )
  }
  const reason = plain.split('\n').find(line => /error/i.test(line) && !/^build failed with/i.test(line.trim()) && line.trim().length > 8)?.trim()
    ?? plain.trim().split('\n').at(-1)
    ?? ''
  if (slide)
    return new SlideCompileError(Number(slide), reason)
  throw new DeckError('E_BUILD', `the site could not be built: ${reason}`, 'Run again with DEBUG=1 to see all of Slidev\'s output.', {
    cause: plain,
  })
}

function run(program: string, args: string[], told: Record<string, string> = {}): Promise<{ code: number | null, output: string }> {
  return new Promise((resolve, reject) => {
    // A developer's own settings must not reach the build.
    const child = spawn(program, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', ...keptSettings, ...told },
    })
    const keep = whenEnded(() => child.kill('SIGKILL'))
    let output = ''
    child.stdout.on('data', data => output += data)
    child.stderr.on('data', data => output += data)
    child.on('error', reject)
    child.on('close', (code) => {
      keep()
      resolve({ code, output })
    })
  })
}
