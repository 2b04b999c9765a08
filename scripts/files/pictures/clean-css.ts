import type { CssNode, List, ListItem } from 'css-tree'
import { generate, parse, walk } from 'css-tree'

/** Functions that compute a colour, a length, a shape or a filter; none of them loads anything. */
const functions = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var env
  matrix matrix3d translate translatex translatey translate3d scale scalex scaley scale3d rotate rotatex rotatey rotatez
  skew skewx skewy perspective
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  polygon circle ellipse inset path rect xywh cubic-bezier steps linear is where not nth-child nth-of-type`.split(/\s+/),
)
/** Pictures and fonts that a drawing carries within itself. */
const embedded = /^data:(?:image\/(?:png|jpe?g|gif|webp)|(?:font|application)\/(?:x-)?(?:font-)?(?:woff2?|ttf|otf|sfnt|truetype|opentype))[;,]/i

/** Whether an address stays within its drawing: an element of it, or bytes that it carries. */
export function isWithin(address: string): boolean {
  return /^\s*#/.test(address) || embedded.test(address)
}

/** A style sheet without what loads something or cannot be read; rules, colours, fonts that it carries stay. */
export function cleanSheet(text: string): string {
  const sheet = parse(text, { parseCustomProperty: true })
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const isForbidden = node.type === 'Declaration'
        ? !isHarmless(node.value)
        : node.type === 'Atrule' ? !/^(?:media|font-face|supports)$/i.test(node.name) : node.type === 'Raw' || node.type === 'Comment'
      if (isForbidden && list)
        list.remove(item)
    },
  })
  return plain(generate(sheet))
}

/** The declarations of a `style` attribute, without those that load something or cannot be read. */
export function cleanDeclarations(text: string): string {
  const list = parse(text, { context: 'declarationList', parseCustomProperty: true })
  walk(list, {
    visit: 'Declaration',
    enter(node, item, list) {
      if (list && !isHarmless(node.value))
        list.remove(item)
    },
  })
  walk(list, { visit: 'Raw', enter: (_, item, list) => void list?.remove(item) })
  return generate(list)
}

/** Whether the value of a paint, a mask or another attribute loads nothing. Most have neither a function nor an escape. */
export function isHarmlessValue(text: string): boolean {
  if (!/[(\\]/.test(text))
    return true
  try {
    return isHarmless(parse(text, { context: 'value' }))
  }
  catch {
    return false
  }
}

function isHarmless(value: CssNode): boolean {
  let result = true
  walk(value, (node) => {
    // What an escape spells is not looked for: `u\72l(` is an address too.
    const isFaulty = node.type === 'Raw'
      || (node.type === 'Function' && !functions.has(node.name.toLowerCase()) && node.name.toLowerCase() !== 'format')
      || (node.type === 'Url' && !isWithin(node.value))
      || (node.type === 'Identifier' && node.name.includes('\\'))
    result &&= !isFaulty
  })
  return result
}

/** Style in XML stands as it is, so no sign of it may begin markup. */
function plain(css: string): string {
  return /[<&]|\]\]>/.test(css) ? '' : css
}
