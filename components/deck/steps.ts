import type { Flow } from '../../scripts/flows/flowchart.ts'
import type { Step } from './diagram.ts'
import { boxesAt, labelNamed, routeFromText } from '../../scripts/flows/route.ts'

/** A route with what it lights, all of its stops and the first of them. */
export interface RouteStep extends Step { name: string, path: string, begin: string }

/** The routes `T2I: a → b; TI2I: …` through a flow; a stop that the flow does not have is passed over. */
export function routesOf(text: string, { nodes }: Flow): RouteStep[] {
  return text.split(';').flatMap((one) => {
    const route = routeFromText(one)
    if (!route)
      return []
    const stops = route.stops.map(stop => boxesAt(nodes.map(({ label }) => label), stop).flatMap(index => nodes[index]?.id ?? []))
    const hops = stops.slice(1).flatMap((to, index) => stops[index].flatMap(from => to.map((id): [string, string] => [from, id])))
    return [{ name: route.name, path: route.stops.join(' → '), begin: route.stops[0], nodes: stops.flat(), hops }]
  })
}

/** The ids of the boxes that the points of a list begin with, in bold; none for a point about something else. */
export function namedIn(items: Element[], { nodes }: Flow): (string | undefined)[] {
  const labels = nodes.map(({ label }) => label)
  return items.map(item => nodes[labelNamed(labels, item.querySelector('strong')?.textContent?.replace(/[:：]\s*$/, '') ?? '')]?.id)
}
