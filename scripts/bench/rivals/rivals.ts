import type { Cost } from './process-tree.ts'
import type { Size, Tool } from './tools.ts'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { measured } from './process-tree.ts'
import { tools } from './tools.ts'

/** A command of a tool at one size: its median cost, and the PDF that it left. */
export interface Row { slides: Size, tool: string, makes: string, cost: Omit<Cost, 'said'>, bytes: number, pages: number, runs: number }

/** Up to so many slides, each tool is measured as often as this; above once. */
const [small, often] = [150, 3]

/** Measures every tool that is here at every size, one after the other in turns, so that a slow minute is slow for all. */
export async function measureRivals(sizes: Size[], say: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = []
  for (const slides of sizes) {
    const here = tools.filter(tool => tool.makes(slides))
    const runs = slides === 'own' || slides <= small ? often : 1
    const found = new Map<string, { row: Omit<Row, 'cost'>, costs: Cost[] }>()
    for (let run = 0; run < runs; run++) {
      for (const tool of here) {
        say(`${slides === 'own' ? 'own deck' : `${slides} slides`}, ${tool.name}, run ${run + 1} of ${runs}`)
        for (const { makes, cost, ...pdf } of await runTool(tool, slides).catch(error => failed(error, say))) {
          const key = `${tool.name} ${makes}`
          const known = found.get(key) ?? { row: { slides, tool: tool.name, makes, runs, ...pdf }, costs: [] }
          found.set(key, { ...known, costs: [...known.costs, cost] })
        }
      }
    }
    rows.push(...[...found.values()].map(({ row, costs }) => ({ ...row, cost: medianOf(costs) })))
  }
  return rows
}

/** A tool that fails is left out, which is said. */
function failed(error: unknown, say: (line: string) => void): [] {
  say(String(error))
  return []
}

/** Lets a tool make a talk in a folder of its own, once. */
async function runTool(tool: Tool, slides: Size): Promise<{ makes: string, cost: Cost, bytes: number, pages: number }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-rivals-'))
  try {
    await tool.prepare(folder, slides)
    const costs: { makes: string, cost: Cost }[] = []
    for (const { makes, program, args, env } of tool.steps(folder, slides)) {
      const cost = await measured(program, args, folder, env)
      costs.push({ makes, cost }, ...ofIt(cost))
    }
    const file = join(folder, tool.pdf)
    const pages = (await PDFDocument.load(await readFile(file), { updateMetadata: false })).getPageCount()
    const { size } = await stat(file)
    return costs.map(one => ({ ...one, bytes: one.makes.includes('slides.pdf') ? size : 0, pages }))
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What of our whole job it takes to come from the site to slides.pdf, by what the command says. */
function ofIt({ said }: Cost): { makes: string, cost: Cost }[] {
  const seconds = ['measuring', 'slides.pdf'].map(name => Number(new RegExp(`✓ ${name} ([\\d.]+) s`).exec(said)?.[1]))
  const isWhole = /✓ site /.test(said)
  return isWhole && seconds.every(Number.isFinite)
    ? [{ makes: 'of it from the site to slides.pdf', cost: { wall: seconds[0] + seconds[1], cpu: 0, memory: 0, said: '' } }]
    : []
}

function medianOf(costs: Cost[]): Omit<Cost, 'said'> {
  const middle = (name: 'wall' | 'cpu' | 'memory'): number =>
    costs.map(cost => cost[name]).sort((a, b) => a - b)[Math.floor(costs.length / 2)]
  return { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') }
}
