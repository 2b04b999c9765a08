import type { BrokenPage } from './broken-page.ts'

/** Faults of amount: more words, points, blocks, rows, lines or formulas than a slide holds. */
export const amounts: BrokenPage[] = [
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
    breaks: text => (text.textContent = 'word '.repeat(55)),
  },
  {
    rule: 'text-unsplit',
    what: 'two sentences of more words than a slide holds',
    slide: 'words',
    on: 'p + p',
    breaks: (text) => {
      text.style.fontSize = '24px'
      text.textContent = 'word '.repeat(120)
    },
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
    slide: 'points',
    on: 'ul',
    breaks: (list) => {
      list.insertAdjacentHTML('afterend', '<p>a</p>'.repeat(4))
      list.querySelectorAll('li').forEach(item => item.style.cssText = 'padding: 0; font-size: 24px; line-height: 28px')
    },
  },
  {
    rule: 'blocks-unsplit',
    what: 'seven blocks',
    slide: 'points',
    on: 'ul',
    breaks: (list) => {
      list.insertAdjacentHTML('afterend', '<p>a</p>'.repeat(6))
      list.querySelectorAll('li').forEach(item => item.style.cssText = 'padding: 0; font-size: 24px; line-height: 28px')
    },
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
]
