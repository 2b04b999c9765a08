import type { Dialect } from './dialect.ts'
import { inPlace, reportOnce } from './dialect.ts'

/** The heading of what a drawing is made of, with the listing below it, in a remark or not. */
const drawing = /^(?:%%[ \t]*\n)?#{1,2} Drawing[ \t]*\n+(`{3,})(?:compressed-)?json[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n%%[ \t]*)?$/gm
/** What the editor says to who opens the file, and what it calls its parts. */
const furniture = /^(?:==⚠.*EXCALIDRAW VIEW.*|# Excalidraw Data[ \t]*|#{1,2} (?:Text Elements|Element Links|Embedded Files)[ \t]*)$/gm

/** Drawings of Excalidraw: the texts in them stay, what they are made of is left out. */
export const excalidraw: Dialect = {
  name: 'drawings of Excalidraw',
  sign: /^excalidraw-plugin:|^#{1,2} Drawing[ \t]*\n+`{3,}(?:compressed-)?json/m,
  edits: ({ source }, file) => {
    const drawings = [...source.matchAll(drawing)].filter(({ 0: whole, 2: data }) => /"excalidraw"|^[\w+/=\s]*$/.test(data) && whole !== '')
    const parts = /^excalidraw-plugin:/m.test(source) ? [...source.matchAll(furniture)] : []
    reportOnce(
      file,
      'other-mark',
      source,
      drawings.map(({ index }) => index),
      'What a drawing of Excalidraw is made of is left out, expected a picture: export it as SVG or PNG and embed that',
    )
    return [...drawings, ...parts]
      .map(inPlace())
      .toSorted((a, b) => a.start - b.start)
  },
}
