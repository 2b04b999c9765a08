import type { WatchedPage } from '../../scripts/print/browser.ts'
import { rules } from '../../scripts/diagnostics/rules.ts'
import { measureSlides } from '../../scripts/print/measure.ts'
import { openReady } from '../../scripts/print/readiness.ts'

/** Opens the print page of a built deck and says what on its slides breaks a rule that is an error. */
export async function errorsOn(watched: WatchedPage, url: string): Promise<string[]> {
  await openReady(watched, `${url}print?print=1`)
  const ids = await watched.page.locator('[data-slide]').evaluateAll(slides => slides.map(slide => slide.getAttribute('data-slide')!))
  const faults = (await measureSlides(watched.page, ids)).flatMap(slide => slide.faults)
  return faults.filter(({ rule }) => rules[rule].severity === 'error').map(({ rule, slide, says }) => `${slide}: ${rule}: ${says}`)
}
