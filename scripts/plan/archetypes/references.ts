import type { Outline } from '../../outline/section.ts'
import type { Citation } from '../../review/citations.ts'
import type { Reference } from '../../review/references.ts'
import type { SlidePlan } from '../deck-plan.ts'
import { canvas, limits } from '../../design/design.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { layLines } from '../../typesetting/lines.ts'

/** What the two columns of a slide hold in px: the two are never quite even. */
const room = 2 * (canvas.height - canvas.titleGap - 47) - 110

/** The works that the deck cites, in order of their labels; as many slides as they need. */
export function referenceSlides(cited: Citation[], { references, meta }: Outline): SlidePlan[] {
  const keys = new Set(cited.map(({ key }) => key))
  const works = [...references.values()].filter(({ key }) => keys.has(key)).sort((a, b) => a.label.localeCompare(b.label, 'en'))
  if (works.length === 0)
    return []
  const ranges = balance(works.map(work => heightOf(formatReference(work))), room, limits.references)
  return ranges.map(([from, to], index) => ({
    id: index === 0 ? 'references' : `references-part-${index + 1}`,
    layout: 'references',
    title: { text: meta.lang.startsWith('zh') ? '参考文献' : 'References' },
    share: ranges.length > 1 ? `${index + 1}/${ranges.length}` : undefined,
    sources: [],
    parts: [{ kind: 'entries', ordered: false, entries: works.slice(from, to).map(work => ({ text: { text: formatReference(work) } })) }],
    evidence: [],
    spoken: [],
    handout: [],
  }))
}

/** `[Wu25] Chenfei Wu, Jiahao Li, et al. Title. arXiv:2508.02324, 2025. https://…` */
export function formatReference({ label, authors, title, container, year, url }: Reference): string {
  const names = authors.length > 3 ? `${authors.slice(0, 3).join(', ')}, et al` : authors.join(', ')
  const where = [container, year].filter(Boolean).join(', ')
  return `[${label}] ${[names, title, where].filter(Boolean).join('. ')}. ${url}`.trim()
}

function heightOf(text: string): number {
  return layLines([{ text, weight: 400, scale: 1 }], 18, 564 - 32).lines * 26 + 10
}
