import type { PageState } from '../../scripts/print/readiness.ts'
import type { PrivateNotes } from '../../scripts/site/private-notes.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A slide of the stand-in deck as HTML; its id is its place in the record. */
export type Slides = Record<string, string>

/** Private texts of the stand-in deck. */
export const notes: PrivateNotes = {
  title: '生成与理解',
  author: '报告人',
  date: '2026-01-02',
  lang: 'zh-CN',
  slides: { one: { spoken: '<p>说</p>' } },
}

/** A folder that is gone after the test. */
export async function temporaryFolder(test: { after: (clean: () => Promise<void>) => void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-test-'))
  test.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Writes the smallest deck that keeps the promise of the print pages: /print and /handout draw all slides, one a page,
 * decode the pictures, report problems and set `data-ready`. `ready: false` leaves the last step out.
 */
export async function writeDeck(
  folder: string,
  slides: Slides,
  { ready = true, problems = [] as PageState['problems'] } = {},
): Promise<void> {
  const body = Object.entries(slides)
    .map(([id, html]) => `<section id="${id}" class="sheet"><div class="slidev-layout">${html}</div><footer>1 / 9</footer></section>`)
    .join('')
  await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
@page { size: 1280px 720px; margin: 0 }
body { margin: 0 }
section { position: relative; width: 1280px; height: 720px; overflow: hidden; contain: strict }
section + section { break-before: page }
</style></head><body>${body}<script type="module">
await Promise.allSettled([...document.images].map(image => image.decode()))
await document.fonts.ready
window.__reviewdeck = ${JSON.stringify({ slides: Object.keys(slides).length, problems })}
if (${ready}) document.documentElement.dataset.ready = 'ok'
</script></body></html>`)
}
