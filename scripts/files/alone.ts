import type { Talk } from './paths.ts'
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { DeckError } from '../diagnostics/error.ts'
import { removeAtEnd, whenEnded } from './ending.ts'
import { shown } from './paths.ts'

/** Who this run is, and since when: a file with this in it says that the folder is its own. */
const mine = `${process.pid}@${hostname()}@${Math.round(performance.timeOrigin)}`
/** How often a run looks whether the one before it has ended, and says that it lives, in ms. */
const every = 250
const sign = 5000
/** A run that gave no sign for so long is gone, whatever its number; longer than any of its stages holds the processor. */
const silent = 10 * 60_000
/** From then on to wait makes no sense. */
const longest = 15 * 60_000

/**
 * Does something with a talk's folder while no other run does: a second one says so and waits. What a run that was ended by force
 * left behind is cleared away first. Throws E_WRITE, and E_BUSY where the other one does not end.
 */
export async function alone<T>(talk: Talk, run: () => Promise<T>): Promise<T> {
  const held = join(dirname(talk.base), 'running')
  await hold(held, talk)
  const release = (): void => {
    if (!existsSync(held) || readFileSync(held, 'utf8') !== mine)
      return
    rmSync(held, { force: true })
    removeEmpty(dirname(held), talk.out)
  }
  const keep = whenEnded(() => {
    removeAtEnd(talk.stage)
    release()
  })
  const timer = setInterval(() => void utimes(held, new Date(), new Date()).catch(() => {}), sign).unref()
  try {
    await clearLeft(talk)
    return await run()
  }
  finally {
    clearInterval(timer)
    keep()
    release()
  }
}

/** Removes folders in which nothing was made. */
function removeEmpty(...folders: string[]): void {
  for (const folder of folders) {
    if (existsSync(folder) && readdirSync(folder).length === 0)
      rmdirSync(folder)
  }
}

/** Makes the file that says who is at work, as soon as nobody else is. */
async function hold(held: string, talk: Talk): Promise<void> {
  const began = performance.now()
  for (let isSaid = false; !await take(held); await pause(every)) {
    const owner = await readFile(held, 'utf8').catch(() => '')
    if (await isGone(held, owner)) {
      await rm(held, { force: true })
      continue
    }
    if (!isSaid)
      console.error(`Another run (${owner.split('@')[0]}) is at work in ${shown(talk.out)}: this one waits until it has ended.`)
    isSaid = true
    if (performance.now() - began > longest) {
      throw new DeckError(
        'E_BUSY',
        `another run (${owner}) is at work in ${shown(talk.out)} since ${longest / 60_000} minutes`,
        `End it, or delete ${shown(held)} where there is none.`,
      )
    }
  }
}

/** Takes hold, unless another run has it. A run that ends removes the empty folder, perhaps after it was made here: then once more. */
async function take(held: string, tries = 3): Promise<boolean> {
  try {
    await mkdir(dirname(held), { recursive: true })
    const file = await open(held, 'wx')
    try {
      await file.writeFile(mine)
    }
    catch (error) {
      await rm(held, { force: true })
      throw error
    }
    finally {
      await file.close()
    }
    return true
  }
  catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      return false
    if (code === 'ENOENT' && tries > 1)
      return take(held, tries - 1)
    throw new DeckError(
      'E_WRITE',
      `${held} cannot be written: ${(error as Error).message}`,
      'Choose another folder with --out, or change its rights.',
    )
  }
}

/** True where the owner of a file is no process of this machine any more, or gave no sign of life for long. */
async function isGone(held: string, owner: string): Promise<boolean> {
  const [pid, host] = owner.split('@')
  const since = Date.now() - (await stat(held).catch(() => ({ mtimeMs: 0 }))).mtimeMs
  // It was made and not yet written.
  if (owner === '')
    return since > sign
  // In a container the next run often has the number of the one before.
  const isAnother = host === hostname() && (Number(pid) === process.pid ? owner !== mine : !isAlive(Number(pid)))
  return since > silent || isAnother
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Files that were written to the side and never renamed go; a site that was moved away for a new one that never came is put back. */
async function clearLeft(talk: Talk): Promise<void> {
  const site = basename(talk.dist)
  await rm(talk.stage, { recursive: true, force: true, maxRetries: 5 })
  const files = '(?:slides\\.md|\\.reviewdeck|(?:generated|report|measured|notes|built|made)\\.\\w+)'
  const left = new RegExp(`^(?:${site}\\.\\d+\\.old|${files}[-.]\\d+\\.tmp(?:\\.\\d+\\.tmp)?)$`)
  for (const folder of [talk.out, dirname(talk.base)]) {
    for (const name of (await readdir(folder).catch(() => [])).filter(name => left.test(name))) {
      const isBack = name.endsWith('.old') && await rename(join(folder, name), talk.dist).then(() => true, () => false)
      if (!isBack)
        await rm(join(folder, name), { recursive: true, force: true })
    }
  }
}
