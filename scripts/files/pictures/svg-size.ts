import { Buffer } from 'node:buffer'

/** Width and height in px. */
export interface PictureSize { width: number, height: number }

/** Width in px of the place that a picture has on a slide. */
const placeWidth = 1152
/** Px in each unit of a length. */
const units: Record<string, number> = {
  '': 1,
  'px': 1,
  'pt': 4 / 3,
  'pc': 16,
  'mm': 96 / 25.4,
  'cm': 96 / 2.54,
  'in': 96,
  'em': 16,
  'ex': 8,
}

/** The size of a drawing by its first tag. Undefined where it does not say. */
export function sizeOfSvg(bytes: Uint8Array): PictureSize | undefined {
  const tag = Buffer.from(bytes).toString('utf8', 0, 65_536).match(/<svg\b[^>]*>/)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map(name => lengthIn(tag, name))
  const [, , ownWidth, ownHeight] = /\sviewBox\s*=\s*["']([^"']+)/.exec(tag)?.[1].trim().split(/[\s,]+/).map(Number) ?? []
  if (width > 0 && height > 0)
    return { width, height }
  if (!(ownWidth > 0 && ownHeight > 0))
    return undefined
  // Without a size of its own it is as wide as its place, or has the one side that it names.
  const shown = width || (height ? height * ownWidth / ownHeight : placeWidth)
  return { width: shown, height: shown * ownHeight / ownWidth }
}

function lengthIn(tag: string, name: string): number {
  const [, number, unit] = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+(?:e[+-]?\\d+)?)([a-z]*)\\s*["']`).exec(tag) ?? []
  return Math.round(Number(number) * (units[unit ?? ''] ?? 0) * 100) / 100 || 0
}
