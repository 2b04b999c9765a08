import type { VFile } from 'vfile'
import type { Generated } from '../commands/generate.ts'

/** A change of the review that its slide does not show: what is said of it, and the slide as it was when it was said. */
interface Unseen { line: string, raw: string | undefined }

/**
 * What a person who writes waits for and does not see on the slides: errors, and changes of slides that were edited by hand or
 * deleted. Such a change is one only once, when it comes; it is told until somebody touches the slide, or the review takes it back.
 * @returns the lines to be told for a deck, each with its place, given all decks before it
 */
export function unseenChanges(): (deck: Pick<Generated, 'plan' | 'merge'>) => string[] {
  const pending = new Map<string, Unseen>()
  return ({ plan: { outline: { file } }, merge }) => {
    const rawOf = (id: string): string | undefined => merge.slides.find(slide => slide.id === id)?.raw
    for (const { id, outcome, generated } of merge.outcomes) {
      const line = generated === undefined ? undefined : lineOf(file, id)
      const isStill = ['kept', 'deleted'].includes(outcome) && pending.get(id)?.raw === rawOf(id)
      if (line !== undefined)
        pending.set(id, { line, raw: rawOf(id) })
      else if (!isStill)
        pending.delete(id)
    }
    const errors = file.messages.filter(({ fatal }) => fatal).map(message => told(file, message))
    return [...new Set([...errors, ...[...pending.values()].map(({ line }) => line)])]
  }
}

function lineOf(file: VFile, id: string): string | undefined {
  const message = file.messages.find(({ ruleId, reason }) =>
    ['slide-conflict', 'slide-deleted'].includes(ruleId ?? '') && reason.includes(`\`${id}\``))
  return message && told(file, message)
}

function told({ path }: VFile, { line = 1, column = 1, reason }: VFile['messages'][number]): string {
  return `${path}:${line}:${column} ${reason}`
}
