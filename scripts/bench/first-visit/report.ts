import type { SiteName } from './first-visit.ts'
import type { Taken, Visit } from './visit.ts'

/** What a first visit is to take at most: requests and KB until something is seen, its letters, and all until ten seconds after slide 2. */
const asked = { first: { requests: 8, kb: 60 }, letters: 80, all: { requests: 40, kb: 280 }, paint: 0.4 }

const kbOf = ({ bytes }: Taken): number => Math.round(bytes / 1024)

/** The visits as a section of BENCHMARKS.md: a table, and how far each figure is from what is asked and from the floor. Times in s. */
export function reportOfVisits(all: { name: SiteName, visit: Visit }[]): string[] {
  const told = (taken: Taken): string => `${taken.requests} / ${kbOf(taken)} KB`
  const seconds = (ms: number): string => (ms / 1000).toFixed(1)
  const visitOf = (name: SiteName): Visit => all.find(site => site.name === name)!.visit
  const [own, stock, least] = [visitOf('reviewdeck'), visitOf('Slidev'), visitOf('Slidev, two plain slides')]
  return [
    'The own deck\'s site, as it is made here and as Slidev makes it from the same slides.md, opened for the first time on a slow phone: '
    + '1.6 Mbit/s, 150 ms, a processor four times slower. Requests and bytes as they came, packed; the middle of three visits.',
    '',
    '| site | until something is seen | its letters | second slide and 10 s | largest paint | layout shift | second slide |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...all.map(({ name, visit }) => `| ${[
      name,
      told(visit.first),
      told(visit.letters),
      told(visit.all),
      seconds(visit.largestPaint),
      visit.shift.toFixed(3),
      seconds(visit.second),
    ].join(' | ')} |`),
    '',
    `- Until something is seen: ${told(own.first)}, asked ${asked.first.requests} / ${asked.first.kb} KB; letters `
    + `${kbOf(own.letters)} KB, asked ${asked.letters}.`,
    `- Until the second slide and ten seconds after it: ${told(own.all)}, asked ${asked.all.requests} / ${asked.all.kb} KB. The floor is `
    + `what Slidev itself takes for two plain slides, ${told(least.all)}; a slide of ours brings its letters and its drawings besides.`,
    `- Largest paint: ${(own.largestPaint / stock.largestPaint).toFixed(2)} × that of Slidev's site, asked ${asked.paint}.`,
  ]
}
