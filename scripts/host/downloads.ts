import type { Download, HostedDeck } from './hosted-deck.ts'
import { copyFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { mediaTypeOf } from '../site/media-types.ts'
import { wordsIn } from '../site/page-words.ts'
import { esc, tag } from './html.ts'

/** Of the files that were made those that may be offered: slides alone are public, all others bring texts that are private. */
export function offered(names: string[], withNotes = false): string[] {
  return names.filter(name => withNotes || name === 'slides.pdf' || name === 'slides.html')
}

/** Puts files into a site, to be taken away from there. */
export function bringDownloads(folder: string, names: string[], site: string): Promise<Download[]> {
  return Promise.all(names.map(async (name) => {
    await copyFile(join(folder, name), join(site, name))
    return { name, bytes: (await stat(join(site, name))).size }
  }))
}

/** What a deck's site offers, for the head of its pages: Slidev's controls show it on the cover. */
export function downloadsInHead({ base, lang, downloads = [] }: HostedDeck): string[] {
  return downloads.map(({ name, bytes }) => tag('link', {
    rel: 'alternate',
    type: mediaTypeOf(extname(name)),
    href: base + name,
    title: labelOf(name, bytes, lang),
    class: 'deck-download',
  }))
}

/** Links to all that a deck's site offers, each with what it is and how large. */
export function downloadLinks({ base, lang, downloads = [] }: HostedDeck): string[] {
  return downloads.map(({ name, bytes }) =>
    tag('a', { class: 'page-download', href: base + name, download: '' }, esc(labelOf(name, bytes, lang))))
}

function labelOf(name: string, bytes: number, lang: string): string {
  const { slideshow, handout, oneFile } = wordsIn(lang)
  const [, kind, ending] = /^(slides|handout)(?:-[\w-]+)?\.(\w+)$/.exec(name) ?? ['', name, '']
  const what = ending === 'html' ? oneFile : `${kind === 'handout' ? handout : slideshow} ${ending.toUpperCase()}`
  return `${what} (${bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`})`
}
