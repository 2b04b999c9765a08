import type { Dialect } from './dialect.ts'
import { displayMath } from './display-math.ts'
import { escapedDollars } from './escaped-dollars.ts'
import { formulaPictures } from './formula-pictures.ts'
import { lostStrokes } from './lost-strokes.ts'
import { strayDollars } from './stray-dollars.ts'
import { texBlocks } from './tex-blocks.ts'
import { texBrackets } from './tex-brackets.ts'
import { texCitations } from './tex-citations.ts'
import { texCommands } from './tex-commands.ts'
import { texEnvironments } from './tex-environments.ts'
import { texWords } from './tex-words.ts'
import { tickedFormulas } from './ticked-formulas.ts'

/** Formulas however their signs are written, and then the commands of LaTeX that stand outside them. */
export const tex: Dialect[] = [
  tickedFormulas,
  escapedDollars,
  formulaPictures,
  displayMath,
  strayDollars,
  lostStrokes,
  texBrackets,
  texBlocks,
  texEnvironments,
  texCommands,
  texWords,
  texCitations,
]
