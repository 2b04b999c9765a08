import type { Page } from 'playwright'
import type { SlideMeasure } from '../rules/slide-measure.ts'
import type { BuiltDeck } from '../site/built-deck.ts'
import type { SlideGeometry } from './page/rows.ts'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { task } from '../diagnostics/task.ts'
import { inPage } from './in-page.ts'
import { withDeck } from './with-deck.ts'

/** The overviews written, the number of single pictures, where everything stands on the slides, and how much of each is covered. */
export interface ContactSheet { overviews: string[], pictures: number, geometry: SlideGeometry[], slides: SlideMeasure[] }

/** A look of a page: what its pictures are called, and what makes it look so. Paper is white in every theme. */
interface Look { name: string, classes?: string, style?: string }

const onScreen: Look[] = [{ name: 'light', classes: 'light' }, { name: 'dark', classes: 'dark' }]
const onPaper: Look[] = [{ name: 'colour' }, { name: 'grey', style: '.sheet { filter: grayscale(1); }' }]

/** How many sheets stand in a row of an overview, and how large: their own size times this. */
const overviews = { slides: { columns: 4, zoom: 0.35 }, handout: { columns: 4, zoom: 0.5 } }

/**
 * Pictures a built deck for the eye: a PNG of each slide in the light and in the dark theme, of each sheet of the handout
 * in colour and in grey, and one overview for each of the four. The folder is emptied first.
 */
export async function writeContactSheet(built: BuiltDeck, outDir: string): Promise<ContactSheet> {
  const { slides } = built
  await rm(outDir, { recursive: true, force: true })
  await mkdir(join(outDir, 'slides'), { recursive: true })
  await mkdir(join(outDir, 'handout'))
  return withDeck(built, async ({ page, ready }) => {
    await task('slides', () => ready('print'))
    const geometry = await inPage(page, 'geometryOf', slides)
    const measures = await inPage(page, 'measureSheets', slides)
    const files = slides.map((id, index) => `${String(index + 1).padStart(2, '0')}-${id}`)
    const screens = await take(page, onScreen, join(outDir, 'slides'), slides.map(id => `[id="${id}"]`), files)
    const screenOverviews = await takeOverviews(page, onScreen, join(outDir, 'slides'), overviews.slides)
    await task('handout', () => ready('handout'))
    const sheets = [...Array.from({ length: await page.locator('.sheet').count() }).keys()]
    const papers = await take(
      page,
      onPaper,
      join(outDir, 'handout'),
      sheets.map(index => `.sheet >> nth=${index}`),
      sheets.map(index => String(index + 1).padStart(2, '0')),
    )
    const paperOverviews = await takeOverviews(page, onPaper, join(outDir, 'handout'), overviews.handout)
    return { overviews: [...screenOverviews, ...paperOverviews], pictures: screens + papers, geometry, slides: measures }
  })
}

/** Pictures every element in every look; returns the number of pictures. */
async function take(page: Page, looks: Look[], folder: string, selectors: string[], files: string[]): Promise<number> {
  for (const look of looks) {
    await within(page, look, async () => {
      for (const [index, selector] of selectors.entries())
        await page.locator(selector).screenshot({ path: join(folder, `${files[index]}.${look.name}.png`), animations: 'disabled' })
    })
  }
  return looks.length * selectors.length
}

async function takeOverviews(
  page: Page,
  looks: Look[],
  folder: string,
  { columns, zoom }: { columns: number, zoom: number },
): Promise<string[]> {
  const sheets = await page.locator('section[id], .sheet').all()
  const boxes = await Promise.all(sheets.map(sheet => sheet.boundingBox()))
  const [width, height] = (['width', 'height'] as const).map(side => Math.ceil(Math.max(1, ...boxes.map(box => box?.[side] ?? 1)) * zoom))
  // What is drawn smaller is not laid out anew, as it would be with `zoom`: an overview shows the sheets as they are.
  const arrange = await page.addStyleTag({
    content: `
    body > *, main { display: contents !important; }
    body { display: grid !important; grid-template-columns: repeat(${columns}, ${width}px); grid-auto-rows: ${height}px; gap: 12px;
      align-items: start; justify-items: start; box-sizing: content-box !important; overflow: hidden !important;
      width: max-content !important; height: auto !important; padding: 12px !important; background: var(--desk) !important; }
    section[id], .sheet { transform: scale(${zoom}); transform-origin: 0 0; margin: 0 !important; }
    #mermaid-rendering-container { display: none !important; }
  `,
  })
  const files: string[] = []
  for (const look of looks) {
    const path = `${folder}.${look.name}.png`
    await within(page, look, () => page.locator('body').screenshot({ path, animations: 'disabled' }))
    files.push(path)
  }
  await arrange.evaluate(style => (style as HTMLStyleElement).remove())
  return files
}

/** Gives the page a look while something is done with it. */
async function within(page: Page, { classes = 'light', style = 'html { }' }: Look, run: () => Promise<unknown>): Promise<void> {
  const tag = await page.addStyleTag({ content: style })
  await page.evaluate((name) => {
    document.documentElement.classList.remove('light', 'dark')
    document.documentElement.classList.add(name)
  }, classes)
  await run()
  await tag.evaluate(element => (element as HTMLStyleElement).remove())
}
