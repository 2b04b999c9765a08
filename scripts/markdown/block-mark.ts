/**
 * A block's name in `slides.md`: a comment on the line above it, which ends a block and begins none, so that the Markdown below
 * is what it was. A person may move it with its block, or leave it out: then the block has no name and all else is the same.
 */
const mark = /<!-- block: ([\p{L}\p{N}_.-]+) -->\n/gu
/** The same in what the compiler made of it, with the tag that follows. */
const marked = /<!-- block: ([\p{L}\p{N}_.-]+) -->\s*<([a-z][\w.-]*)/giu

/** Markdown of a block beneath its name; as it is where it has none. */
export function named(id: string | undefined, markdown: string): string {
  return id === undefined ? markdown : `<!-- block: ${id} -->\n${markdown}`
}

/** The names of the blocks in a slide's Markdown. */
export function namesIn(markdown: string): string[] {
  return [...markdown.matchAll(mark)].map(([, name]) => name)
}

/** Markdown without the names of its blocks. */
export function withoutNames(markdown: string): string {
  return markdown.replace(mark, '')
}

/** A compiled slide whose named blocks carry their names to the screen. */
export function namesAsAttributes(html: string): string {
  return html.replace(marked, '<$2 data-block="$1"')
}
