import type { Box } from './slide-measure.ts'
import { page, tops } from '../design/design.ts'

const { width, height, margin } = page

/** The room that content may take on the canvas: what lies within its margins. */
export const content: Box = { left: margin.side, top: margin.top, right: width - margin.side, bottom: height - margin.bottom }

/** What of it lies beneath a title of two lines. */
export const body: Box = { ...content, top: tops.other }

/** All of the canvas, up to the projector's edge. */
export const edge: Box = { left: 0, top: 0, right: width, bottom: height }
