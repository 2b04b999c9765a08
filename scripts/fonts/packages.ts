import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The slices of a package in the order of its own map of ranges, and which of them name a code point. */
export interface Slices { names: string[], at: Map<number, string[]> }

/** How a package names what it has of a font: the file of a set, and the ranges of the slices that a large font is cut into. */
export interface FontPackage {
  name: string
  licence: string
  fileOf: (set: string, weight: number) => string
  ranges: () => [slice: string, ranges: string][]
}

/** A package of Fontsource: named sets and numbered slices, each weight in a file of its own. */
export function fontsource(name: string): FontPackage {
  const folder = dirname(require.resolve(`@fontsource/${name}/package.json`))
  return {
    name,
    licence: join(folder, 'LICENSE'),
    fileOf: (set, weight) => join(folder, 'files', `${name}-${set}-${weight}-normal.woff2`),
    ranges: () => Object.entries<string>(require(`@fontsource/${name}/unicode.json`))
      .flatMap(([slice, ranges]) => /^\[\d+\]$/.test(slice) ? [[slice.slice(1, -1), ranges]] : []),
  }
}

/** The package of HanaMin, every Han character as of Unicode 10: a file for each part of a block, in one weight. */
export function hanamin(): FontPackage {
  const folder = dirname(require.resolve('hanamin/package.json'))
  return {
    name: 'hanamin',
    licence: join(folder, 'LICENSE'),
    fileOf: set => join(folder, `HanaMin${set}.woff2`),
    ranges: () => readFileSync(join(folder, 'HanaMin.css'), 'utf8').split('@font-face').flatMap((rule) => {
      const [, slice] = /url\(HanaMin([^()]*)\.woff2\)/.exec(rule) ?? []
      const [, ranges] = /unicode-range:([^;]*);/.exec(rule) ?? []
      return slice && ranges ? [[slice, ranges]] : []
    }),
  }
}

const slicesByPackage = new Map<string, Slices>()

/** The slices of a package, read once. */
export function slicesOf({ name, ranges: read }: FontPackage): Slices {
  const known = slicesByPackage.get(name)
  if (known)
    return known
  const slices: Slices = { names: [], at: new Map() }
  slicesByPackage.set(name, slices)
  for (const [slice, ranges] of read()) {
    slices.names.push(slice)
    for (const range of ranges.split(',')) {
      const [from, to = from] = range.trim().slice(2).split('-').map(hex => Number.parseInt(hex, 16))
      for (let point = from; point <= to; point++)
        slices.at.set(point, [...slices.at.get(point) ?? [], slice])
    }
  }
  return slices
}
