import type { OpenDeck } from '../../scripts/print/with-deck.ts'
import { rules } from '../../scripts/diagnostics/rules.ts'
import { measureSlides } from '../../scripts/print/measure.ts'

/** Opens the print page of a built deck and says what on its slides breaks a rule that is an error. */
export async function errorsOn({ page, ready }: OpenDeck): Promise<string[]> {
  await ready('print')
  const ids = await page.locator('[data-slide]').evaluateAll(slides => slides.map(slide => slide.getAttribute('data-slide')!))
  const faults = (await measureSlides(page, ids)).flatMap(slide => slide.faults)
  return faults.filter(({ rule }) => rules[rule].severity === 'error').map(({ rule, slide, says }) => `${slide}: ${rule}: ${says}`)
}
