import type { BrokenPage } from './broken-page.ts'

/** Faults of look: letters too small or too faint, colours too many or too alike. */
export const looks: BrokenPage[] = [
  { rule: 'small-text', what: 'letters made small', slide: 'points', on: 'li', breaks: item => (item.style.fontSize = '12px') },
  { rule: 'small-text', what: 'letters drawn small', slide: 'words', on: 'p', breaks: text => (text.style.transform = 'scale(.5)') },
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
        '<div style="display:flex"><i style="width:40px;height:40px;background:#b8480b"></i><i '
        + 'style="width:40px;height:40px;background:#0a7f80"></i></div>',
      ),
  },
]
