import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { svg as schema } from 'property-information'
import { visit } from 'unist-util-visit'
import { cleanDeclarations, cleanSheet, isHarmlessValue, isWithin } from './clean-css.ts'
import { drawnCount } from './drawn-count.ts'
import { withEntities } from './entities.ts'
import { withForeignWords } from './foreign-words.ts'

/** Whatever draws. What moves or runs, and HTML within a drawing, is not here. */
const elements = `svg g defs symbol use switch path rect circle ellipse line polyline polygon text tspan textPath title desc image style
  linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/)
/** What goes with all that is in it; of other elements, a link or a layer, the content stays. */
const dropped = [
  'script', 'foreignObject', 'iframe', 'animate', 'animateTransform', 'animateMotion', 'set', 'metadata', 'audio',
  'video', 'i:pgf',
]
/** Every attribute of SVG, as hast names them, but events and those that only a link, a frame or an animation has. */
const attributes = ['xLinkHref', ...Object.keys(schema.property).filter(name =>
  !/^on[A-Z]|^xLink|^(?:xmlns|xmlBase|target|ping|download|rel|from|to|by|attributeName|begin|end|dur)$/.test(name))]
/** No program nests its groups deeper; browsers end at some depth too. */
const deepest = 200
/** Plots of a hundred thousand marks, each used again, are drawn; from here on a browser does not end. */
const mostDrawn = 300_000

/**
 * A drawing as its program made it, without script, motion and address, the words of HTML in it as texts: shapes, texts, paint,
 * styles, filters, what it uses again of itself and pictures that it carries. Undefined where it is no drawing, nested
 * without end, or uses so much of itself again that no browser draws it.
 */
export function cleanSvg(text: string): string | undefined {
  const source = withEntities(text).replace(/(<\/?)svg:/g, '$1')
  if (depthOf(source) > deepest)
    return undefined
  const clean = sanitize(withForeignWords(fromHtml(source, {
    fragment: true,
    space: 'svg',
  })), { tagNames: elements, attributes: { '*': attributes }, strip: dropped, clobber: [] }) as Root
  const svg = clean.children.find(node => node.type === 'element' && node.tagName === 'svg')
  if (svg?.type !== 'element')
    return undefined
  visit(svg, 'element', cleanElement)
  cleanSize(svg.properties)
  if (drawnCount(svg, mostDrawn) >= mostDrawn)
    return undefined
  const markup = toHtml(svg, { space: 'svg', closeEmptyElements: true, allowDangerousCharacters: false })
  // XML knows no control characters, and the end of a CDATA section nowhere else.
  // eslint-disable-next-line no-control-regex -- those are looked for
  return markup.replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, '').replaceAll(']]>', ']]&gt;').replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
}

/** How deep elements stand in each other, counted before anything is read. */
function depthOf(source: string): number {
  let [depth, most] = [0, 0]
  for (const [tag] of source.matchAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi)) {
    if (tag.startsWith('</'))
      depth--
    else if (!tag.startsWith('<!') && !tag.endsWith('/>'))
      most = Math.max(most, ++depth)
  }
  return most
}

/** A browser shows nothing of a size that it cannot read, and by default the whole of a drawing without one. */
function cleanSize(properties: Element['properties']): void {
  for (const side of ['width', 'height'] as const) {
    const said = String(properties[side] ?? '').trim()
    if (!(/^\+?[\d.]+(?:e[+-]?\d+)?(?:[a-z]{0,3}|%)$/i.test(said) && Number.parseFloat(said) > 0))
      delete properties[side]
  }
  const sides = String(properties.viewBox ?? '').trim().split(/[\s,]+/).map(Number)
  if (!(sides.length === 4 && sides.every(Number.isFinite) && sides[2] > 0 && sides[3] > 0))
    delete properties.viewBox
}

function cleanElement(element: Element): void {
  const { properties } = element
  const address = properties.href ?? properties.xLinkHref
  delete properties.xLinkHref
  delete properties.href
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string' && name !== 'style' && !isHarmlessValue(value))
      delete properties[name]
  }
  if (typeof address === 'string' && isWithin(address) && (address.trim().startsWith('#') || /^(?:image|feImage)$/.test(element.tagName)))
    properties.href = address.trim()
  if (typeof properties.style === 'string')
    properties.style = cleanDeclarations(properties.style) || undefined
  if (element.tagName === 'style') {
    element.children = [{
      type: 'text',
      value: cleanSheet(element.children.map(child => child.type === 'text' ? child.value : '').join('')),
    }]
  }
}
