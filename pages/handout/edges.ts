/** What is written or cut, and no area. */
const without = '.katex, .katex *, pre *, defs *, marker *, svg text, script, style'

/**
 * Gives an edge to each area of the slides that is tinted on the screen and white on paper, where ink is dear: what the tint says is
 * seen without it, and without colour. That of the second subject is broken, so that a print in grey tells it from the first.
 */
export function edgeWashes(root: HTMLElement): void {
  const { classList } = document.documentElement
  const white = colourOf('--paper')
  const areas = [...root.querySelectorAll<HTMLElement>('.mini')].flatMap(below).filter(area => groundOf(area) === white && !hasEdge(area))
  classList.remove('paper')
  const screen = areas.map(groundOf)
  const [a, b] = ['--a-wash', '--b-wash'].map(colourOf)
  classList.add('paper')
  areas.forEach((area, index) => {
    if (screen[index] === white)
      return
    const hue = screen[index] === a ? 'var(--a)' : screen[index] === b ? 'var(--b)' : 'var(--line)'
    if (area instanceof SVGElement) {
      Object.assign((area as SVGElement).style, { stroke: hue, strokeWidth: '1px', ...screen[index] === b && { strokeDasharray: '4 3' } })
    }
    else {
      area.style.outline = `1px ${screen[index] === b ? 'dashed' : 'solid'} ${hue}`
      area.style.outlineOffset = '-1px'
    }
  })
}

/** All elements below one, those of drawings too, which stand in a shadow root. */
function below(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`*:not(${without})`)]
    .flatMap(element => [element, ...element.shadowRoot ? below(element.shadowRoot) : []])
}

function groundOf(element: Element): string {
  const { fill, backgroundColor } = getComputedStyle(element)
  return element instanceof SVGGeometryElement ? fill : element instanceof SVGElement ? '' : backgroundColor
}

/** Whether a line runs round an element, or a bar stands beside it. */
function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element)
  if (element instanceof SVGElement)
    return style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0
  const sides = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].map(Number.parseFloat)
  return style.boxShadow !== 'none' || style.outlineStyle !== 'none' || sides.every(width => width > 0)
}

/** A colour of the deck as the browser writes it. */
function colourOf(token: string): string {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = `var(${token})`
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
