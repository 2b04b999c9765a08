/** Addresses that Slidev or this project use for pages of their own, and for those who come in from the network. */
const reserved = [
  'print',
  'handout',
  'presenter',
  'remote',
  'follow',
  'r',
  'overview',
  'notes',
  'notes-edit',
  'entry',
  'export',
  'read',
  'cover',
  'agenda',
  'references',
  'lead',
]

/** Names that Windows has no folder for, where each slide has one. */
const unwritable = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Endings that the plan gives to further slides of a section. */
const derived = /-(?:part-\d+|parts|figures|columns|backup|whole|title)$/

/**
 * Stable names for slides: letters and digits of any script, lower case, words joined by hyphens.
 * A name that is taken gets its parent's in front, then a number; never one that looks like a slide number. `others` are taken
 * in this deck by something else.
 */
export function createSlugs(others: string[] = []): (text: string, parent?: string) => string {
  const taken = new Set<string>([...reserved, ...others])
  return (text, parent) => {
    const base = slug(text) || 'slide'
    const candidates = [
      base,
      ...(parent ? [`${parent}-${base}`] : []),
    ]
    let id = candidates.find(candidate => !taken.has(candidate) && !derived.test(candidate) && !unwritable.test(candidate))
    for (let n = 2; id === undefined; n++) {
      id = taken.has(`${base}-${n}`) ? undefined : `${base}-${n}`
    }
    taken.add(id)
    return id
  }
}

function slug(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = words.join('-').slice(0, 60).replace(/-$/, '')
  return /^\d+$/.test(joined) ? `s-${joined}` : joined
}
