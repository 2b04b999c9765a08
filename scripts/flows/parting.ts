type Point = readonly [x: number, y: number]

/**
 * The corners of a way from where it parts from others that begin with it: what is dashed on what is drawn through is not seen as dashes.
 * @param way the corners of the dashed way
 * @param others those of the ways that are drawn through
 */
export function fromParting<P extends Point>(way: P[], others: Point[][]): P[] {
  const shared = others.map((other) => {
    const parting = way.findIndex(([x, y], at) => other[at]?.[0] !== x || other[at][1] !== y)
    return parting < 0 ? 1 : parting
  })
  return way.slice(Math.max(0, ...shared.map(count => count - 1)))
}
