import type { Component, ShallowRef } from 'vue'
import type { SubjectId } from '../../scripts/subjects/subject-in.ts'
import { shallowRef } from 'vue'
import { findSketch } from '../explorer/find.ts'
import { early, late } from './subjects.ts'

/** What an explorer of one of the two is about, as a drawing. */
export interface Sketch { is: SubjectId, name: string, sketch: Component }

/** The sketches of the explorers of both, the later one's first, as far as there are any; undefined until they are loaded. */
export function useBothSketches(sketches: Record<SubjectId, string[]>): ShallowRef<Sketch[] | undefined> {
  const found = shallowRef<Sketch[]>()
  void Promise.all([late, early].map(async ({ is, name }) => ({ is, name, sketch: await findSketch(sketches[is]) })))
    .then(all => found.value = all.flatMap(({ sketch, ...of }) => sketch ? [{ ...of, sketch }] : []))
  return found
}
