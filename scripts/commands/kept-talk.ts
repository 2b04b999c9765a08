import type { TalkRecord } from '../files/talk-record.ts'
import type { Options } from './command.ts'
import { join } from 'node:path'
import process from 'node:process'
import { isAsBefore } from '../files/asked.ts'
import { contentOf } from '../files/content.ts'
import { callerFolder, shown } from '../files/paths.ts'
import { readTalkRecord } from '../files/talk-record.ts'
import { pdfsOf } from '../print/pdf-names.ts'
import { twinPlace } from '../review/twin.ts'
import { onePageName } from '../site/one-page-name.ts'
import { twinOf } from './twin.ts'
// What a talk asked of the disk is asked again by these; a question that nobody knows would have all be loaded that makes a talk.
import '../files/door.ts'
import '../files/pictures/find.ts'

/** What the disk answers today. */
type Now = Parameters<typeof isAsBefore>[1]

/** A talk that stands as it was made last, since nothing that it is made from has changed. */
export interface KeptTalk { options: Options, record: TalkRecord }

/**
 * A talk as it was made last, where making it again would come to the same: by the content of all that was read and written, what
 * was asked for, and the code. Undefined where it would not, or nobody knows.
 */
export async function keptTalk(options: Options, wantsExport: boolean, now?: Now): Promise<KeptTalk | undefined> {
  if (options.force || options.retake.length > 0)
    return undefined
  const record = await readTalkRecord(options.talk)
  return record?.how === howOf(options, wantsExport) && await isAsBefore(record.answers, now) ? { options, record } : undefined
}

/** A talk and its twin where both stand as they were made last: nothing is to be done. */
export async function keptTalks(options: Options, wantsExport: boolean): Promise<KeptTalk[] | undefined> {
  const now: Now = new Map()
  const first = await keptTalk(options, wantsExport, now)
  const twin = twinOf(options, first?.record.twin)
  if (!first || !twin)
    return first && [first]
  const second = await keptTalk(twin, wantsExport, now)
  return second && await isNested(options, second) ? [first, second] : undefined
}

/** Whether the site of a talk lies within that of another as it stands. */
export async function isNested({ talk: { dist } }: Options, { options: { talk } }: KeptTalk): Promise<boolean> {
  return await contentOf(join(dist, twinPlace(talk.review))) === await contentOf(talk.dist)
}

/** Says again what was said of talks that are kept. The exit code is that of the run that made them. */
export function tellKept(talks: KeptTalk[], wantsExport: boolean): number {
  for (const { record } of talks.toReversed()) {
    if (record.said)
      console.error(record.said)
  }
  console.error('✓ nothing changed since it was made: nothing to do (--force makes it anew)')
  console.log(talks.flatMap(({ options }) => pathsOf(options, wantsExport)).map(shown).join('\n'))
  return talks.some(({ record }) => record.isFaulty) ? 2 : 0
}

/** What a run has made of a talk. */
export function pathsOf({ talk, handouts, singleFile }: Options, wantsExport: boolean): string[] {
  const names = [...wantsExport ? pdfsOf(handouts) : [], ...singleFile ? [onePageName] : []]
  return [talk.deck, talk.dist, ...names.map(name => join(talk.exports, name))]
}

/** All besides the disk that a talk hangs on: whatever was asked for, and where. */
export function howOf({ talk, force, retake, ...options }: Options, wantsExport: boolean): string {
  const { env, version } = process
  return JSON.stringify({
    options,
    wantsExport,
    // The answers name their files, so they are none for a talk that was copied.
    of: [talk.review, talk.out],
    from: [callerFolder, version, env.CHROMIUM_PATH, env.SOURCE_DATE_EPOCH],
  })
}
