import type { HandoutSlide } from '../../pages/handout/blocks.ts'
import type { HandoutName } from '../../pages/handout/layouts/index.ts'
import type { HandoutLayout } from '../../pages/handout/layouts/layout.ts'
import { h, render } from 'vue'
import { benchIn } from '../../pages/handout/bench.ts'
import { blocksOf } from '../../pages/handout/blocks.ts'
import { contentOf } from '../../pages/handout/content.ts'
import { handoutLayouts } from '../../pages/handout/layouts/index.ts'
import { papers } from '../../pages/handout/layouts/paper.ts'
import { looksOf } from '../../pages/handout/looks.ts'
import { paginate } from '../../pages/handout/paginate.ts'

/** What is seen of a handout on its sheets, of each in their order. */
export interface SheetSeen {
  /** The slides on it, and those that reach over its foot and are cut there. */
  slides: string[]
  cut: string[]
  /** Its words, and those of them that go on from the sheet before. */
  words: string
  on: string[]
  /** What stands last on it: a slide with its text, or the head of a chapter, by its class. */
  last: string
  /** Heads whose text stands in the next column. */
  parted: string[]
  /** How much of it is filled. */
  filled: number
}

/** The HTML of a text as the handout sets it. */
export function htmlOf(html: string): string {
  return contentOf(html, new Map()).innerHTML
}

/** Sets slides on the sheets of a layout of the handout, on A4, and looks at them. */
export function setOnSheets(name: HandoutName, slides: HandoutSlide[]): SheetSeen[] {
  const layout: HandoutLayout = handoutLayouts[name]
  const [width, height] = [papers.a4.width, papers.a4.height].toSorted((a, b) => layout.landscape ? b - a : a - b)
  const root = document.createElement('main')
  root.className = `deck-handout is-${name}`
  root.style.cssText = `--paper-width: ${width}mm; --paper-height: ${height}mm`
  document.body.replaceChildren(root)
  const looks = looksOf(layout, no => slides[no - 1], no => ({ id: `s${no}` }), 'continued')(
    (_, small) => ({ is: 'div', props: { class: small ? 'mini small' : 'mini' } }),
  )
  const bench = benchIn(root, looks, new Map())
  const sheets = paginate(blocksOf(slides, layout), bench)
  bench.remove()
  const draw = (piece: typeof sheets[number]['pieces'][number]) =>
    piece.kind === 'row' ? looks.row(piece) : piece.kind === 'head' ? looks.head(piece.title) : looks.text(piece)
  render(h('div', sheets.map(({ pieces }) => h('section', { class: 'sheet' }, [h('div', { class: 'flow' }, pieces.map(draw))]))), root)
  return [...root.querySelectorAll<HTMLElement>('.flow')].map((flow) => {
    const { top, bottom } = flow.getBoundingClientRect()
    const minis = [...flow.querySelectorAll('article[id] .mini')]
    const idOf = (element: Element): string => element.closest('article')!.id
    const ends = [...flow.children, ...flow.querySelectorAll('aside')].map(one => one.getBoundingClientRect().bottom)
    return {
      slides: minis.map(idOf),
      cut: minis.filter(mini => mini.getBoundingClientRect().bottom > bottom).map(idOf),
      words: [...flow.querySelectorAll('.handout-text')].map(text => text.textContent).join(''),
      on: [...flow.querySelectorAll('.is-on .handout-text')].map(text => text.textContent),
      last: flow.lastElementChild!.id || flow.lastElementChild!.className,
      parted: [...flow.querySelectorAll('.head + p')].filter(isParted).map(text => text.textContent),
      filled: (Math.max(...ends) - top) / (bottom - top),
    }
  })
}

function isParted(text: Element): boolean {
  const [head, [line]] = [text.previousElementSibling!.getBoundingClientRect(), text.getClientRects()]
  return Math.abs(line.left - head.left) > 2
}
