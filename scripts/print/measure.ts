import type { Page } from 'playwright'
import type { Fault } from '../rules/fault.ts'
import type { SeenSheet, SlideMeasure } from '../rules/slide-measure.ts'
import { lostLabels } from '../rules/coverage.ts'
import { faultsInGrey } from '../rules/grey.ts'
import { faultsOfSlide } from '../rules/index.ts'
import { faultsOfPage } from '../rules/pages.ts'
import { inPage } from './in-page.ts'

/** A slide with its lengths, and what on it breaks a rule. */
export interface MeasuredSlide extends SlideMeasure { faults: Fault[] }

/** What was measured of a deck: its slides, and what on the pages of its handout breaks a rule. */
export interface Measured {
  slides: MeasuredSlide[]
  pages: Fault[]
  /** What can be read on the slides and on the sheets of the handout. */
  seen?: SeenSheet[]
}

/**
 * Measures the slides of an opened print page that is ready, in the order of `ids`; one that is not on the page is left
 * out. `blocks` are the parts of a slide below its title, top to bottom, with the heights that they take.
 */
export async function measureSlides(page: Page, ids: string[]): Promise<MeasuredSlide[]> {
  const measures = await inPage(page, 'measureSheets', ids)
  const lost = lostLabels(measures)
  return measures.map((measure, index) => ({
    ...measure,
    faults: [...faultsOfSlide(measure, measures[index - 1]), ...lost.filter(({ slide }) => slide === measure.id)],
  }))
}

/** Measures the sheets of an opened handout that is ready, and says what on them breaks a rule. */
export async function measureHandout(page: Page): Promise<Fault[]> {
  const pages = await inPage(page, 'measurePages')
  return [...pages.flatMap(faultsOfPage), ...faultsInGrey(await inPage(page, 'measureGrey'))]
}
