import { isLive } from './live.ts'

/**
 * The part that a slide plays for a screen reader: the main one where it is shown to be worked with, since Slidev's
 * page names none itself.
 */
export function roleOfSlide(): 'main' | undefined {
  return isLive() ? 'main' : undefined
}
