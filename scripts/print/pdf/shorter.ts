/** A line of content that draws: numbers, and what is drawn with them. */
const draws = /^[-\d. ]+ (?:[mlcvy]|re)$/
/** Where letters stand: the last two numbers of a matrix that turns and scales nothing, or a step from the letters before. */
const stands = /^(1 0 0 -?1 )([-\d.]+ [-\d.]+ Tm)$/
const steps = /^([-\d.]+ [-\d.]+ Td)( .*)$/
const fractions = /-?\d*\.\d+/g

/**
 * The content of a page, as Chromium writes it, whose lines are drawn to as many places as can be seen: it writes seven, and they are
 * most of what a drawing weighs.
 * @param content lines as Chromium writes them
 * @param usual places behind the point, one more where letters stand; what is drawn larger has more, what is drawn smaller fewer
 */
export function withShortNumbers(content: string, usual: number): string {
  let scale = 1
  let isUpright = false
  const places = (more: number): number => Math.min(7, Math.max(0, Math.round(usual + more + Math.log10(scale))))
  const around: number[] = []
  return content.split('\n').map((line) => {
    if (line === 'q') {
      around.push(scale)
    }
    else if (line === 'Q') {
      scale = around.pop() ?? 1
    }
    else if (line.endsWith(' cm')) {
      const [a, b, c, d] = line.split(' ').map(Number)
      scale *= Math.max(Math.hypot(a, b), Math.hypot(c, d)) || 1
    }
    else if (draws.test(line)) {
      return withPlaces(line, places(0))
    }
    else if (line.endsWith(' Tm')) {
      isUpright = stands.test(line)
      return line.replace(stands, (_, matrix: string, place: string) => matrix + withPlaces(place, places(1)))
    }
    else if (isUpright) {
      return line.replace(steps, (_, step: string, letters: string) => withPlaces(step, places(1)) + letters)
    }
    return line
  }).join('\n')
}

function withPlaces(line: string, count: number): string {
  return line.replace(fractions, number => shortened(number, count))
}

function shortened(number: string, count: number): string {
  const short = String(Number(Number(number).toFixed(count)))
  return short === '-0' ? '0' : short.replace(/^(-?)0\./, '$1.')
}
