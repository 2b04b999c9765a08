import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'

/**
 * Runs a program whose stdout must not become ours, and ends it with all its children after `ms` milliseconds (no
 * limit if undefined) or when we are interrupted. With `show` its output goes to stderr, else it is kept.
 * Returns { code, output }; code is undefined if it did not start or was ended.
 */
export function runLimited(file, args, { ms, cwd, env, shell = false, show = false } = {}) {
  return new Promise((resolve) => {
    const detached = process.platform !== 'win32' && !show
    const child = spawn(file, args, {
      cwd,
      env,
      shell,
      detached,
      windowsHide: true,
      stdio: show ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const stop = () => detached ? quietly(() => process.kill(-child.pid, 'SIGKILL')) : child.kill('SIGKILL')
    const interrupt = () => {
      stop()
      process.exit(130)
    }
    const timer = ms && setTimeout(() => {
      output += `stopped after ${ms / 1000} s`
      stop()
    }, ms)
    const settle = (code) => {
      clearTimeout(timer)
      for (const signal of ['SIGINT', 'SIGTERM'])
        process.off(signal, interrupt)
      resolve({ code, output: output.trim() })
    }
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.on(signal, interrupt)
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', chunk => (output += chunk))
    child.on('error', (error) => {
      output += error.message
      settle(undefined)
    })
    child.on('close', code => settle(code ?? undefined))
  })
}

/**
 * The environment that a verb runs in: Node and the packages' programs come first on its PATH, so that tools started
 * by it find the same Node, and compiled code is kept beside the packages, since to strip hundreds of modules of their
 * types takes longer than a short verb does. A folder that the caller names for compiled code stays.
 */
export function verbEnvironment(node, modules, env) {
  const pathKey = Object.keys(env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH'
  return {
    NODE_COMPILE_CACHE: join(modules, '.cache', 'reviewdeck', 'compiled'),
    ...env,
    [pathKey]: [dirname(node), join(modules, '.bin'), env[pathKey]].filter(Boolean).join(delimiter),
  }
}

/** Runs the verb itself: our standard streams are its own, signals reach it, and its end becomes ours. */
export function runVerb(node, plan, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...plan.args], { cwd: plan.cwd, env, stdio: 'inherit' })
    const forward = (signal) => {
      // A terminal sends its interrupt to the whole group; a second one would cut off an orderly end.
      if (signal !== 'SIGINT' || !process.stdin.isTTY)
        child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals)
      process.on(signal, forward)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const each of signals)
        process.off(each, forward)
      if (signal)
        process.kill(process.pid, signal)
      process.exitCode = code ?? 1
      resolve()
    })
  })
}

function quietly(action) {
  try {
    action()
  }
  catch {
    // it has ended already
  }
}
