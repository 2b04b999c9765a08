import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

const elements = [
  'svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc', 'defs', 'symbol',
  'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker',
]

/** Geometry and paint; no `style`, no `href`, no event. Names as hast has them. */
const attributes = [
  'viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'd', 'points', 'dx', 'dy', 'transform', 'id',
  'fill', 'fillOpacity', 'fillRule', 'stroke', 'strokeWidth', 'strokeDashArray', 'strokeLineCap', 'strokeLineJoin', 'strokeOpacity', 'strokeMiterLimit', 'opacity',
  'clipPath', 'clipRule', 'mask', 'markerStart', 'markerMid', 'markerEnd', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient', 'offset', 'stopColor', 'stopOpacity',
  'gradientUnits', 'gradientTransform', 'spreadMethod', 'patternUnits', 'patternTransform', 'preserveAspectRatio', 'textAnchor', 'dominantBaseline', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle',
  'role', 'ariaLabel', 'version', 'vectorEffect',
]

/**
 * An SVG picture with shapes, texts and paint alone: no script, no style sheet, no foreign content, no address.
 * Undefined where nothing of a picture is left.
 */
export function cleanSvg(text: string): string | undefined {
  const clean = sanitize(fromHtml(text, { fragment: true, space: 'svg' }), {
    tagNames: elements,
    attributes: { '*': attributes },
    strip: ['script', 'style', 'foreignObject', 'iframe', 'image', 'use', 'a', 'animate', 'set'],
    clobber: [],
  }) as Root
  const svg = clean.children.find(node => node.type === 'element' && node.tagName === 'svg')
  if (!svg)
    return undefined
  const markup = toHtml(svg, { space: 'svg', closeEmptyElements: true })
  // A paint may name another host: `fill="url(https://…)"`.
  return markup.replace(/url\((?!\s*(?:#|&quot;#|['"]#))[^)]*\)/gi, 'none').replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
}
