import type { Talk } from './paths.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { writeWhole } from './write.ts'

/** What a site was built from: a hash of the review and of the deck, by their roles. */
type BuiltFrom = Record<'review' | 'deck', string>

const roles = ['review', 'deck'] as const

/** Writes down what the site that was just put in place was built from. */
export async function rememberBuilt(talk: Talk): Promise<void> {
  await writeWhole(talk.built, JSON.stringify(await hashes(talk)))
}

/** The files of a talk that changed since its site was built; none where nobody knows what it was built from. */
export async function changedSinceBuilt(talk: Talk): Promise<string[]> {
  const text = await readFile(talk.built, 'utf8').catch(() => undefined)
  if (text === undefined)
    return []
  const now = await hashes(talk)
  const then = JSON.parse(text) as BuiltFrom
  return roles.filter(role => now[role] !== then[role]).map(role => talk[role])
}

async function hashes(talk: Talk): Promise<BuiltFrom> {
  const found = await Promise.all(roles.map(async (role) => {
    const text = await readFile(talk[role], 'utf8').catch(() => '')
    return [role, createHash('sha256').update(text).digest('hex')] as const
  }))
  return Object.fromEntries(found) as BuiltFrom
}
