import type { Piece } from '../parts/part.ts'
import { toString } from 'mdast-util-to-string'

/** What begins a sentence that tells what a picture shows. */
const showing = new RegExp([
  String.raw`^(?:the|this) (?:picture|figure|diagram|image|photo|drawing|screenshot)(?: (?:below|above))? (?:shows|is|gives|depicts) `,
  '^[上下此本该]?图(?:中|片)?(?:展示|显示|给出|画)(?:的是|了|出了?)?',
].join('|'), 'i')

/** Words that name nothing, and single letters of Han that tie others. */
const tying = /^(?:an?|the|one|its?|this|of|[的了是])$/i

/** True for a sentence that tells of the pictures it stands with what the caption of one of them says, and nothing more. */
export function isSaidByCaption(sentence: string, pieces: Piece[]): boolean {
  const start = showing.exec(sentence.trim())?.[0]
  if (start === undefined)
    return false
  const said = wordsIn(sentence.trim().slice(start.length))
  return pieces.flatMap(({ blocks }) => blocks).some((block) => {
    const told = block.kind === 'figure' ? wordsIn(block.caption ? toString(block.caption) : block.alt) : []
    return told.length > 0 && said.every(word => told.includes(word))
  })
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []).filter(word => !tying.test(word))
}
