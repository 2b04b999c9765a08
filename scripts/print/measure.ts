import type { Page } from 'playwright'
import type { Fault } from '../rules/fault.ts'
import type { SlideMeasure } from '../rules/slide-measure.ts'
import { faultsOfSlide } from '../rules/index.ts'
import * as geometry from './page/geometry.ts'
import * as slide from './page/slide.ts'
import * as texts from './page/texts.ts'
import * as walk from './page/walk.ts'

/** A slide with its lengths, and what on it breaks a rule. */
export interface MeasuredSlide extends SlideMeasure { faults: Fault[] }

/**
 * Measures the slides of an opened print page that is ready, in the order of `ids`; one that is not on the page is left
 * out. `blocks` are the parts of a slide below its title, top to bottom, with the heights that they take.
 */
export async function measureSlides(page: Page, ids: string[]): Promise<MeasuredSlide[]> {
  const measures = await evaluateIn<SlideMeasure[]>(page, 'measureSheets', ids)
  return measures.map(measure => ({ ...measure, faults: faultsOfSlide(measure) }))
}

/** Calls a function of the folder `page/` in a page, with all that stand beside it. */
function evaluateIn<Result>(page: Page, name: string, argument: unknown): Promise<Result> {
  const functions = [walk, geometry, texts, slide].flatMap(module => Object.values(module))
  return page.evaluate(`(() => {\n${functions.join('\n')}\nreturn ${name}(${JSON.stringify(argument)})\n})()`)
}
