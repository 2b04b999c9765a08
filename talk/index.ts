import type { Guest } from '../scripts/explorers/registry.ts'
import { defineExplorer } from '../scripts/explorers/registry.ts'
import { sentenceOfRefusal as refusal } from './explorers/refusal-words.ts'

/** The explorers of this talk, by the names that its reviews call them. */
export const explorers: Guest[] = [
  defineExplorer({
    name: 'smart-resize',
    definition: async () => (await import('./explorers/smart-resize.ts')).smartResize,
    stage: async () => (await import('./stages/SmartResizeStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'msrope',
    definition: async () => (await import('./explorers/msrope.ts')).msrope,
    stage: async () => (await import('./stages/MsropeStage.vue')).default,
    sketch: async () => (await import('./stages/MsropeSketch.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'latent-geometry',
    definition: async () => (await import('./explorers/latent-geometry.ts')).latentGeometry,
    stage: async () => (await import('./stages/LatentGeometryStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'flow-schedule',
    definition: async () => (await import('./explorers/flow-schedule.ts')).flowSchedule,
    stage: async () => (await import('./stages/FlowScheduleStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'true-cfg',
    definition: async () => (await import('./explorers/true-cfg.ts')).trueCfg,
    stage: async () => (await import('./stages/TrueCfgStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'model-cost',
    definition: async () => (await import('./explorers/model-cost.ts')).modelCost,
    stage: async () => (await import('./stages/ModelCostStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'task-routes',
    definition: async () => (await import('./explorers/task-routes.ts')).taskRoutes,
    stage: async () => (await import('./stages/TaskRoutesStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'vision-window',
    definition: async () => (await import('./explorers/vision-window.ts')).visionWindow,
    stage: async () => (await import('./stages/VisionWindowStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'video-time',
    definition: async () => (await import('./explorers/video-time.ts')).videoTime,
    stage: async () => (await import('./stages/VideoTimeStage.vue')).default,
    sketch: async () => (await import('./stages/VideoTimeSketch.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'mrope',
    definition: async () => (await import('./explorers/mrope.ts')).mrope,
    stage: async () => (await import('./stages/MropeStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'character-tiers',
    definition: async () => (await import('./explorers/character-tiers.ts')).characterTiers,
    stage: async () => (await import('./stages/CharacterTiersStage.vue')).default,
  }),
]
