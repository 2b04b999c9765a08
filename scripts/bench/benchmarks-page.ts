import { cpus, platform, release, totalmem } from 'node:os'
import process from 'node:process'

/** A section of BENCHMARKS.md: its name, and its lines. */
export interface Section { name: string, lines: string[] }

/** The page BENCHMARKS.md with a section new or in the place of the one of its name; all others stay. `load` is that before it began. */
export function withSection(page: string, { name, lines }: Section, load: number, now = new Date()): string {
  const [, ...others] = page.split(/^(?=## )/m)
  const own = [`## ${name}`, '', whereAndWhen(load, now), '', ...lines, ''].join('\n')
  const isOwn = (section: string): boolean => section.startsWith(`## ${name}\n`)
  const sections = others.some(isOwn) ? others.map(section => isOwn(section) ? own : section) : [...others, own]
  return ['# Benchmarks\n\nWritten by `npm run bench`, losses included.\n', ...sections.map(section => `${section.trimEnd()}\n`)].join('\n')
}

function whereAndWhen(load: number, now: Date): string {
  const [{ model }] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const machine = `${cpus().length} × ${model}, ${memory} GB, ${platform()} ${release()}, Node ${process.versions.node}`
  const busy = load > 1.5 ? ': other work ran beside it, so that seconds are too many for all' : ''
  return `${now.toISOString().slice(0, 10)}, ${machine}, load ${load.toFixed(1)} at the start${busy}.`
}
