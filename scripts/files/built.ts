import type { Talk } from './paths.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isNamed, readRecord } from './record.ts'
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
  const then = await readRecord(talk.built, isBuiltFrom)
  if (!then)
    return []
  const now = await hashes(talk)
  return roles.filter(role => now[role] !== then[role]).map(role => talk[role])
}

function isBuiltFrom(record: unknown): record is BuiltFrom {
  return isNamed(record) && roles.every(role => typeof record[role] === 'string')
}

async function hashes(talk: Talk): Promise<BuiltFrom> {
  const found = await Promise.all(roles.map(async (role) => {
    const text = await readFile(talk[role], 'utf8').catch(() => '')
    return [role, createHash('sha256').update(text).digest('hex')] as const
  }))
  return Object.fromEntries(found) as BuiltFrom
}
