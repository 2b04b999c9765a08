import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { getSlide, getSlidePath } from '@slidev/client/logic/slides.ts'

/** Where a window is: the slide by its id or number, and how many clicks were made on it. */
export interface Place { no: string, clicks: number }

/** What is read of a way of the router. */
type Way = Pick<RouteLocationNormalized, 'name' | 'params' | 'query'>

/** The place that a way leads to. */
export function placeOf({ params, query }: Way): Place {
  return { no: String(params.no ?? 1), clicks: Number(query.clicks) || 0 }
}

/** The address of a place in a window that is at `from`: a presenter goes on being one, and what else the address says stays. */
export function addressOf({ no, clicks }: { no: string | number, clicks: number }, { name, query }: Way): RouteLocationRaw {
  return { path: getSlidePath(no, name === 'presenter'), query: { ...query, clicks: clicks > 0 ? String(clicks) : undefined } }
}

/** The number of the slide that a way leads to; 0 where it leads to none. */
export const numberAt = ({ params }: Pick<Way, 'params'>): number => getSlide(String(params.no ?? ''))?.no ?? 0

/** One name for a place, whether its slide is named by its id or its number. */
export const nameOf = ({ no, clicks }: Place): string => `${getSlide(no)?.no ?? no} ${clicks}`
