import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeString } from 'micromark-util-decode-string'
import { projectRoot } from '../files/paths.ts'

/** Every sign that a view may print itself: ASCII, typographic signs, arrows, keys, the emphasis dot. */
const always = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'\u00A0–—‘’“”…·•×−±→←↑↓▲▼●■○□✓　、。，；：？！（）「」『』《》',
]

/** The characters of a deck's texts and of the words that stand in the views themselves. */
export async function charactersOf(text: string): Promise<Set<string>> {
  const characters = new Set(always)
  // Character references in the Markdown are characters on the slide.
  const decoded = decodeString(text)
  for (const char of `${decoded}${await wordsOfViews()}`.normalize('NFC')) {
    if (char > ' ')
      characters.add(char)
  }
  return characters
}

let views: Promise<string> | undefined

function wordsOfViews(): Promise<string> {
  views ??= (async () => {
    let words = ''
    for await (const name of glob('{components,talk/explorers,talk/stages,layouts,pages,setup}/**/*.{vue,ts}', { cwd: projectRoot }))
      words += (await readFile(join(projectRoot, name), 'utf8')).replace(/[\0-\u007F]/g, '')
    return words
  })()
  return views
}
