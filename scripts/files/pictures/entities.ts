/** So many signs all names together may add to a drawing. */
const most = 10_000_000

/** A drawing with what its own names stand for, which some programs use for styles; a name within another's text is none. */
export function withEntities(text: string): string {
  const head = /<!DOCTYPE[^[>]{0,999}\[/.exec(text)
  const end = /\]\s*>/g
  end.lastIndex = head?.index ?? 0
  if (!head || !end.test(text))
    return text
  const named = new Map([...text.slice(head.index, end.lastIndex).matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%]*)"|'([^'&%]*)')\s*>/g)]
    .map(([, name, double, single]) => [name, double ?? single]))
  let added = 0
  return text.slice(end.lastIndex).replace(/&([\w.-]+);/g, (whole, name: string) => {
    added += named.get(name)?.length ?? 0
    return added > most ? whole : named.get(name) ?? whole
  })
}
