/** A rectangle in px of the drawing, or of the slide. */
export interface Rect { x: number, y: number, width: number, height: number }

/** Width and height in px. */
export type Size = Pick<Rect, 'width' | 'height'>

/**
 * A drawing at its own size: its extent, its labels, each with the box that it stands in, and the height of a head
 * that every window repeats. All lie within the extent.
 */
export interface Drawn extends Size { labels: Rect[], head?: number }

/**
 * How a drawing is shown: the scale, the windows on it in the order in which they are read, and where the small
 * picture of the whole stands.
 */
export interface Parts { scale: number, windows: Rect[], map?: 'right' | 'below' }

/** Room that the small picture of the whole takes beside or beneath a window, in px of the slide, the gap included. */
export const mapRoom = { right: 172, below: 100 } as const

/** Scales at which a formula is shown in parts, of one that is set in 18 px. */
export const formulaScales: Scales = { least: 1, most: 1.67 }

/** Where the small picture of the whole may stand. */
const places: ('right' | 'below')[] = ['right', 'below']

/** Scales are tried in steps of this. */
const step = 0.02
/** Half a percent smaller is seen by nobody. */
const tolerance = 1.005

/** The smallest scale at which a drawing's labels can be read, and the largest that is of use. */
export interface Scales { least: number, most: number }

/**
 * Shows a drawing in at most `count` parts, as large as they allow; whole, where that can be read. Every label stands whole in
 * one of the windows, unless it alone is larger than a window. Too few parts are smaller than can be read.
 * @param drawn the drawing
 * @param room px of the slide
 * @param count the most parts that there may be
 * @param scales within which it should be
 * @param scales.least the smallest
 * @param scales.most the largest
 */
export function inParts(drawn: Drawn, room: Size, count: number, { least, most }: Scales): Parts {
  const whole = Math.min(most, scaleToFit(drawn, room))
  // The least itself is among those tried, so that what was counted is found.
  const tried = whole * tolerance >= least ? [] : [...scalesFrom(most, least), least, ...scalesFrom(least, whole)]
  for (const scale of tried) {
    const parts = atScale(drawn, room, scale)
    if (parts.windows.length <= count)
      return parts
  }
  return { scale: whole, windows: [{ x: 0, y: 0, width: drawn.width, height: drawn.height }] }
}

/** How many parts a drawing needs so that it is shown no smaller than its labels can be read. */
export function countParts(drawn: Drawn, room: Size, { least }: Scales): number {
  return scaleToFit(drawn, room) * tolerance >= least ? 1 : atScale(drawn, room, least).windows.length
}

function scalesFrom(high: number, low: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((high - low) / step)) }, (_, index) => high - index * step)
}

function scaleToFit({ width, height }: Size, room: Size): number {
  return Math.min(room.width / width, room.height / height)
}

/** The labels that stand whole in a window. */
export function isWithin({ x, y, width, height }: Rect, window: Rect): boolean {
  return x >= window.x - 0.5
    && y >= window.y - 0.5
    && x + width <= window.x + window.width + 0.5
    && y + height <= window.y + window.height + 0.5
}

/** The edges of a window on a drawing where the drawing goes on. */
export function openSides({ x, y, width, height }: Rect, drawn: Size): ('left' | 'top' | 'right' | 'bottom')[] {
  const goesOn = { left: x > 1, top: y > 1, right: x + width < drawn.width - 1, bottom: y + height < drawn.height - 1 }
  return (['left', 'top', 'right', 'bottom'] as const).filter(side => goesOn[side])
}

/** What a window shows beneath the head that it repeats. */
export function bodyOf(window: Rect, head = 0): Rect {
  return { ...window, y: window.y + head, height: window.height - head }
}

/** The fewest windows at a scale; each repeats the head, where there is one. */
function atScale(drawn: Drawn, room: Size, scale: number): Parts {
  const { head = 0, labels, height, width } = drawn
  if (head === 0)
    return bodyAtScale(drawn, room, scale)
  const body = {
    width,
    height: height - head,
    labels: labels.filter(({ y }) => y >= head - 1).map(label => ({ ...label, y: label.y - head })),
  }
  // Heads that only the whole width shows whole have the small picture beneath.
  const isBelow = width * scale <= room.width && width * scale > room.width - mapRoom.right
  const parts = bodyAtScale(body, { width: room.width, height: room.height - head * scale }, scale, isBelow ? ['below'] : places)
  return { ...parts, windows: parts.windows.map(window => ({ ...window, height: window.height + head })) }
}

/** The fewest windows at a scale, with the small picture of the whole where it costs fewest. */
function bodyAtScale(drawn: Drawn, room: Size, scale: number, at = places): Parts {
  // A window with all labels leaves out bare edges alone, which no picture of the whole need show.
  const { labels } = drawn
  const alone = inRows(drawn, { width: Math.min(drawn.width, room.width / scale), height: Math.min(drawn.height, room.height / scale) })
  if (alone.length === 1)
    return { scale, windows: alone }
  const choices = at.flatMap((map) => {
    const size = {
      width: Math.min(drawn.width, (room.width - (map === 'right' ? mapRoom.right : 0)) / scale),
      height: Math.min(drawn.height, (room.height - (map === 'below' ? mapRoom.below : 0)) / scale),
    }
    return [inRows(drawn, size), inColumns(drawn, size)].map((windows): Parts =>
      ({ scale, windows: windows.map(window => withoutCut(window, labels)), map }))
  })
  return choices.reduce((best, one) => one.windows.length < best.windows.length ? one : best)
}

/** A window that ends before the boxes that it would cut, where what it shows whole lets it; these stand whole in another. */
function withoutCut(window: Rect, labels: Rect[]): Rect {
  const whole = labels.filter(label => isWithin(label, window))
  const cut = labels.filter(label => !isWithin(label, window) && isTouching(label, window))
  const [x, width] = between(window, whole, cut, 'x', 'width')
  const [y, height] = between(window, whole, cut, 'y', 'height')
  return { x, y, width, height }
}

function isTouching(one: Rect, other: Rect): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

/** Where a window begins along one side, and how long it is, without what it cuts there. */
function between(window: Rect, whole: Rect[], cut: Rect[], side: 'x' | 'y', length: 'width' | 'height'): [from: number, length: number] {
  const [begin, end] = [window[side], window[side] + window[length]]
  const endOf = (box: Rect): number => box[side] + box[length]
  const [first, last] = [Math.min(end, ...whole.map(box => box[side])), Math.max(begin, ...whole.map(endOf))]
  const from = Math.max(begin, ...cut.filter(box => box[side] < begin && endOf(box) <= first).map(endOf))
  const to = Math.min(end, ...cut.filter(box => endOf(box) > end && box[side] >= last).map(box => box[side]))
  return [from, to - from]
}

function inColumns(drawn: Drawn, size: Size): Rect[] {
  const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width })
  return inRows(
    { width: drawn.height, height: drawn.width, labels: drawn.labels.map(turned) },
    { width: size.height, height: size.width },
  ).map(turned)
}

/** Windows in rows from the top; each row has as many as the labels need that no window before shows. */
function inRows({ width, height, labels }: Drawn, size: Size): Rect[] {
  const windows: Rect[] = []
  const shown = new Set<Rect>()
  const rowFrom = sweep(labels, 'y')
  for (const y of stops(labels.map(label => [label.y, label.y + label.height]), size.height, height)) {
    const row = rowFrom(y, size.height)
      .filter(label => !shown.has(label) && isWithin(label, { x: 0, y, width, height: size.height }))
    const columnFrom = sweep(row, 'x')
    for (const x of row.length > 0 ? stops(row.map(label => [label.x, label.x + label.width]), size.width, width) : []) {
      const window = { ...size, x, y }
      const fresh = columnFrom(x, size.width).filter(label => !shown.has(label) && isWithin(label, window))
      fresh.forEach(label => shown.add(label))
      if (fresh.length > 0)
        windows.push(window)
    }
  }
  return windows
}

/** Gives the labels that begin within a stretch of a side, of stretches that are asked for one behind the other. */
function sweep(labels: Rect[], side: 'x' | 'y'): (from: number, length: number) => Rect[] {
  const ordered = labels.toSorted((one, other) => one[side] - other[side])
  let first = 0
  return (from, length) => {
    while (first < ordered.length && ordered[first][side] < from - 0.5)
      first++
    let behind = first
    while (behind < ordered.length && ordered[behind][side] <= from + length + 0.5)
      behind++
    return ordered.slice(first, behind)
  }
}

/**
 * Where windows of a length begin along one side, so that each span lies within one of them: as few as can be, and where one
 * is enough in the middle of what it shows.
 */
function stops(spans: [from: number, to: number][], length: number, extent: number): number[] {
  const from = spans.reduce((least, [start]) => Math.min(least, start), Infinity)
  const to = spans.reduce((most, [, end]) => Math.max(most, end), -Infinity)
  const within = (start: number): number => Math.max(0, Math.min(extent - length, start))
  if (spans.length === 0 || to - from <= length)
    return [within((from + to - length) / 2 || 0)]
  const found = [within(from)]
  const isShown = ([start, end]: [number, number]): boolean => found.some(at => start >= at - 0.5 && end <= at + length + 0.5)
  // In order of where they start, what the latest window does not show no earlier one does.
  for (const span of spans.filter(([start, end]) => end - start <= length).sort(([one], [other]) => one - other)) {
    const last = found.at(-1)!
    if (span[0] >= last - 0.5 && span[1] <= last + length + 0.5)
      continue
    const next = within(span[0])
    if (next <= last + 0.5)
      return found
    found.push(next)
  }
  // What is longer than a window is shown by none: the last one goes to the end.
  const end = within(Infinity)
  return end <= found.at(-1)! + 0.5 || spans.every(isShown) ? found : [...found, end]
}
