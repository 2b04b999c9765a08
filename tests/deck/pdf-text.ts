import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader program sees in a PDF. */
export interface ReadPdf {
  pages: number
  /** The text of each page as it would be copied, exactly as encoded: pdf.js would hide radicals that look like Han characters. */
  texts: string[]
  /** Titles of the outline, chapters followed by what is below them. */
  outline: string[]
  /** Links by page: `#` for a place in the PDF, else the address. */
  links: string[][]
  /** What its pages are called. */
  labels: string[]
  title: string
  lang: string
  isTagged: boolean
  /** Everything in the file, its streams decompressed, as one-byte text. */
  raw: string
}

/** Reads a PDF with pdf.js, without its normalisation, and decompresses its streams. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const bytes = await readFile(file)
  const raw = decompress(bytes.toString('latin1'))
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const pdf = await loading.promise
  const texts: string[] = []
  const links: string[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({ disableNormalization: true })
    links.push((await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link').map(({ dest, url }) => dest ? '#' : String(url)))
    texts.push(content.items.map(item => 'str' in item ? item.str : '').join(''))
  }
  const { info } = await pdf.getMetadata()
  const read = {
    pages: pdf.numPages,
    texts,
    links,
    outline: titlesIn(await pdf.getOutline() ?? []),
    labels: await pdf.getPageLabels() ?? [],
    title: (info as { Title?: string }).Title ?? '',
    lang: (info as { Language?: string }).Language ?? '',
    isTagged: (await pdf.getMarkInfo() as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    raw,
  }
  await loading.destroy()
  return read
}

interface Entry { title: string, items: Entry[] }

function titlesIn(entries: Entry[]): string[] {
  return entries.flatMap(({ title, items }) => [title, ...titlesIn(items)])
}

function decompress(file: string): string {
  const parts = [file]
  for (const match of file.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length
    const end = file.indexOf('endstream', start)
    try {
      parts.push(inflateSync(Buffer.from(file.slice(start, end), 'latin1')).toString('latin1'))
    }
    catch {
      // Not every stream is deflated; those are in the file as they are.
    }
  }
  return parts.join('\n')
}
