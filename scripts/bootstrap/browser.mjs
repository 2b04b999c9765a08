import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { installWithApt, installWithPlaywright } from './browser-install.mjs'
import { systemBrowsers } from './browser-places.mjs'
import { BootstrapError } from './error.mjs'

const hint = 'Install Chrome, Chromium or Edge, or name one: CHROMIUM_PATH=/path/to/chrome npm run …'

/**
 * The path of a Chromium to print with, or undefined: first CHROMIUM_PATH, then the one used last time, then
 * Playwright's own, then the system's. Only a browser found anew is tried (`works`); the others need only exist.
 * `playwright` returns the path where Playwright keeps its browser. Throws E_NO_BROWSER if CHROMIUM_PATH names no file.
 */
export function findBrowser({ env, platform, exists, works, remembered, playwright }) {
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH))
      return env.CHROMIUM_PATH
    throw new BootstrapError(
      'E_NO_BROWSER',
      `CHROMIUM_PATH names \`${env.CHROMIUM_PATH}\`, which does not exist`,
      'Correct it, or unset it to have a browser found.',
    )
  }
  if (remembered && exists(remembered))
    return remembered
  const usable = path => path && exists(path) && works(path)
  const own = playwright()
  return usable(own) ? own : systemBrowsers(platform, env).find(usable)
}

/** Finds a browser, installs one where there is none, remembers it and returns its path. Throws E_NO_BROWSER. */
export async function ensureBrowser(root) {
  const file = join(root, 'node_modules', '.reviewdeck-browser')
  const remembered = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  const find = () => findBrowser({
    env: process.env,
    platform: process.platform,
    exists: existsSync,
    works: startsUp,
    remembered,
    playwright: () => playwrightPath(root),
  })
  let path = find()
  for (const install of path ? [] : [installWithPlaywright, installWithApt]) {
    await install(root)
    path = find()
    if (path)
      break
  }
  if (!path)
    throw new BootstrapError('E_NO_BROWSER', 'no Chromium, Chrome or Edge was found, and none could be installed', hint)
  if (!process.env.CHROMIUM_PATH && path !== remembered) {
    console.error(`reviewdeck: printing with ${path}`)
    writeFileSync(file, `${path}\n`)
  }
  return path
}

/** A browser can be there and yet lack a system library: `--version` shows it. On Windows that would open a window. */
function startsUp(path) {
  if (process.platform === 'win32')
    return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function playwrightPath(root) {
  try {
    return createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath()
  }
  catch {
    return undefined
  }
}
