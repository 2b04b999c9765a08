import type { HostedDeck } from '../host/hosted-deck.ts'
import type { KeptTalk } from './kept-talk.ts'
import type { Exports, Made } from './make.ts'
import type { Prepared } from './prepare.ts'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatMessages, hasErrors } from '../diagnostics/messages.ts'
import { writeAssets } from '../files/assets.ts'
import { rememberBuilt } from '../files/built.ts'
import { writeLearnt } from '../files/learnt.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { addOutputs, writeTalkRecord } from '../files/talk-record.ts'
import { replaceFolder, writeWhole } from '../files/write.ts'
import { besideOf } from '../host/hosted-deck.ts'
import { heightsIn } from '../plan/known.ts'
import { refusedIn } from '../plan/learn-refused.ts'
import { writeDeck } from './generate.ts'
import { keepOffline } from './keep-offline.ts'
import { howOf } from './kept-talk.ts'
import { proveSeen } from './prove.ts'
import { reportFaults } from './report-faults.ts'
import { summaryOf } from './summary.ts'
import { nestSite } from './twin.ts'

/** Puts a talk where it belongs and says what is to be said of its slides; true where an error is among it. */
export async function putInPlace(
  { options, deck, answers }: Prepared,
  { built, exports, measured, problems, boxed }: Made,
  hosted: HostedDeck,
  twin?: Prepared | KeptTalk,
): Promise<boolean> {
  const { talk } = options
  const { outline } = deck.plan
  await writeDeck(options, deck)
  await writeLearnt(talk, {
    heights: heightsIn(outline, deck.learnt.heights),
    refused: refusedIn(outline, deck.learnt.refused),
  })
  await writeAssets(talk.public, deck.assets)
  await writeWhole(talk.notes, JSON.stringify(built.notes))
  if (twin)
    await nestSite(built.dist, twin.options)
  await keepOffline(built.dist, options, hosted)
  await replaceFolder(built.dist, talk.dist)
  await rememberBuilt(talk, options)
  if (exports)
    await publishExports(exports, talk.exports)
  const files = measured ? reportFaults(talk, deck, { ...measured, problems }) : []
  if (measured?.seen)
    files.push(await proveSeen(options, deck, measured.seen, boxed))
  const said = [
    formatMessages(...files),
    summaryOf(deck.plan),
    ...boxed.map(id => `${/^\d+$/.test(id) ? `slide ${id}` : id}: shown as its source`),
  ].filter(Boolean).join('\n')
  console.error(said)
  const isFaulty = files.some(hasErrors)
  await addOutputs(talk, { answers, deck: deck.written, twin: twin?.options.talk, pdfs: exports?.names ?? [] })
  await writeTalkRecord(talk, {
    how: howOf(options, measured !== undefined),
    beside: besideOf(hosted),
    answers: [...answers],
    twin: outline.meta.twin,
    said: [formatMessages(outline.file), said].filter(Boolean).join('\n'),
    isFaulty: isFaulty || hasErrors(outline.file) || boxed.length > 0,
  })
  return isFaulty
}

/** Puts the site of a talk into that of the other language, which is kept and stands. */
export async function nestInPlace({ options }: KeptTalk, twin: Prepared | KeptTalk, hosted: HostedDeck): Promise<void> {
  const { talk } = options
  const fresh = join(talk.stage, 'dist')
  await mkdir(talk.stage, { recursive: true })
  await cp(talk.dist, fresh, { recursive: true })
  await nestSite(fresh, twin.options)
  await keepOffline(fresh, options, hosted)
  await replaceFolder(fresh, talk.dist)
}

async function publishExports({ folder, names }: Exports, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  await replaceFiles(folder, to, names)
}
