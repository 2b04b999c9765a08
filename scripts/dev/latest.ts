import { readFileSync } from 'node:fs'
import { describeError } from '../diagnostics/error.ts'

/** Texts of files by path, as they were when a change of one of them was noticed. */
type Sources = Record<string, string>

/**
 * Reads a deck when it is wanted, not as it was when the change was noticed. Of readings that overtake each other the last
 * one counts; false for the others, for a deck that is shown already and for one that cannot be read.
 * @param entry the deck's file
 * @param read is given the text of the deck and those of changed files that it includes
 */
export function latest<Data>(entry: string, read: (sources: Sources) => Promise<Data>): (sources: Sources) => Promise<Data | false> {
  let shown: string | undefined
  let turn = 0
  return async (sources) => {
    try {
      const text = readFileSync(entry, 'utf8')
      if (text === shown && Object.keys(sources).every(path => path === entry))
        return false
      shown = text
      const own = ++turn
      const data = await read({ ...sources, [entry]: text })
      return own === turn && data
    }
    catch (error) {
      console.error(describeError(error))
      return false
    }
  }
}
