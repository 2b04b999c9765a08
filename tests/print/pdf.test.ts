import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { withoutLinksTo } from '../../scripts/print/pdf/links.ts'

/** The addresses that the links of a page keep, of a PDF with links to these addresses, printed from a server. */
async function keptOf(origin: string, ...addresses: string[]): Promise<string[]> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage()
  page.node.set(PDFName.of('Annots'), pdf.context.obj(addresses.map(address =>
    pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(address) } })))))
  withoutLinksTo(origin, pdf)
  const links = page.node.lookup(PDFName.of('Annots'), PDFArray)
  return Array.from({ length: links.size() }, (_, index) => links.lookup(index, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict))
    .flatMap(action => action ? action.lookup(PDFName.of('URI'), PDFString).decodeText() : [])
}

test('what leads to the server that a deck was printed from leads nowhere, all else where it did', async () => {
  const kept = ['https://example.org/a', 'http://127.0.0.1:80/a', 'http://localhost:3000/a', 'mailto:ann@example.org']
  assert.deepEqual(await keptOf('http://127.0.0.1:4173', 'http://127.0.0.1:4173/files/a.md', ...kept), kept)
  assert.deepEqual(await keptOf('http://127.0.0.1:4173'), [])
})
