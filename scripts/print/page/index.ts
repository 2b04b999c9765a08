/** What a page can be asked: everything in this folder is bundled and runs inside a page of a deck. */
export { measurePages } from './handout.ts'
export { inspectSlides } from './inspect.ts'
export { goToSlide, measureShown, placeShown, work, workedOn } from './live.ts'
export { whatIsMissing } from './missing.ts'
export { placesOf } from './places.ts'
export { geometryOf } from './rows.ts'
export { seenOn } from './seen.ts'
export { measureSheets } from './slide.ts'
