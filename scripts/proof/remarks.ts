const fence = /^[ \t>]*(?:`{3}|~{3})/gm
/** A remark of Obsidian: whole lines between two marks alone on theirs, headings and listings in it too, or words without a heading. */
const remark = /^%%[ \t]*\n(?:(?!%%)[\s\S])*\n[ \t]*%%[ \t]*$|(?<![%\w])%%(?!%)(?:(?!%%|\n#|`{3}|~{3})[\s\S])+%%(?!%)/gm
/** What a drawing of Excalidraw is made of, and what its editor writes around it. */
const drawing = /^#{1,2} Drawing[ \t]*\n+(`{3,})(?:compressed-)?json[ \t]*\n[\s\S]*?\n\1[ \t]*$/gm
const furniture = /^(?:==⚠.*EXCALIDRAW VIEW.*|# Excalidraw Data[ \t]*|#{1,2} (?:Text Elements|Element Links|Embedded Files)[ \t]*)$/gm

/** What a plugin of Obsidian puts something in place of, and what runs while a note is made from a template. */
const query = /^([ \t>]*(?:[-+*][ \t]+)?)(`{3,}|~{3,})[ \t]*(?:dataview|dataviewjs|tasks|query|button|meta-bind|tracker|base|kanban)[ \t]*\n(?:[^\n]*\n)*?[ \t>]*\2[ \t]*$/gim
const command = /<%(?:(?!%>)[\s\S]){1,2000}%>/g
/** What a deck of reveal.js or remark says to the speaker, up to the end of the slide. */
const said = /^(?:\?{3}[ \t]*$|Notes?:.*)(?:\n(?!-{3,}[ \t]*$).*)*/gm

/** What a presentation says to the speaker, up to the next of its slides. */
const spoken = /^### Notes:[ \t]*$(?:\n(?!<!-- Slide number: ).*)*/gm
/** Where the text of a page of Wikipedia ends: its address, its categories. */
const closing = /^(?:Retrieved from ["“[]|\[?Categor(?:y|ies)\]?[(:]|取自[“"]|\[?分[类類]\]?[(:：])/m

/** What pandoc reads as front matter further down. */
const laterBlock = /(?<=\n[ \t]*\n)---[ \t]*\n(?:[^\n]+\n)+?(?:---|\.\.\.)[ \t]*(?=\n|$)/g
const ofWork = /^(?:title|subtitle|authors?|date|lang|abstract|keywords|bibliography|references|csl|nocite|link-citations)[ \t]*:/m

/** A review with its remarks, what drawings are made of, and what is said to the speaker, as blank lines: nobody owes them to a reader. */
export function withoutRemarks(source: string): string {
  const blank = (text: string): string => text.replace(/[^\n]+/g, '')
  const isDrawing = /^excalidraw-plugin:|"excalidraw"|^`{3,}compressed-json/m.test(source)
  const end = /#cite_note|action=edit/.test(source) ? closing.exec(source)?.index ?? source.length : source.length
  const page = `${source.slice(0, end)}${blank(source.slice(end))}`
  const text = isDrawing ? page.replace(drawing, blank).replace(furniture, blank) : page
  const isDeck = (text.match(/^-{3,}[ \t]*$/gm)?.length ?? 0) > 1
  const isTold = /^<!-- Slide number: \d+ -->/m.test(text)
  const own = isDeck ? text.replace(said, blank) : isTold ? text.replace(spoken, blank) : text
  const read = own.replace(laterBlock, block => ofWork.test(block) && !/^layout:/m.test(block) ? blank(block) : block)
  const shown = read.replace(query, blank).replace(command, blank)
  return shown.replace(remark, (words: string, at: number) => isListed(shown, at) ? words : blank(words))
}

/** Whether a place stands within a listing, whose remarks are its own. */
function isListed(text: string, at: number): boolean {
  return (text.slice(0, at).match(fence)?.length ?? 0) % 2 === 1
}
