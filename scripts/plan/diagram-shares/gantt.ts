import type { SharesOf } from './share.ts'
import { linesOf, listed, runsOf } from './share.ts'

/** What is said of the whole chart; its title stands above the first share alone. */
const settings = /^(?:dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|weekday|weekend|inclusiveEndDates|topAxis)\b/
const titled = /^title\b/
/** What a task waits for. */
const waits = /\b(?:after|until)\s+([\w\s-]+)/g

/** A plan by its sections, each with an axis of its own: where no task waits for one of another section. */
export const ganttShares: SharesOf = (source, most) => {
  const [first, ...lines] = linesOf(source)
  const starts = lines.flatMap((line, index) => /^section\b/.test(line) ? [index] : [])
  const head = lines.slice(0, starts[0]).filter(line => !titled.test(line))
  if (first !== 'gantt' || starts.length < 2 || head.some(line => !settings.test(line)))
    return undefined
  const sections = starts.map((start, index) => lines.slice(start, starts[index + 1]))
  if (!sections.every(section => isAlone(section)))
    return undefined
  const title = lines.slice(0, starts[0]).filter(line => titled.test(line))
  return runsOf(sections, section => section.length - 1, most).map((run, index) => ({
    source: [first, ...index === 0 ? title : [], ...head, ...run.flat()].join('\n'),
    name: listed(run.map(([section]) => section.replace(/^section\s+/, ''))),
  }))
}

/** True for a section that begins on a day, and waits for none of another section's tasks. */
function isAlone([, first, ...others]: string[]): boolean {
  const tasks = first === undefined ? [] : [first, ...others]
  const ids = new Set(tasks.flatMap(task => task.slice(task.indexOf(':') + 1).split(',').map(each => each.trim())))
  const awaited = tasks.flatMap(task => [...task.matchAll(waits)].flatMap(([, words]) => words.trim().split(/\s+/)))
  return first !== undefined && /:.*\d[-/.]\d/.test(first) && awaited.every(id => ids.has(id))
}
