import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { runLimited } from './spawn.mjs'

const minutes = 60_000

/** The Chromium that has no window of its own does the same in half the time; older Debians have only the other. */
const aptPackages = ['chromium-headless-shell', 'chromium']

/** Downloads Playwright's Chromium into Playwright's cache. A refused or slow download is reported in one line. */
export async function installWithPlaywright(root) {
  console.error('reviewdeck: no browser to print with; downloading Chromium through Playwright (once, roughly 200 MB, at most 10 minutes)')
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  // Other projects' browsers in the same cache stay, and a dead mirror is given up after 10 s instead of 30.
  const { code, output } = await runLimited(process.execPath, [
    cli,
    'install',
    '--no-shell',
    '--no-remove',
    'chromium',
  ], {
    ms: 10 * minutes,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  })
  if (code !== 0)
    console.error(`reviewdeck: that did not work (${reason(output)})`)
}

/** Installs the distribution's Chromium where that is a real package and we may: as root on Debian. */
export async function installWithApt() {
  if (!aptServes({
    uid: process.getuid?.(),
    exists: existsSync,
    osRelease: () => readFileSync('/etc/os-release', 'utf8'),
  })) {
    return
  }
  console.error('reviewdeck: installing Chromium with apt-get (once)')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = args => runLimited('apt-get', args, { ms: 10 * minutes, env })
  let last = await apt(['update', '-qq'])
  for (const name of aptPackages) {
    const install = ['install', '-y', '--no-install-recommends', name]
    const planned = await apt([...install, '--print-uris', '-qq'])
    last = planned
    if (planned.code === 0) {
      console.error(`reviewdeck: ${Math.round(aptDownloadBytes(planned.output) / 1e6)} MB to download`)
      last = await apt([...install, '-qq'])
      break
    }
  }
  if (last.code !== 0)
    console.error(`reviewdeck: that did not work (${reason(last.output)})`)
}

/** Says whether apt-get can bring a browser: root, a Debian, and not Ubuntu, whose package only points at a snap. */
export function aptServes({ uid, exists, osRelease }) {
  return uid === 0 && exists('/etc/debian_version') && exists('/etc/os-release') && !/^ID=["']?ubuntu/m.test(osRelease())
}

/** The bytes that apt-get would fetch, from its list `'address' file-name bytes checksum`, one file a line. */
export function aptDownloadBytes(listing) {
  return [...listing.matchAll(/^'[^']+' \S+ (\d+)/gm)].reduce((sum, [, bytes]) => sum + Number(bytes), 0)
}

/** The line of a tool's output that names the trouble, cut to a readable length. */
export function reason(output) {
  const lines = output.split('\n').map(line => line.trim()).filter(Boolean)
  return (lines.findLast(line => /stopped after|^E:|Error:/.test(line)) ?? lines.at(-1) ?? 'no message').slice(0, 160)
}
