/**
 * A line with blanks in place of the code within it, which ends at as many backticks as begin it. It is gone through once, however
 * many backticks close nothing.
 */
export function withoutCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run, index }) => ({ start: index, length: run.length }))
  /** The runs of each length, from the last one on. */
  const places = Map.groupBy(runs.toReversed(), ({ length }) => length)
  let text = ''
  let end = 0
  for (const { start, length } of runs) {
    if (start < end)
      continue
    // Where none is as long, what stands at the end of the run may begin it.
    for (let own = length; own > 0; own--) {
      const same = places.get(own) ?? []
      while (same.length > 0 && same.at(-1)!.start <= start)
        same.pop()
      const closing = same.at(-1)
      if (closing) {
        const from = start + length - own
        text += line.slice(end, from) + ' '.repeat(closing.start + own - from)
        end = closing.start + own
        break
      }
    }
  }
  return text + line.slice(end)
}
