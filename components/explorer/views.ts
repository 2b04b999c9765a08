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
  'msrope': async () => ({
    definition: (await import('../../explorers/msrope.ts')).msrope,
    stage: (await import('../stages/MsropeStage.vue')).default,
  }),
  'latent-geometry': async () => ({
    definition: (await import('../../explorers/latent-geometry.ts')).latentGeometry,
    stage: (await import('../stages/LatentGeometryStage.vue')).default,
  }),
  'flow-schedule': async () => ({
    definition: (await import('../../explorers/flow-schedule.ts')).flowSchedule,
    stage: (await import('../stages/FlowScheduleStage.vue')).default,
  }),
  'true-cfg': async () => ({
    definition: (await import('../../explorers/true-cfg.ts')).trueCfg,
    stage: (await import('../stages/TrueCfgStage.vue')).default,
  }),
  'model-cost': async () => ({
    definition: (await import('../../explorers/model-cost.ts')).modelCost,
    stage: (await import('../stages/ModelCostStage.vue')).default,
  }),
  'task-routes': async () => ({
    definition: (await import('../../explorers/task-routes.ts')).taskRoutes,
    stage: (await import('../stages/TaskRoutesStage.vue')).default,
  }),
  'vision-window': async () => ({
    definition: (await import('../../explorers/vision-window.ts')).visionWindow,
    stage: (await import('../stages/VisionWindowStage.vue')).default,
  }),
  'video-time': async () => ({
    definition: (await import('../../explorers/video-time.ts')).videoTime,
    stage: (await import('../stages/VideoTimeStage.vue')).default,
  }),
  'mrope': async () => ({
    definition: (await import('../../explorers/mrope.ts')).mrope,
    stage: (await import('../stages/MropeStage.vue')).default,
  }),
}
