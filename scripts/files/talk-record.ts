import type { Answers } from './asked.ts'
import type { Talk } from './paths.ts'
import { dirname, join, relative } from 'node:path'
import { listen } from './asked.ts'
import { contentOf, hashOf } from './content.ts'
import { modulePath } from './explorers.ts'
import { projectRoot } from './paths.ts'
import { isNamed, readRecord } from './record.ts'
import { writeWhole } from './write.ts'

/** What was made of a talk: how, from what, what came of it. */
export interface TalkRecord {
  /** What was asked for. */
  how: string
  /** What its pages tell of the same talk in another language; empty where there is none. */
  beside: string
  /** What the disk answered: of all that was read, before it was read, and of all that was written. */
  answers: [question: string, answer: string][]
  /** The review in another language that was made with it. */
  twin?: string
  /** What was said of it, and whether an error was among that. */
  said: string
  isFaulty: boolean
}

/** What a run writes into a talk's public folder; the rest there is its author's. */
const written = ['figures', 'files']

/** What was made of a talk last; nothing where nobody knows. */
export function readTalkRecord({ made }: Talk): Promise<TalkRecord | undefined> {
  return readRecord(made, isTalkRecord)
}

/** Writes down what was made of a talk. */
export async function writeTalkRecord({ made }: Talk, record: TalkRecord): Promise<void> {
  await writeWhole(made, JSON.stringify(record))
}

/** Runs what reads a talk's inputs, and hears the answers of the disk to all that its making hangs on, the code among it. */
export function listenToInputs<T>({ review, public: folder }: Talk, run: () => Promise<T>): Promise<{ result: T, answers: Answers }> {
  return listen(async () => {
    await Promise.all([contentOf(review), contentOf(folder, written), ...(await codePaths()).map(path => contentOf(path))])
    return run()
  })
}

/** What a run has written: the deck as it was built, the talk whose site lies within this one's, the names of its PDFs. */
export interface Outputs { answers: Answers, deck: string, twin?: Talk, pdfs: string[] }

/** Adds to what the disk said of a talk's inputs what it says of its outputs. A deck that was edited meanwhile was not built. */
export async function addOutputs(talk: Talk, { answers, deck, twin, pdfs }: Outputs): Promise<void> {
  const { base, measured, report, notes, built, public: folder, dist, exports } = talk
  const paths = [
    ...[base, measured, report, notes, built],
    ...written.map(name => join(folder, name)),
    ...pdfs.map(name => join(exports, name)),
  ]
  await listen(() => Promise.all([
    ...paths.map(path => contentOf(path)),
    // What keeps the site names all of it, the twin's within it too.
    contentOf(dist, ['worker.js', ...twin ? [relative(talk.out, twin.out)] : []]),
  ]), answers.set(JSON.stringify(['content', talk.deck]), hashOf(deck)))
}

/** All of this project that a talk is made with, and the lock file, which names the packages. */
export const code = [
  'components',
  'layouts',
  'pages',
  'scripts',
  'setup',
  'styles',
  'custom-nav-controls.vue',
  'global-top.vue',
  'slide-bottom.vue',
  'vite.config.ts',
  'public/favicon.svg',
  'package.json',
  'package-lock.json',
]

async function codePaths(): Promise<string[]> {
  const guests = await modulePath()
  return [...code.map(name => join(projectRoot, name)), ...guests ? [dirname(guests)] : []]
}

function isTalkRecord(record: unknown): record is TalkRecord {
  return isNamed(record)
    && [record.how, record.beside, record.said].every(text => typeof text === 'string')
    && typeof record.isFaulty === 'boolean'
    && (record.twin === undefined || typeof record.twin === 'string')
    && Array.isArray(record.answers)
    && record.answers.every(pair => Array.isArray(pair) && pair.length === 2 && pair.every(text => typeof text === 'string'))
}
