import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodeString } from 'micromark-util-decode-string'
import { modulePath } from '../files/explorers.ts'
import { projectRoot } from '../files/paths.ts'
import { inScript } from '../typesetting/traditional.ts'

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
  const lang = /^lang: *["']?([\w-]+)/m.exec(text)?.[1] ?? ''
  const views = await wordsOfViews()
  for (const char of `${decoded}${views}${inScript(views, lang)}`.normalize('NFC')) {
    if (char > ' ')
      characters.add(char)
  }
  return characters
}

let ofViews: Promise<string> | undefined

function wordsOfViews(): Promise<string> {
  ofViews ??= (async () => {
    const registered = await modulePath()
    const own = await wordsIn(projectRoot, '{components,layouts,pages,setup}/**/*.{vue,ts}')
    return registered === undefined ? own : own + await wordsIn(dirname(registered), '**/*.{vue,ts}')
  })()
  return ofViews
}

/** A remark that begins a line: it is never set. */
const remark = /^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*)/gm

async function wordsIn(folder: string, pattern: string): Promise<string> {
  let words = ''
  for await (const name of glob(pattern, { cwd: folder, exclude: path => path === 'node_modules' }))
    words += (await readFile(join(folder, name), 'utf8')).replace(remark, '').replace(/[\0-\u007F]/g, '')
  return words
}
