import type { RuleId } from '../../scripts/diagnostics/rules.ts'

/**
 * A fault put into one slide of a built page: the rules that name it there, all of them, and what is done to the
 * element that a selector finds.
 */
export interface BrokenPage {
  rule: RuleId
  what: string
  slide: string
  on: string
  /** Other rules that such a fault cannot help breaking. */
  also?: RuleId[]
  /** Runs in the page. */
  breaks: (element: HTMLElement) => unknown
}

/** Faults of every kind that a browser can see on a slide; more of one kind where its rule measures several things. */
export const brokenPages: BrokenPage[] = [
  {
    rule: 'overflow',
    what: 'a cell made huge',
    slide: 'table',
    on: 'tr:last-child td',
    also: ['clipped-text', 'crammed-slide', 'taller-than-planned'],
    breaks: cell => cell.style.setProperty('height', '600px'),
  },
  {
    rule: 'overflow',
    what: 'a word too long for the slide',
    slide: 'words',
    on: 'p',
    also: ['clipped-text'],
    breaks: (text) => {
      text.textContent = 'word'.repeat(40)
      text.style.cssText = 'overflow-wrap: normal'
    },
  },
  {
    rule: 'clipped-text',
    what: 'a text hidden by overflow',
    slide: 'points',
    on: 'li',
    breaks: item => (item.style.cssText = 'height: 8px; overflow: hidden'),
  },
  {
    rule: 'clipped-text',
    what: 'a text behind a mask',
    slide: 'points',
    on: 'li',
    breaks: item => (item.style.cssText = 'clip-path: inset(0 90% 0 0)'),
  },
  {
    rule: 'overlap',
    what: 'a point laid over another',
    slide: 'points',
    on: 'li:nth-child(2)',
    breaks: item =>
      (item.style.cssText = `transform: translateY(-${item.offsetTop - (item.previousElementSibling as HTMLElement).offsetTop}px)`),
  },
  {
    rule: 'scroll-bar',
    what: 'a box that scrolls',
    slide: 'words',
    on: 'p',
    breaks: text =>
      text.insertAdjacentHTML(
        'afterend',
        '<div style="height:20px;width:80px;overflow-y:scroll"><i style="display:block;height:60px"></i></div>',
      ),
  },
  {
    rule: 'title-too-long',
    what: 'a title of three lines',
    slide: 'words',
    on: 'h1',
    breaks: title => (title.innerHTML = 'one<br>two<br>three'),
  },
  {
    rule: 'wordy-slide',
    what: 'a sentence of many words',
    slide: 'words',
    on: 'p + p',
    breaks: text => (text.textContent = 'word '.repeat(30)),
  },
  {
    rule: 'text-unsplit',
    what: 'two sentences of more words than a slide holds',
    slide: 'words',
    on: 'p + p',
    breaks: text => (text.textContent = 'word '.repeat(76)),
  },
  {
    rule: 'long-list',
    what: 'a list of six points',
    slide: 'points',
    on: 'ul',
    breaks: (list) => {
      list.insertAdjacentHTML('beforeend', '<li>a</li>'.repeat(3))
      list.querySelectorAll('li').forEach(item => (item.style.cssText = 'padding: 0; font-size: 24px; line-height: 28px'))
    },
  },
  {
    rule: 'long-list',
    what: 'a list of three levels',
    slide: 'points',
    on: 'li',
    breaks: item => item.insertAdjacentHTML('beforeend', '<ul><li>a<ul><li>b</li></ul></li></ul>'),
  },
  {
    rule: 'list-unsplit',
    what: 'a list of eight points',
    slide: 'points',
    on: 'ul',
    breaks: (list) => {
      list.insertAdjacentHTML('beforeend', '<li>a</li>'.repeat(5))
      list.querySelectorAll('li').forEach(item => (item.style.cssText = 'padding: 0; font-size: 24px; line-height: 28px'))
    },
  },
  {
    rule: 'many-blocks',
    what: 'five blocks',
    slide: 'words',
    on: 'p + p',
    breaks: text => text.insertAdjacentHTML('afterend', '<p>a</p><p>b</p><p>c</p>'),
  },
  {
    rule: 'blocks-unsplit',
    what: 'seven blocks',
    slide: 'words',
    on: 'p + p',
    breaks: text => text.insertAdjacentHTML('afterend', '<p>a</p>'.repeat(5)),
  },
  { rule: 'small-text', what: 'letters made small', slide: 'points', on: 'li', breaks: item => (item.style.fontSize = '12px') },
  { rule: 'small-text', what: 'letters drawn small', slide: 'words', on: 'p', breaks: text => (text.style.transform = 'scale(.8)') },
  {
    rule: 'small-label',
    what: 'a label made small inside a diagram',
    slide: 'diagram',
    on: '.mermaid',
    also: ['taller-than-planned'],
    breaks: (diagram) => {
      for (const label of diagram.shadowRoot!.querySelectorAll<SVGElement>('g.node:first-child text, g.node:first-child tspan'))
        label.style.setProperty('font-size', '9px', 'important')
    },
  },
  {
    rule: 'small-label',
    what: 'a diagram shrunk',
    slide: 'diagram',
    on: '.mermaid',
    also: ['large-diagram', 'taller-than-planned'],
    breaks: diagram => (diagram.style.scale = '.4'),
  },
  { rule: 'small-label', what: 'code made small', slide: 'code', on: 'pre', breaks: code => (code.style.transform = 'scale(.7)') },
  { rule: 'small-label', what: 'a cell made small', slide: 'table', on: 'td', breaks: cell => (cell.style.fontSize = '12px') },
  { rule: 'dense-table', what: 'a table set smaller', slide: 'table', on: 'table', breaks: table => (table.style.fontSize = '19px') },
  {
    rule: 'small-note',
    what: 'a caption made small',
    slide: 'picture',
    on: 'figcaption',
    breaks: caption => (caption.style.fontSize = '12px'),
  },
  {
    rule: 'large-table',
    what: 'a cell of many words',
    slide: 'table',
    on: 'td:last-child',
    breaks: cell => (cell.textContent = 'word '.repeat(13)),
  },
  {
    rule: 'large-table',
    what: 'a table of eight rows',
    slide: 'table',
    on: 'tbody',
    breaks: body => body.insertAdjacentHTML('beforeend', '<tr><td style="padding:0"></td></tr>'.repeat(5)),
  },
  {
    rule: 'table-unsplit',
    what: 'a table of eleven rows',
    slide: 'table',
    on: 'tbody',
    breaks: body => body.insertAdjacentHTML('beforeend', '<tr><td style="padding:0"></td></tr>'.repeat(8)),
  },
  {
    rule: 'long-code',
    what: 'a line of 80 characters',
    slide: 'code',
    on: 'pre',
    breaks: code => (code.querySelector('.line')!.textContent = 'x'.repeat(80)),
  },
  {
    rule: 'code-unsplit',
    what: 'a listing of nineteen lines',
    slide: 'code',
    on: 'pre',
    breaks: (code) => {
      code.style.setProperty('line-height', '22px', 'important')
      code.textContent = Array.from({ length: 19 }, (_, index) => `line(${index})`).join('\n')
    },
  },
  {
    rule: 'large-diagram',
    what: 'a diagram of ten nodes',
    slide: 'diagram',
    on: '.mermaid',
    breaks: (diagram) => {
      const svg = diagram.shadowRoot!.querySelector('svg')!
      svg.insertAdjacentHTML('beforeend', '<g class="node"></g>'.repeat(6))
    },
  },
  {
    rule: 'many-formulas',
    what: 'three formulas',
    slide: 'formula',
    on: '.slidev-katex-wrapper',
    breaks: formula => formula.after(formula.cloneNode(true), formula.cloneNode(true)),
  },
  {
    rule: 'formulas-unsplit',
    what: 'four formulas',
    slide: 'formula',
    on: '.slidev-katex-wrapper',
    breaks: formula => formula.after(...[1, 2, 3].map(() => formula.cloneNode(true))),
  },
  { rule: 'low-contrast', what: 'a colour faded', slide: 'points', on: 'li', breaks: item => (item.style.color = '#bbb') },
  { rule: 'low-contrast', what: 'a colour that the dark hides', slide: 'points', on: 'li', breaks: item => (item.style.color = '#333') },
  {
    rule: 'low-contrast',
    what: 'a swatch that is hardly seen',
    slide: 'words',
    on: 'p + p',
    breaks: text => text.insertAdjacentHTML('afterend', '<div style="width:80px;height:40px;background:#ffd98a"></div>'),
  },
  {
    rule: 'low-contrast',
    what: 'a label faded inside an explorer',
    slide: 'explorer',
    on: 'svg text',
    breaks: label => (label.style.fill = '#bbb'),
  },
  {
    rule: 'faint-text',
    what: 'words in a grey of their own',
    slide: 'points',
    on: 'li',
    breaks: item => (item.style.cssText = 'background: #fff; color: #666'),
  },
  {
    rule: 'many-hues',
    what: 'seven hues',
    slide: 'words',
    on: 'p + p',
    also: ['low-contrast'],
    breaks: text =>
      (text.innerHTML = ['#ff0000', '#c0a000', '#b0ff00', '#00ffd0', '#00b0ff', '#4000ff', '#ff00d0']
        .map(colour => `<i style="display:inline-block;width:20px;height:20px;background:${colour}">a</i> `)
        .join('')),
  },
  {
    rule: 'colour-alone',
    what: 'two swatches that only their colours tell apart',
    slide: 'words',
    on: 'p + p',
    breaks: text =>
      text.insertAdjacentHTML(
        'afterend',
        '<div style="display:flex"><i style="width:40px;height:40px;background:#b8480b"></i><i style="width:40px;height:40px;background:#0a7f80"></i></div>',
      ),
  },
  {
    rule: 'broken-picture',
    what: 'a picture that is gone from its address',
    slide: 'picture',
    on: 'img',
    also: ['slide-broken'],
    breaks: picture => new Promise(resolve => Object.assign(picture, { onerror: resolve, src: 'data:image/png;base64,AAAA' })),
  },
  {
    rule: 'enlarged-picture',
    what: 'a small picture shown large',
    slide: 'picture',
    on: 'img',
    breaks: picture => (picture.style.cssText = 'width: 560px; height: 240px; max-width: none'),
  },
  {
    rule: 'bare-picture',
    what: 'a picture without words',
    slide: 'picture',
    on: 'img',
    breaks: picture => picture.removeAttribute('alt'),
  },
  { rule: 'bare-picture', what: 'a picture without its caption', slide: 'picture', on: 'figcaption', breaks: caption => caption.remove() },
  {
    rule: 'no-language',
    what: 'a page without its language',
    slide: 'words',
    on: 'h1',
    breaks: () => document.documentElement.removeAttribute('lang'),
  },
  {
    rule: 'skipped-heading',
    what: 'a heading without the one above',
    slide: 'words',
    on: 'h1',
    breaks: title => title.after(document.createElement('h4')),
  },
  {
    rule: 'blank-slide',
    what: 'a slide with one word left',
    slide: 'words',
    on: 'p',
    breaks: (text) => {
      text.nextElementSibling!.remove()
      text.textContent = 'a'
      text.style.width = '40px'
    },
  },
  {
    rule: 'crammed-slide',
    what: 'a slide filled to the margins',
    slide: 'words',
    on: 'p',
    breaks: text => (text.style.cssText = 'width: 1152px; max-width: none; height: 470px'),
  },
  {
    rule: 'empty-share',
    what: 'a share with hardly anything on it',
    slide: 'shares-part-2',
    on: 'ul',
    breaks: (list) => {
      list.style.cssText = 'width: 120px; font-size: 24px; line-height: 26px'
      list.querySelectorAll('li').forEach(item => (Object.assign(item, { textContent: 'a' }).style.padding = '0'))
    },
  },
  { rule: 'block-cut', what: 'a row dropped', slide: 'table', on: 'tbody tr', breaks: row => row.remove() },
  { rule: 'block-cut', what: 'a point dropped', slide: 'points', on: 'li', breaks: item => item.remove() },
  { rule: 'block-cut', what: 'lines of code dropped', slide: 'code', on: 'pre', breaks: code => (code.textContent = 'one line') },
  {
    rule: 'block-cut',
    what: 'a picture removed',
    slide: 'picture',
    on: 'img',
    also: ['blank-slide'],
    breaks: picture => picture.remove(),
  },
  {
    rule: 'block-cut',
    what: 'a diagram removed',
    slide: 'diagram',
    on: '.mermaid',
    also: ['blank-slide'],
    breaks: diagram => diagram.remove(),
  },
  {
    rule: 'block-cut',
    what: 'a formula removed',
    slide: 'formula',
    on: '.katex-display',
    also: ['blank-slide'],
    breaks: formula => formula.remove(),
  },
  {
    rule: 'slide-broken',
    what: 'a slide that is blank',
    slide: 'conclusion',
    on: 'h1',
    breaks: title => title.parentElement!.replaceChildren(),
  },
]

/** Faults that a browser can see on a page of the handout. */
export const brokenSheets: BrokenPage[] = [
  {
    rule: 'overflow',
    what: 'a text beyond the paper',
    slide: 'words',
    on: '.handout-text p',
    breaks: text => (text.style.cssText = 'position: relative; left: 900px'),
  },
  {
    rule: 'clipped-text',
    what: 'a text hidden on paper',
    slide: 'words',
    on: 'h1',
    breaks: text => (text.style.cssText = 'height: 8px; overflow: hidden'),
  },
  { rule: 'small-note', what: 'letters too small for paper', slide: 'words', on: 'h1', breaks: text => (text.style.fontSize = '6px') },
  { rule: 'low-contrast', what: 'letters too faint for paper', slide: 'words', on: 'h1', breaks: text => (text.style.color = '#bbb') },
]
