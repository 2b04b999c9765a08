import type { InjectionKey } from 'vue'
import { inject, provide } from 'vue'

const paper: InjectionKey<true> = Symbol('on paper')

/** Tells everything within that it stands on a page that is printed. */
export function provideOnPaper(): void {
  provide(paper, true)
}

/** True on the pages that are printed. */
export function isOnPaper(): boolean {
  return inject(paper, undefined) === true
}
