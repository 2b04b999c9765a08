import type { ExportJob } from './export.ts'
import type { Measured } from './measure.ts'
import type { SlideProblem } from './readiness.ts'
import { task } from '../diagnostics/task.ts'
import { serveDeck } from '../site/server.ts'
import { withBrowser } from './browser.ts'
import { inspectSlides } from './inspect.ts'
import { measureHandout, measureSlides } from './measure.ts'
import { openReady } from './readiness.ts'

/** Opens a built deck as it would be printed and measures it, without printing. `problems` is what could not be drawn. */
export async function measureDeck({ dist, base, notes, slides: ids }: Pick<ExportJob, 'dist' | 'base' | 'notes' | 'slides'>): Promise<Measured & { problems: SlideProblem[] }> {
  const server = await serveDeck({ dist, base, notes })
  try {
    return await withBrowser(browser => task('measuring', async () => {
      const watched = await browser.open(new URL(server.url).origin)
      const { problems } = await openReady(watched, `${server.url}print?print=1`)
      const seen = await inspectSlides(watched.page, ids)
      const slides = await measureSlides(watched.page, ids)
      await openReady(watched, `${server.url}handout?print=1`)
      const known = new Set(problems.map(({ id }) => id))
      return { slides, pages: await measureHandout(watched.page), problems: [...problems, ...seen.filter(({ id }) => !known.has(id))] }
    }))
  }
  finally {
    await server.close()
  }
}
