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
    sign: 'M51 2h21v21H51zM58 2v21M65 2v21M51 9h21M51 16h21|M74 24h6v6h-6zM81 31h6v6h-6zM88 38h6v6h-6z',
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
    sign: 'M2 4h26v14H2zM2 26h26v14H2zM28 11h14l12 8M28 33h14l12-8M54 12h18v20H54zM72 22h18m-7-5l7 5l-7 5|',
    definition: async () => (await import('./explorers/task-routes.ts')).taskRoutes,
    stage: async () => (await import('./stages/TaskRoutesStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'vision-window',
    sign: 'M4 2h40v40H4zM24 2v40M4 22h40M14 2v40M34 2v40M4 12h40M4 32h40|M58 34h10v8H58zM70 26h10v16H70zM82 8h10v34H82zM4 2h20v20H4z',
    definition: async () => (await import('./explorers/vision-window.ts')).visionWindow,
    stage: async () => (await import('./stages/VisionWindowStage.vue')).default,
    refusal,
  }),
  defineExplorer({
    name: 'video-time',
    sign: 'M2 4h18v14H2zM26 4h18v14H26zM50 4h18v14H50zM74 4h18v14H74zM2 26h42v14H2zM50 26h42v14H50zM2 18v8M50 18v8|',
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
    sign: 'M2 4h26v36H2zM35 4h26v36H35zM68 4h26v36H68z|M2 5h26v35H2zM35 26h26v14H35zM68 37h26v3H68z',
    definition: async () => (await import('./explorers/character-tiers.ts')).characterTiers,
    stage: async () => (await import('./stages/CharacterTiersStage.vue')).default,
    sketch: async () => (await import('./stages/CharacterTiersSketch.vue')).default,
  }),
]
