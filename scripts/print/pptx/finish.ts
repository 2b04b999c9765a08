import JSZip from 'jszip'
import { fonts } from './text.ts'

/** The first day that a ZIP archive can name. */
const noDay = new Date(Date.UTC(1980, 0, 1))

/**
 * A presentation as it is kept: without the moment and the chance with which it was written, with the date that is given or none. The
 * library knows one font for all letters, and says of each run what may be said once, of a paragraph: both are mended.
 */
export async function finishPptx(bytes: Uint8Array, date?: Date): Promise<Uint8Array> {
  const [from, to] = [await JSZip.loadAsync(bytes), new JSZip()]
  for (const file of Object.values(from.files)) {
    if (file.dir)
      continue
    const content = /\.(?:xml|rels)$/.test(file.name) ? finished(file.name, await file.async('string'), date) : await file.async('uint8array')
    to.file(file.name, content, { date: noDay, createFolders: false })
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } })
}

function finished(name: string, xml: string, date?: Date): string {
  if (name === 'ppt/presentation.xml') {
    let no = 0
    return xml.replace(/(<p14:section [^>]*id=")[^"]*/g, (_, start) => `${start}{00000000-0000-4000-8000-${String(++no).padStart(12, '0')}}`)
  }
  if (name !== 'docProps/core.xml') {
    return xml
      .replace(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${fonts.han}"`)
      .replace(/(<a:p>)([\s\S]*?)(?=<\/a:p>)/g, (_, start: string, inner: string) => start + saidOnce(inner))
  }
  return date
    ? xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.toISOString().replace(/\.\d+/, '')}`)
    : xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
}

/** What is within a paragraph, with the first of its properties alone, at its beginning. */
function saidOnce(inner: string): string {
  const properties = /<a:pPr[^>]*\/>|<a:pPr[\s\S]*?<\/a:pPr>/g
  return (properties.exec(inner)?.[0] ?? '') + inner.replace(properties, '')
}
