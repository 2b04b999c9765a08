import type { HandoutName } from '../../pages/handout/layouts/index.ts'
import type { PaperName } from '../../pages/handout/layouts/paper.ts'
import { handoutNames, isHandoutName, usualHandout } from '../../pages/handout/layouts/index.ts'
import { isPaperName, paperNames } from '../../pages/handout/layouts/paper.ts'
import { unknownName } from './unknown-name.ts'

/** A layout of the handout that was asked for. Throws E_USAGE for a name that no layout has. */
export function handoutOf(name: string): HandoutName {
  if (isHandoutName(name))
    return name
  throw unknownName('handout', name, handoutNames, usualHandout)
}

/** The paper that was asked for. Throws E_USAGE for a name that none has. */
export function paperOf(name: string | undefined): PaperName | undefined {
  if (name === undefined || isPaperName(name))
    return name
  throw unknownName('paper', name, paperNames, paperNames[0])
}
