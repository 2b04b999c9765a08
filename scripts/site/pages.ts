import { access, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { earlierIds, splitSlides } from '../slides/source-slide.ts'

/**
 * Gives each slide of a built deck a page at its own address, `goals/index.html`, and at those that it had, so that a link to it
 * and a reload need no rule of the host. What a slide's name would take the place of stays. Hosts that drop names with an
 * underscore are told not to.
 */
export async function addPages(dist: string, deck: string): Promise<void> {
  const ids = splitSlides(await readFile(deck, 'utf8')).flatMap((slide, index) => [
    ...(slide.id ? [slide.id] : []),
    ...earlierIds(slide),
    String(index + 1),
  ])
  for (const folder of ids.map(id => join(dist, id))) {
    await mkdir(folder, { recursive: true })
    const isTaken = await access(join(folder, 'index.html')).then(() => true, () => false)
    if (!isTaken)
      await copyFile(join(dist, 'index.html'), join(folder, 'index.html'))
  }
  await writeFile(join(dist, '.nojekyll'), '')
}
