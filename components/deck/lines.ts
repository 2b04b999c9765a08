/** What the lines of the two things compared do. */
export type Moment = 'apart' | 'join' | 'race' | 'contest' | 'near' | 'split' | 'along' | 'end'

/**
 * Where two lines run: from one end to the other, on which heights, down to which edge, and how thick, in px; `turn` is where they do
 * something.
 */
export interface Course {
  left: number
  right: number
  high: number
  low: number
  bottom: number
  thick: number
  turn: [from: number, to: number]
}

/** One stroke or area: whose it is (the earlier of the two, the later one, nobody), and how thick a stroke is. */
export interface Stroke {
  of: 'early' | 'late' | 'none'
  is: 'ground' | 'line' | 'keyline' | 'within' | 'between' | 'disc' | 'square'
  d: string
  width: number
}

/**
 * The strokes of a moment, from the lowest to the topmost. The later line is the upper one; ground between the lines is its own, beneath
 * the lower one that line's.
 */
export function strokesOf(moment: string, course: Course, strands: [late: number, early: number] = [2, 2]): Stroke[] {
  const { left, right, high, low, bottom, thick, turn: [from, to] } = course
  const middle = (from + to) / 2
  /** A line that goes over from one height to another. */
  const over = (start: number, end: number): string => `M${left} ${start}H${from}C${middle} ${start} ${middle} ${end} ${to} ${end}H${right}`
  const straight = (y: number, end = right): string => `M${left} ${y}H${end}`
  const line = (of: 'early' | 'late', d: string, width = thick): Stroke => ({ of, is: 'line', d, width })
  const ground = (of: 'early' | 'late', d: string): Stroke => ({ of, is: 'ground', d, width: 0 })
  const beneath = ground('early', `M${left} ${low}H${right}V${bottom}H${left}z`)
  const under = (run: string): Stroke => ground('late', `${run}V${low}H${left}z`)
  switch (moment) {
    case 'apart':
      return [under(over(low - thick, high)), beneath, line('late', over(low - thick, high)), line('early', straight(low))]
    case 'join': {
      const [x, round] = [course.left + (from - course.left) * 0.5, Math.min(96, (low - high) * 0.8)]
      const run = `M${x} ${low}V${high + round}q0 ${-round} ${round} ${-round}H${right}`
      return [
        ground('late', `${run}V${low}z`),
        beneath,
        line('late', run),
        { of: 'none', is: 'keyline', d: run, width: thick * 0.44 },
        { of: 'early', is: 'within', d: run, width: thick * 0.24 },
        line('early', straight(low)),
      ]
    }
    case 'race':
      return [ground('late', `M${left} ${low}H${right}V${bottom}H${left}z`), line('late', over(high, low)), line('early', over(low, high))]
    case 'near': {
      const gap = gapOf(course)
      const near = low - thick - gap
      return [
        under(over(high, near)),
        beneath,
        line('late', over(high, near)),
        line('early', straight(low)),
        { of: 'none', is: 'between', d: `M${to} ${betweenAt(course)}H${right}`, width: Math.max(3, gap * 0.11) },
      ]
    }
    case 'split': {
      // Each ground begins above the uppermost strand, so that the names of all of them stand on it.
      const top = (y: number, count: number): number => Math.min(...strandHeights(y, count, course)) - thick * 0.55
      const [upper, lower] = [over(high, top(high, strands[0])), over(low, top(low, strands[1]))]
      return [
        ground('late', `${upper}V${bottom}H${left}z`),
        ground('early', `${lower}V${bottom}H${left}z`),
        ...strandsOf('late', high, strands[0], course),
        ...strandsOf('early', low, strands[1], course),
        line('late', straight(high, from)),
        line('early', straight(low, from)),
      ]
    }
    case 'end': {
      const mark = thick * 0.72
      return [
        ground('late', `M${left} ${high}H${to}V${low}H${left}z`),
        ground('early', `M${left} ${low}H${to}V${bottom}H${left}z`),
        line('late', straight(high, to)),
        line('early', straight(low, to)),
        { of: 'late', is: 'disc', d: discAt(to, high, mark), width: thick * 0.3 },
        { of: 'early', is: 'square', d: `M${to - mark} ${low - mark}h${2 * mark}v${2 * mark}h${-2 * mark}z`, width: thick * 0.3 },
      ]
    }
    default:
      return [under(straight(high)), beneath, line('late', straight(high)), line('early', straight(low))]
  }
}

/** What two lines that come near each other leave: a line of words with air above and beneath. */
function gapOf({ thick }: Course): number {
  return Math.max(14, thick * 0.75)
}

/** Height of what is left between two lines that come near each other. */
export function betweenAt(course: Course): number {
  return course.low - course.thick / 2 - gapOf(course) * 0.58
}

/** Heights at which the strands of a line that parts run on, from the uppermost: words stand beneath the line. */
export function strandHeights(y: number, count: number, { thick }: Course): number[] {
  return Array.from({ length: count }, (_, index) => y - (count - 1 - index) * thick * 0.9)
}

/** A line as strands, which fill it where they begin and part behind that. */
function strandsOf(of: 'early' | 'late', y: number, count: number, course: Course): Stroke[] {
  const { right, thick, turn: [from, to] } = course
  const width = thick / count
  const middle = (from + to) / 2
  return strandHeights(y, count, course).map((end, index) => {
    const start = y - thick / 2 + width * (index + 0.5)
    const curve = `C${middle} ${start} ${middle} ${end} ${to} ${end}`
    return { of, is: 'line', width, d: `M${from - 2} ${start}H${from}${curve}H${Math.min(right, to + 60)}` }
  })
}

function discAt(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}
