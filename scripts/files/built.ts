import type { Talk } from './paths.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isNamed, readRecord } from './record.ts'
import { writeWhole } from './write.ts'

/** What a site was built from: a hash of the review and of the deck, by their roles. */
type BuiltFrom = Record<'review' | 'deck', string>

const roles = ['review', 'deck'] as const

/** The path that a site was built for, and its whole address where it was known. */
export interface BuiltFor { base: string, url?: string }

/** Writes down what the site that was just put in place was built from, and for which address. */
export async function rememberBuilt(talk: Talk, { base, url }: BuiltFor): Promise<void> {
  await writeWhole(talk.built, JSON.stringify({ ...await hashes(talk), base, url }))
}

/** The address that the site of a talk was built for; none where nobody knows. */
export async function builtFor(talk: Talk): Promise<BuiltFor | undefined> {
  return readRecord(talk.built, isBuiltFor)
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

function isBuiltFor(record: unknown): record is BuiltFor {
  return isNamed(record) && typeof record.base === 'string' && ['string', 'undefined'].includes(typeof record.url)
}

async function hashes(talk: Talk): Promise<BuiltFrom> {
  const found = await Promise.all(roles.map(async (role) => {
    const text = await readFile(talk[role], 'utf8').catch(() => '')
    return [role, createHash('sha256').update(text).digest('hex')] as const
  }))
  return Object.fromEntries(found) as BuiltFrom
}
