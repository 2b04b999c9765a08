import type { HostedDeck } from '../hosted-deck.ts'
import type { Shown } from '../slide-page.ts'
import type { HostedSlide } from '../slide-texts.ts'
import { wordsIn } from '../../site/page-words.ts'
import { tag } from '../html.ts'

/** What stands around a picture on its slide and belongs to it. */
const margin = 4

/** What stands in the tree of a picture. */
const inside = [
  ':host { display: block; position: relative; overflow: hidden; }',
  // A length becomes a number by the angle between it and another one.
  '.page-slide { --slidev-slide-scale: tan(atan2(100cqw, var(--w))); --slidev-slide-container-scale: var(--slidev-slide-scale); '
  + 'position: absolute; left: 0; top: 0; width: 1280px; height: 720px; transform-origin: 0 0; background: var(--paper); '
  + 'transform: scale(var(--slidev-slide-scale)) translate(calc(-1 * var(--x)), calc(-1 * var(--y))); }',
  '.page-slide > .slidev-page { position: absolute; inset: 0; width: 100%; height: 100%; }',
].join('\n')

/**
 * The pictures of a slide within an article, as large as there is room. They are those of the slide itself, with its own style
 * sheets, in a tree of their own, so that neither the article nor they change how the other looks; what is beside them is cut off.
 */
export function figureOf(deck: HostedDeck, slide: HostedSlide, { html, styles, root, figure }: Shown): string {
  const { x, y, width, height } = figure!
  const [wide, high] = [width + 2 * margin, height + 2 * margin]
  const size = [`--x: ${x - margin}px`, `--y: ${y - margin}px`, `--w: ${wide}px`, `aspect-ratio: ${wide} / ${high}`]
  const label = wordsIn(deck.lang).pictureOf + wordsIn(deck.lang).colon + slide.title
  return [
    tag('figure', { class: 'read-figure', tabindex: '0' }),
    tag('div', { 'class': 'read-picture', 'role': 'img', 'aria-label': label, 'style': [...size, root].filter(Boolean).join('; ') }),
    '<template shadowrootmode="open">',
    ...styles.map(href => tag('link', { rel: 'stylesheet', href })),
    `<style>${inside}</style>`,
    // It is looked at here, and worked on its slide.
    `<div class="page-slide slidev-slide-content" inert>${html}</div>`,
    '</template>',
    '</div>',
    '</figure>',
  ].join('\n')
}
