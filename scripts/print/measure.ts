import type { Page } from 'playwright'
import type { Fault } from '../rules/fault.ts'
import type { PageMeasure, SlideMeasure } from '../rules/slide-measure.ts'
import { lostLabels } from '../rules/coverage.ts'
import { faultsOfSlide } from '../rules/index.ts'
import { faultsOfPage } from '../rules/pages.ts'
import * as colour from './page/colour.ts'
import * as counts from './page/counts.ts'
import * as geometry from './page/geometry.ts'
import * as handout from './page/handout.ts'
import * as marks from './page/marks.ts'
import * as overlaps from './page/overlaps.ts'
import * as pictures from './page/pictures.ts'
import * as slide from './page/slide.ts'
import * as texts from './page/texts.ts'
import * as walk from './page/walk.ts'

/** A slide with its lengths, and what on it breaks a rule. */
export interface MeasuredSlide extends SlideMeasure { faults: Fault[] }

/** What was measured of a deck: its slides, and what on the pages of its handout breaks a rule. */
export interface Measured { slides: MeasuredSlide[], pages: Fault[] }

/**
 * Measures the slides of an opened print page that is ready, in the order of `ids`; one that is not on the page is left
 * out. `blocks` are the parts of a slide below its title, top to bottom, with the heights that they take.
 */
export async function measureSlides(page: Page, ids: string[]): Promise<MeasuredSlide[]> {
  const measures = await evaluateIn<SlideMeasure[]>(page, 'measureSheets', ids)
  const lost = lostLabels(measures)
  return measures.map(measure => ({ ...measure, faults: [...faultsOfSlide(measure), ...lost.filter(({ slide }) => slide === measure.id)] }))
}

/** Measures the sheets of an opened handout that is ready, and says what on them breaks a rule. */
export async function measureHandout(page: Page): Promise<Fault[]> {
  return (await evaluateIn<PageMeasure[]>(page, 'measurePages')).flatMap(faultsOfPage)
}

/** Calls a function of the folder `page/` in a page, with all that stand beside it. */
function evaluateIn<Result>(page: Page, name: string, argument?: unknown): Promise<Result> {
  const functions = [walk, geometry, colour, texts, marks, overlaps, pictures, counts, slide, handout].flatMap(module => Object.values(module))
  return page.evaluate(`(() => {\n${functions.join('\n')}\nreturn ${name}(${JSON.stringify(argument) ?? ''})\n})()`)
}
