import { findSign } from '../explorer/find.ts'

/** Kinds of slides in small, as lines of a drawing 96 × 44 px large; what is full is behind the bar. */
const drawings: Record<string, string> = {
  flow: 'M2 12h30v20H2zM64 12h30v20H64zM32 22h26m-7-5l7 5l-7 5|',
  lanes: 'M2 4h24v14H2zM36 4h24v14H36zM70 4h24v14H70zM26 11h10M60 11h10M2 26h24v14H2zM36 26h24v14H36zM70 26h24v14H70zM26 33h10M60 33h10|',
  gap: 'M38 0v44M16 34h22v8H16z|M38 2h54v8H38zM38 13h34v8H38zM38 24h16v8H38z',
  stack: 'M56 3h12v10H56zM56 17h20v10H56zM56 31h30v10H56z|M2 3h54v10H2zM2 17h54v10H2zM2 31h54v10H2z',
  area: 'M2 42h92M34 26h30v16|M2 6h32v36H2zM64 38h30v4H64z',
  bars: 'M2 0v44|M2 3h90v10H2zM2 17h56v10H2zM2 31h24v10H2z',
  timeline: 'M2 14h92M30 32h64M30 14v18|M8 8h12v12H8zM52 8h12v12H52zM40 26h12v12H40zM76 26h12v12H76z',
}

const svg = 'http://www.w3.org/2000/svg'

/** A small drawing of what a slide shows, by the name of that; empty for what has none. */
export function signOf(name: string): SVGSVGElement {
  const root = document.createElementNS(svg, 'svg')
  root.setAttribute('viewBox', '0 0 96 44')
  root.setAttribute('class', 'deck-stop-sign')
  root.setAttribute('aria-hidden', 'true')
  const fill = (drawing: string) => drawing.split('|').forEach((d, index) => {
    const path = document.createElementNS(svg, 'path')
    path.setAttribute('d', d)
    path.setAttribute('class', index === 0 ? 'is-line' : 'is-full')
    root.append(path)
  })
  if (drawings[name])
    fill(drawings[name])
  else
    void findSign(name).then(own => own && fill(own))
  return root
}
