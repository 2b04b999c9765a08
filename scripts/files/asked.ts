import { AsyncLocalStorage } from 'node:async_hooks'

/** What was asked of the disk, by question, each with a digest of the answer: two of them are alike where their answers are. */
export type Answers = Map<string, string>

const listening = new AsyncLocalStorage<Answers>()
const kinds = new Map<string, (...args: never[]) => Promise<string>>()

/**
 * A function that reads the disk, as one whose answers can be remembered and asked for again: the same function, which tells its
 * question and a digest of the answer to whoever listens.
 * @param kind its name among all questions
 * @param ask the function; its arguments are plain data
 * @param digest what of an answer counts, as text
 */
export function asked<Args extends unknown[], Answer>(
  kind: string,
  ask: (...args: Args) => Promise<Answer>,
  digest: (answer: Answer) => string | Promise<string>,
): (...args: Args) => Promise<Answer> {
  kinds.set(kind, async (...args) => digest(await ask(...args as unknown as Args)))
  return async (...args) => {
    const answer = await ask(...args)
    const answers = listening.getStore()
    const question = JSON.stringify([kind, ...args])
    if (answers && !answers.has(question))
      answers.set(question, await digest(answer))
    return answer
  }
}

/** Runs something and hears all that it asks of the disk; of a question that is asked again, the first answer counts. */
export async function listen<T>(run: () => Promise<T>, answers: Answers = new Map()): Promise<{ result: T, answers: Answers }> {
  return { result: await listening.run(answers, run), answers }
}

/**
 * Whether all questions have the same answers today.
 * @param answers the questions with their answers
 * @param now answers of today that somebody has asked for already, and will
 */
export async function isAsBefore(
  answers: Iterable<[question: string, answer: string]>,
  now = new Map<string, Promise<string | undefined>>(),
): Promise<boolean> {
  const things = new Map<string, unknown>()
  // What is the same thing in several questions stays one, so that what is kept of it need not be found again.
  const one = (arg: unknown): unknown => {
    const key = JSON.stringify(arg)
    things.set(key, things.get(key) ?? arg ?? undefined)
    return things.get(key)
  }
  const all = await Promise.all([...answers].map(async ([question, answer]) => {
    const [kind, ...args] = JSON.parse(question) as [string, ...unknown[]]
    // An argument that was not given is `null` in JSON.
    const asked = now.get(question) ?? kinds.get(kind)?.(...args.map(one) as never[]).catch(() => undefined)
    if (asked)
      now.set(question, asked)
    return answer === await asked
  }))
  return all.every(Boolean)
}
