/** Where a line runs past the scores of a contest: from one end to the other, where the first stands, and how far apart they are. */
export interface ContestCourse { left: number, right: number, first: number, pitch: number }

/** Where the words of a score begin. */
export function placeOfBout(index: number, { first, pitch }: ContestCourse): number {
  return first + index * pitch
}

/**
 * The way of a line that is up where it is ahead, and changes its height before the next score where that changes.
 * @param ahead whether it is ahead, score by score
 * @param heights of the line
 * @param heights.0 where it is ahead
 * @param heights.1 where it is behind
 * @param course where it runs
 * @param isTurning whether only the stretches are wanted in which it goes over
 */
export function contestRun(ahead: boolean[], [up, down]: [number, number], course: ContestCourse, isTurning = false): string {
  const yOf = (is: boolean): number => is ? up : down
  const wide = Math.min(90, course.pitch * 0.4)
  const turns = ahead.flatMap((is, index) => {
    if (index === 0 || is === ahead[index - 1])
      return []
    const end = placeOfBout(index, course) + wide * 0.1
    const start = end - wide
    const [y, next] = [yOf(ahead[index - 1]), yOf(is)]
    const curve = `C${(start + end) / 2} ${y} ${(start + end) / 2} ${next} ${end} ${next}`
    return [isTurning ? `M${start} ${y}${curve}` : `H${start}${curve}`]
  })
  return isTurning ? turns.join('') : `M${course.left} ${yOf(ahead[0])}${turns.join('')}H${course.right}`
}

/** A score that is better or worse than the best of the rivals', and that one. */
export interface Bout { name: string, score: string, ahead: boolean, rival: string }
