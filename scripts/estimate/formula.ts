import katex from 'katex'
import { canvas, formulaScale, sizes, smallestFormula } from './sizes.ts'
import 'katex/contrib/mhchem'

/** A box that KaTeX makes: what is in it, and its extent in em. */
interface Box {
  height: number
  depth: number
  width?: number
  text?: string
  maxFontSize?: number
  classes?: string[]
  style?: Record<string, string | undefined>
  children?: Box[]
}

/** Extent of a formula in em of its own font size. */
export interface FormulaSize {
  width: number
  height: number
  depth: number
  /** The widest piece that has no place to break. */ widest: number
}

/** Sizes of KaTeX's classes `size1` to `size11`. */
const steps = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]
/** What a slide has beneath a title of a line or two. */
export const formulaRoom = { width: canvas.width, height: canvas.height - canvas.titleGap - 60 }
const known = new Map<string, FormulaSize>()
const unread: FormulaSize = { width: 8, height: 0.9, depth: 0.3, widest: 8 }

/** Sizes in px in which a formula on a line of its own is set, the largest first. */
export const formulaSizes = [sizes.body.size * formulaScale, sizes.body.size, smallestFormula]

/** By such a share of its width a formula may be wider than foretold. */
const missed = 0.02

/** True for a formula no piece of which is too wide for a room in px, nor it too tall. */
export function fits(value: string, room: { width: number, height: number }, size: number): boolean {
  const { widest, height, depth } = sizeOfFormula(value, true)
  return widest * size * (1 + missed) <= room.width && (height + depth) * size <= room.height
}

/** The size in px in which a formula is set on a slide: the largest in which it fits, the smallest for one that fits in none. */
export function setSizeOf(value: string): number {
  return formulaSizes.find(size => fits(value, formulaRoom, size)) ?? smallestFormula
}

/** Measures a formula by the boxes that KaTeX makes of it; one that it cannot read counts as a few words. */
export function sizeOfFormula(value: string, isDisplay: boolean): FormulaSize {
  const key = `${isDisplay ? '!' : ''}${value}`
  let size = known.get(key)
  if (!size) {
    size = measure(value, isDisplay)
    if (known.size > 20_000)
      known.clear()
    known.set(key, size)
  }
  return size
}

function measure(value: string, displayMode: boolean): FormulaSize {
  try {
    const { __renderToDomTree: render } = katex as unknown as { __renderToDomTree: (value: string, options: object) => Box }
    const tree = render(value, {
      displayMode,
      output: 'html',
      throwOnError: false,
      strict: false,
      trust: false,
      maxExpand: 1000,
      maxSize: 15,
    })
    const bases = basesIn(tree)
    if (bases.length === 0)
      return unread
    const widths = bases.map(widthOf)
    return {
      width: widths.reduce((sum, width) => sum + width, 0),
      widest: Math.max(...widths),
      height: Math.max(...bases.map(({ height }) => height)),
      depth: Math.max(...bases.map(({ depth }) => depth)),
    }
  }
  catch {
    return unread
  }
}

/** A formula is set as a row of bases, between which a line may end. */
function basesIn(box: Box): Box[] {
  return box.classes?.includes('katex-base') ? [box] : (box.children ?? []).flatMap(basesIn)
}

function widthOf(box: Box): number {
  const { classes = [], style = {}, children } = box
  if (classes.some(name =>
    ['rlap', 'llap', 'clap', 'katex-strut', 'pstrut', 'vlist-s', 'frac-line', 'overline-line', 'katex-tag', 'hide-tail'].includes(name))) {
    return 0
  }
  const around = em(style.marginLeft) + em(style.marginRight) + em(style.paddingLeft) + (classes.includes('nulldelimiter') ? 0.12 : 0)
  // Signs that stand together are one box, which knows the width of the first alone.
  if (!children)
    return (box.width ?? 0) + around + 0.5 * ((box.text?.length || 1) - 1)
  const inner = children.map(widthOf)
  const isStack = classes.includes('vlist') || classes.includes('vlist-t')
  const own = isStack ? Math.max(0, ...inner) : inner.reduce((sum, width) => sum + width, 0)
  return Math.max(own, em(style.width), em(style.minWidth)) * scaleOf(classes) + around
}

function scaleOf(classes: string[]): number {
  const [from, to] = [/^reset-size(\d+)$/, /^size(\d+)$/].map(pattern => Number(classes.map(name => pattern.exec(name)?.[1]).find(Boolean)))
  return from && to ? steps[to - 1] / steps[from - 1] : 1
}

function em(length: string | undefined): number {
  return length?.endsWith('em') ? Number.parseFloat(length) : 0
}
