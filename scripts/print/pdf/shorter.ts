/** A line of content that draws: numbers, and what is drawn with them. */
const draws = /^[-\d. ]+ (?:[mlcvy]|re)$/
const fractions = /-?\d*\.\d+/g

/**
 * The content of a page, as Chromium writes it, whose lines are drawn to as many places as can be seen: it writes seven, and they are
 * most of what a drawing weighs.
 * @param content lines as Chromium writes them
 * @param usual places behind the point; what is drawn larger has more, what is drawn smaller fewer
 */
export function withShortNumbers(content: string, usual: number): string {
  let scale = 1
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
      const count = Math.min(7, Math.max(0, Math.round(usual + Math.log10(scale))))
      return line.replace(fractions, number => shortened(number, count))
    }
    return line
  }).join('\n')
}

function shortened(number: string, count: number): string {
  const short = String(Number(Number(number).toFixed(count)))
  return short === '-0' ? '0' : short.replace(/^(-?)0\./, '$1.')
}
