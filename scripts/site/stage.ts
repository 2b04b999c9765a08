import type { Assets } from '../files/assets.ts'
import type { Talk } from '../files/paths.ts'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeAssets } from '../files/assets.ts'
import { projectRoot } from '../files/paths.ts'
import { cutFonts } from '../fonts/cut.ts'
import { packs } from '../fonts/faces.ts'
import { marksApart } from '../fonts/marks-apart.ts'
import { splitSlides } from '../slides/source-slide.ts'
import { onAnyPage, onEachPage } from './page-words.ts'

/**
 * Lays a deck out in a folder of its own, to be built there: nothing of the author's is touched before all is well.
 * The project joins it as an addon, by name, so that no path of the machine gets into the site.
 */
export async function stageDeck(talk: Talk, text: string, notes: string, assets: Assets): Promise<void> {
  await rm(talk.stage, { recursive: true, force: true })
  await mkdir(join(talk.stage, 'node_modules'), { recursive: true })
  const fonts = cutFonts(text + notes + onAnyPage, join(talk.stage, 'fonts'), firstOf(text))
  await Promise.all([
    fonts.then(missing => writeFile(join(talk.stage, 'slides.md'), marksApart(withAddon(text), missing))),
    linkAddon(talk.stage),
    copyPublic(talk, assets),
  ])
}

/** Makes this project an addon of the deck in a folder; a junction, where links need a privilege. */
export async function linkAddon(folder: string): Promise<void> {
  const link = join(folder, 'node_modules', 'slidev-addon-reviewdeck')
  await mkdir(dirname(link), { recursive: true })
  await rm(link, { recursive: true, force: true })
  await symlink(projectRoot, link, 'junction')
}

/** The deck with the addon named in its headmatter. */
export function withAddon(text: string): string {
  return /^addons:/m.test(text.split('\n---')[0]) ? text : text.replace(/^---\n/, '---\naddons: [reviewdeck]\n')
}

/** So many slides are read next: who leaves early has not waited for the letters of all. */
const next = 4

/**
 * What is read first: the cover, the title that stands behind it, the words of every page; and what next. Notes and sources are on
 * no page.
 */
function firstOf(text: string): string[] {
  const [cover, ...others] = splitSlides(text).map(({ raw }) => raw.replace(/<!--[\s\S]*?-->|^ {2}sources:\n(?: {4}.*\n)+/gm, ''))
  const title = /^# .*$/m.exec(others[0] ?? '')?.[0] ?? ''
  return [`${cover}\n${title}\n${onEachPage}`, others.slice(0, next).join('\n')]
}

async function copyPublic(talk: Talk, assets: Assets): Promise<void> {
  const target = join(talk.stage, 'public')
  await mkdir(target, { recursive: true })
  const own = join(projectRoot, 'public', 'favicon.svg')
  await cp(own, join(target, 'favicon.svg'))
  await cp(talk.public, target, {
    recursive: true,
    force: true,
    filter: source => !source.includes(join(talk.public, 'figures')),
  }).catch(ignoreMissing)
  await copyLicences(join(target, 'licences'))
  await writeAssets(target, assets)
}

/** The licences of the fonts in a deck go where they go: nearly all are under the SIL Open Font License. */
async function copyLicences(folder: string): Promise<void> {
  for (const { name, licence } of packs)
    await cp(licence, join(folder, `${name}.txt`))
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT')
    throw error
}
