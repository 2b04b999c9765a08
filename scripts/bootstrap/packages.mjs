import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { BootstrapError } from './error.mjs'
import { runLimited } from './spawn.mjs'

/**
 * Says whether the installed packages belong to the lock file.
 * - `fresh`: the stamp of the last successful install names this lock file.
 * - `adopt`: no stamp, but npm finished an install after the lock file was last written (somebody ran npm by hand).
 * - `install`: anything else, an interrupted install among it: npm writes its own record of the tree, whose time is
 *   `treeTime`, only when it has finished.
 *
 * Times are milliseconds; `stamp` and `treeTime` are undefined where the file is missing.
 */
export function packagesState({ lockHash, lockTime, stamp, treeTime }) {
  if (treeTime === undefined)
    return 'install'
  if (stamp !== undefined) {
    return stamp === lockHash ? 'fresh' : 'install'
  }
  return treeTime >= lockTime ? 'adopt' : 'install'
}

/**
 * The npm command that brings the packages in line with the lock file, as arguments. On Windows a running program
 * cannot be deleted, and `npm ci` begins by deleting all: when Node itself runs from there, packages are mended in place.
 */
export function npmArguments({ platform, execPath, modules }) {
  const inside = platform === 'win32' && execPath.toLowerCase().startsWith(`${modules.toLowerCase()}\\`)
  const command = inside ? ['install', '--no-save'] : ['ci']
  return [
    ...command,
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
}

/** How npm is started: through the npm that runs us where there is one (it may be on no PATH), else by its name. */
export function npmCommand({ platform, execPath, npmScript }) {
  if (npmScript && /npm-cli\.c?js$/.test(npmScript)) {
    return {
      file: execPath,
      first: [npmScript],
      shell: false,
    }
  }
  return platform === 'win32'
    ? { file: 'npm.cmd', first: [], shell: true } // Node refuses to start a .cmd without a shell
    : { file: 'npm', first: [], shell: false }
}

/** Runs `npm ci` unless the packages are there and belong to the lock file. Throws E_INSTALL where npm fails. */
export async function ensurePackages(root) {
  const modules = join(root, 'node_modules')
  const lockFile = join(root, 'package-lock.json')
  const stampFile = join(modules, '.reviewdeck-lock')
  const treeFile = join(modules, '.package-lock.json')
  const lock = readOptional(lockFile)
  if (lock === undefined)
    throw new BootstrapError('E_INSTALL', `${lockFile} is missing`, 'Fetch the project again: the lock file belongs to it.')
  const lockHash = createHash('sha256').update(lock).digest('hex')
  const state = packagesState({
    lockHash,
    lockTime: timeOf(lockFile),
    stamp: readOptional(stampFile)?.trim(),
    treeTime: timeOf(treeFile),
  })
  if (state === 'fresh')
    return
  if (state === 'install') {
    // Both records go first: a deletion that is cut off must not look like a finished install.
    for (const record of [stampFile, treeFile])
      rmSync(record, { force: true })
    await install(root, modules)
  }
  writeFileSync(stampFile, `${lockHash}\n`)
}

async function install(root, modules) {
  const { execPath, platform, env } = process
  console.error('reviewdeck: installing packages with npm (once): about 310 MB to download, 1.2 GB on disk, 190 MB of it Node 24')
  const npm = npmCommand({ platform, execPath, npmScript: env.npm_execpath })
  const began = Date.now()
  const { code, output } = await runLimited(npm.file, [
    ...npm.first,
    ...npmArguments({ platform, execPath, modules }),
  ], {
    cwd: root,
    shell: npm.shell,
    show: true,
  })
  if (code !== 0) {
    throw new BootstrapError('E_INSTALL', `npm failed${output
      ? `: ${output}`
      : ` with exit code ${code}`}`, 'Its own message stands above. Run the same command again once that is mended; it starts afresh.')
  }
  console.error(`reviewdeck: packages installed in ${Math.round((Date.now() - began) / 1000)} s`)
}

function readOptional(file) {
  try {
    return readFileSync(file, 'utf8')
  }
  catch {
    return undefined
  }
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs
}
