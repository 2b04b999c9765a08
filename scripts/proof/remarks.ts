const fence = /^[ \t>]*(?:`{3}|~{3})/gm
/** A remark of Obsidian: whole lines between two marks alone on theirs, headings and listings in it too, or words without a heading. */
const remark = /^%%[ \t]*\n(?:(?!%%)[\s\S])*\n[ \t]*%%[ \t]*$|(?<![%\w])%%(?!%)(?:(?!%%|\n#|`{3}|~{3})[\s\S])+%%(?!%)/gm
/** What a drawing of Excalidraw is made of, and what its editor writes around it. */
const drawing = /^#{1,2} Drawing[ \t]*\n+(`{3,})(?:compressed-)?json[ \t]*\n[\s\S]*?\n\1[ \t]*$/gm
const furniture = /^(?:==⚠.*EXCALIDRAW VIEW.*|# Excalidraw Data[ \t]*|#{1,2} (?:Text Elements|Element Links|Embedded Files)[ \t]*)$/gm

/** A review with its remarks, and what drawings are made of, as blank lines: nobody owes them to a reader. */
export function withoutRemarks(source: string): string {
  const blank = (text: string): string => text.replace(/[^\n]+/g, '')
  const isDrawing = /^excalidraw-plugin:|"excalidraw"|^`{3,}compressed-json/m.test(source)
  const text = isDrawing ? source.replace(drawing, blank).replace(furniture, blank) : source
  return text.replace(remark, (words: string, at: number) => isListed(text, at) ? words : blank(words))
}

/** Whether a place stands within a listing, whose remarks are its own. */
function isListed(text: string, at: number): boolean {
  return (text.slice(0, at).match(fence)?.length ?? 0) % 2 === 1
}
