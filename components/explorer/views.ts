import type { Component } from 'vue'
import type { ExplorerName } from '../../explorers/catalogue.ts'
import type { Definition } from '../../explorers/definition.ts'

/** An explorer's code: what it is, and what draws it. */
export interface View { definition: Definition<any, any>, stage: Component }

/** How each explorer's code is fetched, on the slide that shows it and nowhere else. */
export const views: Record<ExplorerName, () => Promise<View>> = {
  'smart-resize': async () => ({
    definition: (await import('../../explorers/smart-resize.ts')).smartResize,
    stage: (await import('../stages/SmartResizeStage.vue')).default,
  }),
}
