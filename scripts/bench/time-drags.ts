import type { DragTimes } from '../print/drag.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDeck } from '../commands/generate.ts'
import { makeDeck } from '../commands/make.ts'
import { readGuests } from '../files/explorers.ts'
import { talkAt } from '../files/paths.ts'
import { measureDrag } from '../print/drag.ts'
import { withDeck } from '../print/with-deck.ts'

/** Builds a deck of all explorers and drags the first slider of each, on a processor made four times slower. */
export async function timeDrags(): Promise<{ name: string, times: DragTimes }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-bench-'))
  const talk = talkAt(join(folder, 'review.md'), folder)
  const sections = (await readGuests()).map(({ name }) => `## ${name}\n\n<!-- deck: explorer=${name} -->\n`)
  await writeFile(talk.review, ['---\nlang: zh-CN\n---\n\n# Explorers\n', ...sections].join('\n'))
  const options = { talk, base: '/', keepGoing: false, check: false, retake: [] }
  const { text, assets, plan } = await generateDeck(options)
  try {
    const { built } = await makeDeck(options, text, assets, 'site')
    return await withDeck(built, async ({ page, url }) => {
      const all: { name: string, times: DragTimes }[] = []
      for (const { id, evidence } of plan.slides) {
        const name = evidence.flatMap(({ block }) => block.kind === 'explorer' ? block.request.name : [])[0]
        if (name === undefined)
          continue
        await page.goto(url + encodeURI(id))
        const slider = page.locator(`.slidev-page:visible [data-explorer="${name}"] input[type=range]`).first()
        await page.locator(`.slidev-page:visible [data-explorer="${name}"] .explorer-controls`).waitFor()
        if (await slider.count() > 0)
          all.push({ name, times: await measureDrag(page, slider) })
      }
      return all
    })
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
