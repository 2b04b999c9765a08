import type { HandoutName } from '../../pages/handout/layouts/index.ts'
import type { PaperName } from '../../pages/handout/layouts/paper.ts'
import { handoutNames, isHandoutName, usualHandout } from '../../pages/handout/layouts/index.ts'
import { isPaperName, paperNames } from '../../pages/handout/layouts/paper.ts'
import { unknownName } from './unknown-name.ts'

/** A layout of the handout that was asked for, in small letters or capitals. Throws E_USAGE for a name that no layout has. */
export function handoutOf(name: string): HandoutName {
  const small = name.toLowerCase()
  if (isHandoutName(small))
    return small
  throw unknownName('handout', name, handoutNames, usualHandout)
}

/** The paper that was asked for, which many write in capitals. Throws E_USAGE for a name that none has. */
export function paperOf(name: string | undefined): PaperName | undefined {
  const small = name?.toLowerCase()
  if (small === undefined || isPaperName(small))
    return small
  throw unknownName('paper', small, paperNames, paperNames[0])
}
