import type { Lang } from '../../scripts/explorers/definition.ts'

/** A whole number with its thousands parted: `12,845,056`. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',').replace('-', '−')
}

/** A share of 1 in per cent, with one digit behind the point: `13.1%`; below 1%, two. */
export function percent(share: number): string {
  const value = share * 100
  if (value === 100)
    return '100%'
  return `${value > 0 && value < 0.95 ? value.toFixed(2) : value.toFixed(1)}%`
}

/** A large number in the units of the language: `3.56亿`, `356M`. */
export function large(value: number, lang: Lang): string {
  const units: [number, string][] = lang === 'zh' ? [[1e8, '亿'], [1e4, '万']] : [[1e9, 'B'], [1e6, 'M'], [1e3, 'k']]
  const [size, unit] = units.find(([size]) => value >= size) ?? [1, '']
  return unit ? `${significant(value / size)}${unit}` : grouped(value)
}

/** Three digits that count: `3.56`, `27.2`, `354`. */
export function significant(value: number): string {
  return value >= 99.95 ? grouped(value) : value.toFixed(value >= 9.995 ? 1 : 2)
}
