import type { Explorers, Guest } from '../explorers/registry.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { definitionsOf } from '../explorers/registry.ts'
import { projectRoot } from './paths.ts'

/**
 * The explorers that this installation knows: those that the `reviewdeck.explorers` module of its own package.json registers.
 * What lies beside a review is never run, for a review may come from anybody.
 */
export async function readExplorers(): Promise<Explorers> {
  return definitionsOf(await readGuests())
}

/** What the module registers; nothing where none is named. */
export async function readGuests(): Promise<Guest[]> {
  const path = await modulePath()
  return path === undefined ? [] : (await import(pathToFileURL(path).href) as { explorers: Guest[] }).explorers
}

/** Where the module stands that registers the explorers. */
export async function modulePath(): Promise<string | undefined> {
  const { reviewdeck } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { reviewdeck?: { explorers?: string } }
  return reviewdeck?.explorers === undefined ? undefined : join(projectRoot, reviewdeck.explorers)
}
