import type { SharesOf } from './share.ts'
import { groupedBy } from './groups.ts'
import { linesOf, listed } from './share.ts'

const relation = /^([\w-]+)\s+[|}o{]{2}(?:--|\.\.)[|}o{]{2}\s+([\w-]+)\s*:/

/** Entities with their attributes, a few that are related on each share; each relation once, the entity at its other end by its name. */
export const relationShares: SharesOf = (source, most) => {
  const [first, ...lines] = linesOf(source)
  const blocks = new Map<string, string[]>()
  const relations: { line: string, ends: [string, string] }[] = []
  let open: string[] | undefined
  for (const line of lines) {
    const [, from, to] = relation.exec(line) ?? []
    const entity = /^([\w-]+)\s*\{$/.exec(line)?.[1]
    if (entity)
      blocks.set(entity, open = [line])
    else if (open)
      open.push(line)
    else if (from && to)
      relations.push({ line, ends: [from, to] })
    else
      return undefined
    open = line === '}' ? undefined : open
  }
  if (first !== 'erDiagram' || open)
    return undefined
  const ids = [...new Set([...relations.flatMap(({ ends }) => ends), ...blocks.keys()])]
  const groups = groupedBy(ids, relations.map(({ ends }) => ends), most)
  const groupOf = (id: string): number => groups.findIndex(group => group.includes(id))
  return groups.map((group, index) => {
    // What leads from one share to another is told where both its ends are known.
    const own = relations.filter(({ ends }) => Math.max(...ends.map(groupOf)) === index)
    return { source: [first, ...own.map(({ line }) => line), ...group.flatMap(id => blocks.get(id) ?? [])].join('\n'), name: listed(group) }
  })
}
