import type { SeenSheet } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { clipsAbove, shareSeen } from './geometry.ts'
import { runsOf, textOfRun } from './texts.ts'
import { closestAcross, isShown } from './walk.ts'

/** What a reader sees of each sheet that the selector finds: words, formulas and pictures that stand on it and that nothing hides. */
export function seenOn(selector: string): SeenSheet[] {
  return [...document.querySelectorAll(selector)].map((sheet) => {
    const { left, top, width, height } = sheet.getBoundingClientRect()
    const paper = { left, top, right: left + width, bottom: top + height }
    const canvas: Canvas = { sheet, left, top, scale: 1 }
    const runs = runsOf(sheet).filter(({ element, rects }) => shareSeen(rects, [paper, ...clipsAbove(element, canvas)]) > 0.5)
    const pictures = [...sheet.querySelectorAll('img')].filter(image =>
      isShown(image) && image.naturalWidth > 0 && shareSeen([image.getBoundingClientRect()], [paper, ...clipsAbove(image, canvas)]) > 0.5)
    return {
      text: runs.filter(({ element }) => !closestAcross(element, '.mini.small')).map(textOfRun).join('\n'),
      pictures: pictures.map(image => decodeURI(new URL(image.currentSrc || image.src, location.href).pathname)),
    }
  })
}
