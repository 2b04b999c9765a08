import type { GoldenCheck } from './golden-file.ts'
import { checkMrope } from './mrope.ts'
import { checkSmartResize } from './smart-resize.ts'
import { checkVideoSampling } from './video-sampling.ts'
import { checkVisionWindow } from './vision-window.ts'

/** Every golden file with what asks its mechanism. */
export const checks: Record<string, GoldenCheck> = {
  'smart_resize.json': checkSmartResize,
  'video_sampling.json': checkVideoSampling,
  'mrope.json': checkMrope,
  'vision_window.json': checkVisionWindow,
}
