import { DeckError } from '../diagnostics/error.ts'
import { nearest } from '../diagnostics/nearest.ts'

/** The error for an option whose value is none of the known ones: it names the nearest of them, or one for example. */
export function unknownName(flag: string, name: string, known: string[], usual = known[0]): DeckError {
  const near = nearest(name, known)
  return new DeckError(
    'E_USAGE',
    `--${flag} is \`${name}\`, expected ${known.join(', ')}`,
    near ? `Did you mean --${flag} ${near}?` : `For example --${flag} ${usual}`,
  )
}
