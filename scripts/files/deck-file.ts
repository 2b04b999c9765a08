import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { DeckError } from '../diagnostics/error.ts'
import { shown } from './paths.ts'

/** A Markdown file as an editor left it. */
export interface DeckFile {
  /** The text with lines that end with `\n`, without a byte-order mark; empty where there is no file. */
  text: string
  /** The bytes as text, to know whether anything would change. */
  written: string
  newline: '\n' | '\r\n'
}

/**
 * Reads `slides.md` or the text generated last. Only a file that is not there counts as empty:
 * what cannot be read must not be written over. Throws E_NOT_UTF8 and E_READ.
 */
export async function readDeckFile(path: string): Promise<DeckFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      return Buffer.alloc(0)
    throw new DeckError(
      'E_READ',
      `${shown(path)} cannot be read: ${error.message}`,
      'It is left as it is. Give yourself the right to read it, or choose another folder with --out.',
    )
  })
  const written = bytes.toString('utf8')
  if (!Buffer.from(written, 'utf8').equals(bytes)) {
    throw new DeckError(
      'E_NOT_UTF8',
      `${shown(path)} is not UTF-8, so what was written in it by hand cannot be kept`,
      'Save it as UTF-8; for GB18030: iconv -f gb18030 -t utf-8 old.md > new.md',
    )
  }
  return { text: written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), written, newline: written.includes('\r\n') ? '\r\n' : '\n' }
}
