import type { CellPart, Edge, EditableSlide, TablePart, TextPart } from '../page/editable/parts.ts'
import type { SlidePictures } from './pictures.ts'
import type { NumberOf } from './text.ts'
import PptxGenJS from 'pptxgenjs'
import { inches, points, runsOfParagraphs } from './text.ts'

/** What a presentation says of itself. */
export interface PptxMeta { title: string, author: string, lang: string }

/** A slide as it goes into a presentation. */
export interface PptxSlide {
  parts: EditableSlide
  pictures: SlidePictures
  notes: string
  /** The chapter that it belongs to, and whether it is shown only when somebody asks. */
  section?: string
  hidden: boolean
}

const master = 'deck'

/** Writes slides as a presentation of PowerPoint's kind, 16:9, each part at its place. */
export async function writePptx(slides: PptxSlide[], { title, author, lang }: PptxMeta): Promise<Uint8Array> {
  const pptx = new PptxGenJS()
  Object.assign(pptx, { title, author, company: author, subject: title, layout: 'LAYOUT_WIDE' })
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  // Each slide says where its title stands.
  pptx.defineSlideMaster({ title: master, objects: [{ placeholder: { options: { name: 'title', type: 'title' } as never, text: '' } }] })
  const sections = new Set<string>()
  const numberOf: NumberOf = (id) => {
    const at = slides.findIndex(({ parts }) => parts.id === id)
    return at < 0 ? undefined : at + 1
  }
  for (const { parts, pictures, notes, section, hidden } of slides) {
    if (section !== undefined && !sections.has(section)) {
      sections.add(section)
      pptx.addSection({ title: section })
    }
    const slide = pptx.addSlide({ masterName: master, ...section === undefined ? {} : { sectionTitle: section } })
    slide.background = pictures.ground ? { data: `data:image/png;base64,${pictures.ground.toString('base64')}` } : { color: parts.ground }
    slide.hidden = hidden
    // Who reads by ear hears what stands first, first.
    const [titles, texts] = [true, false].map(isTitle => parts.texts.filter(text => (text.isTitle ?? false) === isTitle))
    for (const title of titles)
      addText(slide, title, lang, numberOf)
    for (const { box, alt, bytes, type } of pictures.pictures)
      slide.addImage({ data: `data:image/${type};base64,${bytes.toString('base64')}`, ...placeOf(box), altText: alt })
    for (const table of parts.tables)
      addTable(slide, table, lang, numberOf)
    for (const text of texts)
      addText(slide, text, lang, numberOf)
    if (notes)
      slide.addNotes(notes)
  }
  return await pptx.write({ outputType: 'uint8array' }) as Uint8Array
}

function placeOf({ left, top, right, bottom }: TextPart['box']): { x: number, y: number, w: number, h: number } {
  return { x: inches(left), y: inches(top), w: inches(right - left), h: inches(bottom - top) }
}

/** Letters of another font may be a little wider: a box has room for them, on the side where its lines end. */
function addText(slide: PptxGenJS.Slide, { box, lines, paragraphs, isTitle }: TextPart, lang: string, numberOf: NumberOf): void {
  const { letters, align, marker } = paragraphs[0]
  const height = 1.21 * Math.max(...letters.map(({ size }) => size))
  // Programs part the height of a line above and below its letters each in its own way: a line that is alone needs none.
  const set = lines === 1 && paragraphs.length === 1 ? [{ ...paragraphs[0], line: height }] : paragraphs
  const spare = (box.right - box.left) * (lines > paragraphs.length ? 0.03 : 0.1) + 8
  const left = box.left - (marker?.indent ?? 0) - (align === 'left' ? 0 : align === 'right' ? spare : spare / 2)
  const right = box.right + (align === 'right' ? 0 : align === 'left' ? spare : spare / 2)
  // A line is as high as it is said to be, its letters at its foot.
  const above = (set[0].line - height) / 2
  slide.addText(runsOfParagraphs(set, lang, numberOf), {
    ...placeOf({ left, top: box.top - above, right: Math.min(1280, right), bottom: box.bottom + above }),
    margin: 0,
    valign: 'top',
    wrap: true,
    fit: 'none',
    ...isTitle ? { placeholder: 'title' } : { isTextBox: true },
  })
}

function addTable(slide: PptxGenJS.Slide, { box, columns, rows }: TablePart, lang: string, numberOf: NumberOf): void {
  slide.addTable(rows.map(({ cells }) => cells.map(cell => cellOf(cell, lang, numberOf))), {
    ...placeOf(box),
    colW: columns.map(inches),
    rowH: rows.map(({ height }) => inches(height)),
  })
}

function cellOf(cell: CellPart, lang: string, numberOf: NumberOf): PptxGenJS.TableCell {
  return {
    text: runsOfParagraphs(cell.paragraphs, lang, numberOf) as PptxGenJS.TableCell[],
    options: {
      ...cell.columns > 1 ? { colspan: cell.columns } : {},
      ...cell.rows > 1 ? { rowspan: cell.rows } : {},
      ...cell.ground ? { fill: { color: cell.ground } } : {},
      align: cell.paragraphs[0]?.align ?? 'left',
      valign: cell.valign,
      margin: cell.padding.map(inches) as [number, number, number, number],
      border: cell.edges.map(edgeOf) as [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps],
    },
  }
}

function edgeOf({ width, colour }: Edge): PptxGenJS.BorderProps {
  return width > 0 ? { type: 'solid', pt: points(width), color: colour } : { type: 'none' }
}
