import { defineMermaidRendererSetup } from '@slidev/types'
import { brought as broughtAlong } from '../components/deck/brought.ts'
import { drawingKey } from '../components/deck/drawing-key.ts'
import { report } from '../pages/problems.ts'

/** What was drawn, by source, options and how the page looks: a diagram in several parts is drawn once. */
const known = new Map<string, Promise<string>>()
const most = 200
/** Drawings that the site brings with it. */
const brought = new Set(document.querySelector<HTMLMetaElement>('meta[name="reviewdeck-drawings"]')?.content.split(' ') ?? [])

/**
 * Shows what was drawn when the site was built; where it was not, draws it, and keeps it for who builds. While one writes, the look
 * of the page is in the colours of what is drawn, so that each look has its own.
 */
export default defineMermaidRendererSetup(() => (code, options) => {
  const key = drawingKey(code, options)
  const place = import.meta.env.PROD ? key : `${document.documentElement.className} ${key}`
  const drawing = known.get(place) ?? given(key) ?? drawn(code, options, key)
  if (known.size >= most)
    known.clear()
  known.set(place, drawing)
  drawing.catch(() => known.delete(place))
  return drawing
})

/** A drawing that the page or its site has; undefined where it is still to be made. */
function given(key: string): Promise<string> | undefined {
  const here = broughtAlong().drawings[key]
  if (here)
    return Promise.resolve(here)
  return brought.has(key) ? fetched(key) : undefined
}

async function fetched(key: string): Promise<string> {
  const answer = await fetch(`${import.meta.env.BASE_URL}assets/drawings/${key}.svg`)
  if (!answer.ok)
    throw new Error(`a drawing did not load: ${answer.status}`)
  return answer.text()
}

async function drawn(code: string, options: object, key: string): Promise<string> {
  const { draw } = await import('./mermaid-draw.ts')
  return report().drawings[key] = await draw(code, options)
}
