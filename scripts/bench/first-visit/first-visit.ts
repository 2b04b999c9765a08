import type { Size } from '../rivals/tools.ts'
import type { Visit } from './visit.ts'
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

/** What is visited: who makes it of what, and where the site comes to stand. */
const sites: { name: SiteName, tool: string, size: Size, place: string }[] = [
  { name: 'reviewdeck', tool: 'reviewdeck', size: 'own', place: 'made/dist' },
  { name: 'Slidev', tool: 'Slidev', size: 'own', place: 'dist' },
  { name: 'Slidev, two plain slides', tool: 'Slidev', size: 2, place: 'dist' },
]

/** The sites that are visited: the own deck by both tools, and the least that Slidev can make, which is the floor of both. */
export type SiteName = 'reviewdeck' | 'Slidev' | 'Slidev, two plain slides'

/** Builds each site, and visits all as somebody with a slow phone. */
export async function timeFirstVisits(): Promise<{ name: SiteName, visit: Visit }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-bench-'))
  const browser = await chromium.launch(launchOptions(process.env, process.getuid?.()))
  try {
    const servers = await Promise.all(sites.map(async ({ name, tool: by, size, place }) => {
      const tool = tools.find(tool => tool.name === by)!
      const own = await mkdtemp(join(folder, 'site-'))
      await tool.prepare(own, size)
      const [{ program, args, env }] = tool.steps(own, size)
      await measured(program, args, own, env)
      return { name, visits: [] as Visit[], ...await servePacked(join(own, place)) }
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
