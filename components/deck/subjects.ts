import { configs } from '@slidev/client/env.ts'
import { subjectIn as subjectNamed } from '../../scripts/subjects/subject-in.ts'

/** One of the (at most two) things the review compares. `is` picks its hue and shape. */
export interface Subject { is: 'a' | 'b', name: string, role?: string, since?: string, note?: string }

/** The `talk` block of the headmatter, as far as the views use it. */
export interface Talk {
  date?: string
  /** The day stands among what the cover quotes. */
  isDated?: boolean
  kicker?: string
  subtitle?: string
  affiliation?: string
  twin?: string
  /** Where content begins beneath the titles, in px, if that is not the usual edge. */
  top?: number
  /** The address of the picture on which explorers show what they compute. */
  picture?: string
  subjects?: Omit<Subject, 'is'>[]
  /** Where the names of sources lead: the slides that list them. */
  sources?: Record<string, string>
}

/** The deck's `talk` block; empty where the headmatter has none. */
export const talk: Talk = (configs as unknown as { talk?: Talk }).talk ?? {}

/** The subjects of the deck, in order. */
export const subjects: Subject[] = (talk.subjects ?? []).slice(0, 2).map((s, i) => ({
  ...s,
  name: String(s.name),
  since: s.since ? String(s.since).slice(0, 10) : undefined,
  is: i === 0 ? 'a' : 'b',
}))

/** The subject whose name or role stands in a text; none where both or neither do. */
export function subjectIn(text: string): Subject | undefined {
  const found = subjectNamed(text, subjects.map(({ name }) => name), subjects.map(({ role }) => role))
  return subjects.find(({ is }) => is === found)
}

/** As in `生成 Qwen-Image`: the role, a full-width space, the name; between Latin letters the space is half as wide. */
export function subjectTitle(subject: Subject): string {
  const space = /\p{Script=Han}$/u.test(subject.role ?? '') ? '\u3000' : '\u2002'
  return subject.role ? `${subject.role}${space}${subject.name}` : subject.name
}

/** The two things compared as their lines know them: whose began earlier, by the dates that are given, and whose later. */
export const [early, late]: Subject[] = subjects.every(({ since }) => since)
  ? subjects.toSorted((one, other) => one.since!.localeCompare(other.since!))
  : subjects
