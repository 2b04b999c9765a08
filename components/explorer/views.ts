import type { Component } from 'vue'
import type { ExplorerName } from '../../talk/explorers/catalogue.ts'
import type { Definition } from '../../talk/explorers/definition.ts'

/** An explorer's code: what it is, and what draws it. */
export interface View { definition: Definition<any, any>, stage: Component }

/** How each explorer's code is fetched, on the slide that shows it and nowhere else. */
export const views: Record<ExplorerName, () => Promise<View>> = {
  'smart-resize': async () => ({
    definition: (await import('../../talk/explorers/smart-resize.ts')).smartResize,
    stage: (await import('../../talk/stages/SmartResizeStage.vue')).default,
  }),
  'msrope': async () => ({
    definition: (await import('../../talk/explorers/msrope.ts')).msrope,
    stage: (await import('../../talk/stages/MsropeStage.vue')).default,
  }),
  'latent-geometry': async () => ({
    definition: (await import('../../talk/explorers/latent-geometry.ts')).latentGeometry,
    stage: (await import('../../talk/stages/LatentGeometryStage.vue')).default,
  }),
  'flow-schedule': async () => ({
    definition: (await import('../../talk/explorers/flow-schedule.ts')).flowSchedule,
    stage: (await import('../../talk/stages/FlowScheduleStage.vue')).default,
  }),
  'true-cfg': async () => ({
    definition: (await import('../../talk/explorers/true-cfg.ts')).trueCfg,
    stage: (await import('../../talk/stages/TrueCfgStage.vue')).default,
  }),
  'model-cost': async () => ({
    definition: (await import('../../talk/explorers/model-cost.ts')).modelCost,
    stage: (await import('../../talk/stages/ModelCostStage.vue')).default,
  }),
  'task-routes': async () => ({
    definition: (await import('../../talk/explorers/task-routes.ts')).taskRoutes,
    stage: (await import('../../talk/stages/TaskRoutesStage.vue')).default,
  }),
  'vision-window': async () => ({
    definition: (await import('../../talk/explorers/vision-window.ts')).visionWindow,
    stage: (await import('../../talk/stages/VisionWindowStage.vue')).default,
  }),
  'video-time': async () => ({
    definition: (await import('../../talk/explorers/video-time.ts')).videoTime,
    stage: (await import('../../talk/stages/VideoTimeStage.vue')).default,
  }),
  'mrope': async () => ({
    definition: (await import('../../talk/explorers/mrope.ts')).mrope,
    stage: (await import('../../talk/stages/MropeStage.vue')).default,
  }),
}
