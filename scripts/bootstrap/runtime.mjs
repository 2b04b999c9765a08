import { posix, win32 } from 'node:path'
import { BootstrapError } from './error.mjs'

/** The packages that may hold a Node program for a platform, best first. Apple silicon has two by history. */
export function nodePackageNames(platform, arch) {
  const name = `${platform === 'win32' ? 'win' : platform}-${arch}`
  return name === 'darwin-arm64' ? [`node-${name}`, `node-bin-${name}`] : [`node-${name}`]
}

/** Says whether a Node runs TypeScript files directly, without a flag: 22.18 and later. */
export function runsTypeScript(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

/**
 * The absolute path of a Node that runs our TypeScript: the one among the packages, else the running one if it is
 * new enough. `own` is the running process: { version, execPath }. Throws E_NODE where there is neither.
 */
export function findNode({ root, platform, arch, exists, own }) {
  const { join } = platform === 'win32' ? win32 : posix
  // Alpine has another C library, on which the packaged program does not start.
  const foreign = platform === 'linux' && exists('/etc/alpine-release')
  for (const name of foreign ? [] : nodePackageNames(platform, arch)) {
    const program = join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node')
    if (exists(program))
      return program
  }
  if (runsTypeScript(own.version))
    return own.execPath
  throw new BootstrapError(
    'E_NODE',
    `no Node that runs TypeScript: this one is ${own.version}, and no package brings one for ${platform}-${arch}`,
    'Install Node 24 from https://nodejs.org and run the same command again.',
  )
}
