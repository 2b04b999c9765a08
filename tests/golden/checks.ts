import type { GoldenCheck } from './golden-file.ts'
import { checkFlowSchedule } from './flow-schedule.ts'
import { checkModelCost } from './model-cost.ts'
import { checkMropeChannels } from './mrope-channels.ts'
import { checkMrope } from './mrope.ts'
import { checkMsrope } from './msrope.ts'
import { checkQwenImageGeometry } from './qwen-image-geometry.ts'
import { checkSmartResize } from './smart-resize.ts'
import { checkTrueCfg } from './true-cfg.ts'
import { checkVideoSampling } from './video-sampling.ts'
import { checkVisionRope } from './vision-rope.ts'
import { checkVisionWindow } from './vision-window.ts'

/** Every golden file with what asks its mechanism. */
export const checks: Record<string, GoldenCheck> = {
  'smart_resize.json': checkSmartResize,
  'video_sampling.json': checkVideoSampling,
  'mrope.json': checkMrope,
  'mrope_channels.json': checkMropeChannels,
  'vision_window.json': checkVisionWindow,
  'vision_rope.json': checkVisionRope,
  'msrope.json': checkMsrope,
  'qwen_image_geometry.json': checkQwenImageGeometry,
  'flow_schedule.json': checkFlowSchedule,
  'true_cfg.json': checkTrueCfg,
  'model_cost.json': checkModelCost,
}
