/** A box in px of a drawing. */
export interface Box { x: number, y: number, width: number, height: number }

/** px between a commit and its words, at its sides and more below it, and of an arrow from one point to the next that is looked at. */
const [beside, below, apart] = [13, 3, 4]

/** Words of commits that Mermaid slants stand level where nothing is in their way: right below the commit, left below it, or above. */
export function levelCommits(drawing: SVGSVGElement): void {
  const labels = [...drawing.querySelectorAll<SVGGElement>('.commit-labels > g[transform*="rotate(-45"]')]
  const grounds = labels.map(label => label.querySelector<SVGRectElement>('.commit-label-bkg'))
  if (labels.length === 0 || grounds.some(ground => !ground))
    return
  const arrows = [...drawing.querySelectorAll<SVGPathElement>('.commit-arrows path')].flatMap(path =>
    Array.from({ length: Math.ceil(path.getTotalLength() / apart) }, (_, index): Box => {
      const { x, y } = path.getPointAtLength(index * apart)
      return { x: x - apart / 2, y: y - apart / 2, width: apart, height: apart }
    }))
  const others = [...drawing.querySelectorAll<SVGGraphicsElement>('.commit-bullets *, .branchLabelBkg, .tag-label-bkg')].map(boxOf)
  const places = placesOf(grounds.map(ground => boxOf(ground!)), [...arrows, ...others])
  places.forEach((place, index) => {
    if (place)
      labels[index].setAttribute('transform', `translate(${place[0]}, ${place[1]})`)
  })
}

/**
 * How far the words below each commit are moved so that they meet nothing and each other neither; undefined where no place is free. They
 * begin centred below their commit.
 */
export function placesOf(labels: Box[], taken: Box[]): ([x: number, y: number] | undefined)[] {
  const given: Box[] = [...taken]
  return labels.map(({ width, height, ...at }) => {
    const side = width / 2 + beside
    const ways: [number, number][] = [[0, below], [side, 0], [-side, 0], [0, -height - 2 * beside]]
    const place = ways.find(([x, y]) => given.every(box => !isMeeting({ x: at.x + x, y: at.y + y, width, height }, box)))
    if (place)
      given.push({ x: at.x + place[0], y: at.y + place[1], width, height })
    return place
  })
}

function isMeeting(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

/** Where something stands before its group is moved, in px of the drawing. */
function boxOf(shape: SVGGraphicsElement): Box {
  const { x, y, width, height } = shape.getBBox()
  const own = shape.transform.baseVal.consolidate()?.matrix
  return { x: x + (own?.e ?? 0), y: y + (own?.f ?? 0), width, height }
}
