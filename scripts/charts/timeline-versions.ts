import type { SubjectId } from '../subjects/subject-in.ts'

/** What is known of an event here: its day, whose it is, and what happened. */
interface Dated { at: number, subject?: SubjectId, text: string }

/** What a name is without the numbers of its version: `Qwen2.5-VL` and `Qwen3-VL` are of one family, `Qwen-Image-Edit` is of another. */
function familyOf(text: string): string {
  return text.split(/[，,；;：:（(]/)[0].replace(/(?:\bv)?\d+(?:\.\d+)*/gi, '').replace(/[\s-]+$/, '').replace(/[\s-]+/g, '-').toLowerCase()
}

/**
 * Which events are versions of that with which their subject's line begins, it included; undefined where one of the subjects has no
 * later one, so that nothing is told of successors.
 */
export function versionsIn(events: Dated[]): boolean[] | undefined {
  const firstOf = (subject?: SubjectId): Dated => events.filter(event => event.subject === subject)
    .reduce((first, event) => event.at < first.at ? event : first)
  const are = events.map(event => familyOf(event.text) === familyOf(firstOf(event.subject).text))
  const versionsOf = (subject: SubjectId): number => events.filter((event, index) => event.subject === subject && are[index]).length
  const isGoingOn = (['a', 'b'] as const).every(subject => versionsOf(subject) > 1)
  return isGoingOn && are.includes(false) ? are : undefined
}
