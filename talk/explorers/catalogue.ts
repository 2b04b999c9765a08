import type { Definition } from './definition.ts'
import { flowSchedule } from './flow-schedule.ts'
import { latentGeometry } from './latent-geometry.ts'
import { modelCost } from './model-cost.ts'
import { mrope } from './mrope.ts'
import { msrope } from './msrope.ts'
import { smartResize } from './smart-resize.ts'
import { taskRoutes } from './task-routes.ts'
import { trueCfg } from './true-cfg.ts'
import { videoTime } from './video-time.ts'
import { visionWindow } from './vision-window.ts'

/** All explorers by the names that reviews call them. The browser loads each by itself; the generator reads them from here. */
export const catalogue = {
  'smart-resize': smartResize,
  'msrope': msrope,
  'latent-geometry': latentGeometry,
  'flow-schedule': flowSchedule,
  'true-cfg': trueCfg,
  'model-cost': modelCost,
  'task-routes': taskRoutes,
  'vision-window': visionWindow,
  'video-time': videoTime,
  'mrope': mrope,
} satisfies Record<string, Definition<any, any>>

/** A name that `<!-- deck: explorer=… -->` may have. */
export type ExplorerName = keyof typeof catalogue

/** The explorer of a name; undefined where there is none. */
export function explorerOf(name: string): Definition<any, any> | undefined {
  return Object.hasOwn(catalogue, name) ? catalogue[name as ExplorerName] : undefined
}
