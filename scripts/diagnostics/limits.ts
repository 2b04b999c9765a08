import { Worker } from 'node:worker_threads'
import { DeckError } from './error.ts'

/**
 * What one talk may be made of; beyond it a message comes instead of a hang. So many MB of text make so many slides; a bibliography may
 * hold far more than is cited; a formula is counted in signs of its TeX. A list or quotation of more
 * lines than that is read in pieces.
 */
export const limits = {
  megabytes: 4,
  bibliography: 20,
  depth: 100,
  blocks: 200_000,
  slides: 3000,
  formula: 8000,
  blockLines: 3000,
  seconds: 120,
}

/** Lists and quotations in each other at the beginning of a line. */
const container = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** Throws E_TOO_DEEP where a line opens more lists and quotations in each other than anybody could read. */
export function checkDepth(text: string, name: string): void {
  text.split('\n').forEach((line, index) => {
    const indent = (line.match(/^[ \t]*/)![0].length) / 2
    let depth = 0
    for (container.lastIndex = 0; depth <= limits.depth && container.test(line);)
      depth++
    if (depth + indent > limits.depth && line.trim() !== '') {
      throw new DeckError(
        'E_TOO_DEEP',
        `${name}:${index + 1} is nested more than ${limits.depth} deep`,
        'Take lists and quotations out of each other, or indentation away.',
      )
    }
  })
}

/** Throws E_TOO_MANY where there is more of something than a deck can hold. */
export function checkCount(count: number, what: 'blocks' | 'slides'): void {
  if (count > limits[what]) {
    throw new DeckError(
      'E_TOO_MANY',
      `the review has ${count} ${what}, expected at most ${limits[what]}`,
      'Split the review into several talks, each with a file of its own.',
    )
  }
}

let watchdog: Worker | undefined
let works = 0

/**
 * Runs work that may never end, a parser on hostile text say. Nothing can interrupt it from its own thread, so after the
 * time limit another thread says so and ends the process; nothing has been written by then.
 */
export async function withinTime<T>(work: () => Promise<T>, seconds: number = limits.seconds): Promise<T> {
  watchdog ??= new Worker(
    `
    const timers = new Map()
    require('node:worker_threads').parentPort.on('message', ({ id, seconds }) => {
      clearTimeout(timers.get(id))
      if (seconds !== undefined)
        timers.set(id, setTimeout(end, seconds * 1000, seconds))
    })
    function end(seconds) {
      require('node:fs').writeSync(2, 'E_TOO_SLOW: the review took longer than ' + seconds + ' s\\n'
        + '  Split it, or look for very long runs of brackets or stars in it.\\n')
      process.kill(process.pid, 'SIGKILL')
    }
  `,
    { eval: true, execArgv: [] },
  )
  watchdog.unref()
  const id = works++
  watchdog.postMessage({ id, seconds })
  try {
    return await work()
  }
  finally {
    watchdog.postMessage({ id })
  }
}
