import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'
import { ceilings } from '../design/design.ts'
import { faultsOf } from './fault.ts'

/** R15: pictures are there, sharp, described and named. */
export function pictureFaults({ id, pictures }: SlideMeasure): Fault[] {
  return [
    ...faultsOf(
      id,
      'broken-picture',
      pictures.filter(({ isBroken }) => isBroken),
      ({ src }) => `Picture \`${src}\` cannot be shown, expected a picture or its placeholder`,
    ),
    ...faultsOf(
      id,
      'enlarged-picture',
      pictures.filter(({ enlarged }) => enlarged > ceilings.enlarged),
      ({ src, enlarged }) => `Picture \`${src}\` is shown ${enlarged} times as large as it is, expected at most ${ceilings.enlarged}`,
    ),
    ...faultsOf(
      id,
      'bare-picture',
      pictures.filter(({ isBroken, hasAlt, hasCaption }) => !isBroken && !(hasAlt && hasCaption)),
      ({ src, hasAlt }) => hasAlt
        ? `Picture \`${src}\` has no caption, expected a line beneath it that begins with its number or stands in emphasis`
        : `Picture \`${src}\` has no words for those who cannot see it, expected ![words](…)`),
  ]
}
