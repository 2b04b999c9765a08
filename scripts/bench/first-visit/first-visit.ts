import type { Taken, Visit } from './visit.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { launchOptions } from '../../print/browser.ts'
import { measured } from '../rivals/process-tree.ts'
import { tools } from '../rivals/tools.ts'
import { servePacked } from './packed-server.ts'
import { visit } from './visit.ts'

/** How often each site is visited, in turns; the middle visit by its largest paint is told. */
const often = 3
/** Where each of the two puts the site of the own deck. */
const sites = { reviewdeck: 'made/dist', Slidev: 'dist' }

/** Builds the own deck as it is made here and as Slidev makes it from the same slides.md, and visits both as somebody with a slow phone. */
export async function timeFirstVisits(): Promise<{ name: string, visit: Visit }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-bench-'))
  const browser = await chromium.launch(launchOptions(process.env, process.getuid?.()))
  try {
    const servers = await Promise.all(Object.entries(sites).map(async ([name, place]) => {
      const tool = tools.find(tool => tool.name === name)!
      await tool.prepare(folder, 'own')
      const [{ program, args, env }] = tool.steps(folder, 'own')
      await measured(program, args, folder, env)
      return { name, visits: [] as Visit[], ...await servePacked(join(folder, place)) }
    }))
    for (let run = 0; run < often; run++) {
      for (const { url, visits } of servers)
        visits.push(await visit(browser, url))
    }
    servers.forEach(({ close }) => close())
    return servers.map(({ name, visits }) => ({
      name,
      visit: visits.toSorted((a, b) => a.largestPaint - b.largestPaint)[Math.floor(often / 2)],
    }))
  }
  finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The visits as a table; times in s. */
export function rowsOfVisits(all: { name: string, visit: Visit }[]): string[] {
  const told = ({ requests, bytes }: Taken): string => `${requests} / ${Math.round(bytes / 1024)} KB`
  const seconds = (ms: number): string => (ms / 1000).toFixed(1)
  return [
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
  ]
}
