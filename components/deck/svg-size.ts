import type { Size } from '../../scripts/drawings/windows.ts'

/** Extent of a drawing in its own px. */
export function sizeOf(svg: SVGSVGElement): Size {
  const { width, height } = svg.viewBox.baseVal
  return { width: width || 1, height: height || 1 }
}

/** Shows a drawing in a size, whatever its own style says. */
export function setSize(svg: SVGSVGElement, width: number, height: number): void {
  svg.style.display = 'block'
  svg.style.maxWidth = 'none'
  svg.style.maxHeight = 'none'
  svg.style.width = `${width}px`
  svg.style.height = `${height}px`
}
