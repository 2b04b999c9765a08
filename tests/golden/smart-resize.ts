import type { SmartResizeRelease } from '../../talk/mechanisms/smart-resize.ts'
import type { GoldenCheck } from './golden-file.ts'
import { patchesOfGrid, tokensOfGrid } from '../../talk/mechanisms/grid.ts'
import { gridOfSize, smartResize } from '../../talk/mechanisms/smart-resize.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

const mainReleases: SmartResizeRelease[] = ['hf', 'utils']
const otherReleases: SmartResizeRelease[] = ['hf_4_45_to_4_52', 'utils_0_0_14']

export const checkSmartResize: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', ...mainReleases], otherReleases)
  const {
    height,
    width,
    factor,
    min_pixels: minPixels,
    max_pixels: maxPixels,
  } = onlyKeys(golden.in, ['height', 'width', 'factor', 'min_pixels', 'max_pixels'])
  const resize = (release: SmartResizeRelease) => smartResize({ height, width }, { minPixels, maxPixels }, release, factor)
  const whole = (release: SmartResizeRelease) => () => {
    const size = resize(release)
    const grid = gridOfSize(size, 1, factor)
    return { size: [size.height, size.width], grid_thw: grid, patches: patchesOfGrid(grid), llm_tokens: tokensOfGrid(grid) }
  }
  // These releases are written as a bare size, or as an error.
  const bare = (release: SmartResizeRelease) => () => {
    const size = resize(release)
    return [size.height, size.width]
  }
  return [
    ...mainReleases.flatMap(release => compareAnswer(golden[release], whole(release), {}, release)),
    ...otherReleases.filter(release => release in golden).flatMap(release => compareAnswer(golden[release], bare(release), {}, release)),
  ]
}
