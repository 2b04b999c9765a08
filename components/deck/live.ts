import { useSlideContext } from '@slidev/client/context.ts'
import { isOnPaper } from '../explorer/paper.ts'

/** True where a slide is shown to be worked with: not on paper, nor in a preview. */
export function isLive(): boolean {
  return !isOnPaper() && ['slide', 'presenter'].includes(useSlideContext().$renderContext.value)
}
