import type { HostedDeck } from '../hosted-deck.ts'
import type { HostedSlide } from '../slide-texts.ts'
import type { Chapter, Reading } from './sections.ts'
import type { Works } from './works.ts'
import { pathOf } from '../hosted-deck.ts'
import { esc, tag } from '../html.ts'
import { sectionOf } from './section.ts'
import { nameIn } from './sections.ts'
import { asArticle } from './words.ts'

/** A chapter of an article: its head, which leads to the slide that divides, and its slides. */
export function chapterOf(
  deck: HostedDeck,
  chapter: Chapter,
  { stills, texts, works }: Omit<Reading, 'looks'> & { works: Works },
): string {
  const { title, divider, slides } = chapter
  const level = title ? 3 : 2
  return [
    tag('div', { class: 'read-chapter' }),
    ...divider ? dividing(deck, divider) : title ? [tag('h2', {}, esc(title))] : [],
    ...divider && texts[divider.id] ? [asArticle(texts[divider.id]!, level - 1, works)] : [],
    ...slides.map(slide => sectionOf(deck, slide, {
      shown: stills.find(({ id }) => id === slide.id),
      text: texts[slide.id],
      name: nameIn(chapter, slide),
      level,
      works,
    })),
    '</div>',
  ].join('\n')
}

function dividing(deck: HostedDeck, divider: HostedSlide): string[] {
  const head = numbered(divider, tag('a', { href: pathOf(deck, divider) }, esc(divider.title)))
  return [tag('h2', { id: divider.id }, head), ...divider.lead ? [tag('p', { class: 'read-lead' }, esc(divider.lead))] : []]
}

/** A title, as HTML, behind the number of its section, where it has one. */
export function numbered({ section }: Pick<HostedSlide, 'section'>, title: string): string {
  return section ? `<small>${esc(section)}</small> ${title}` : title
}
