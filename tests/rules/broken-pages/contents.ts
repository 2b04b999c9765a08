import type { BrokenPage } from './broken-page.ts'

/** Leaves of a list one small letter a line. */
function toOneLetterALine(list: HTMLElement): void {
  list.style.cssText = 'width: 120px; font-size: 24px; line-height: 26px'
  list.querySelectorAll('li').forEach(item => (Object.assign(item, { textContent: 'a' }).style.padding = '0'))
}

/** Faults of content: a picture without words, a slide without content, a block not whole. */
export const contents: BrokenPage[] = [
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
    breaks: picture => (picture.style.cssText = 'width: 720px; height: 240px; max-width: none'),
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
    rule: 'title-evidence',
    what: 'a title with a number that stands nowhere',
    slide: 'words',
    on: 'h1',
    breaks: title => title.append(' by 22.16'),
  },
  {
    rule: 'title-evidence',
    what: 'a title with a name that stands nowhere',
    slide: 'words',
    on: 'h1',
    breaks: title => title.append(' of DocBench-9'),
  },
  {
    rule: 'blank-slide',
    what: 'a slide with one letter a line',
    slide: 'points',
    on: 'ul',
    breaks: toOneLetterALine,
  },
  {
    rule: 'crammed-slide',
    what: 'a slide filled to the margins',
    slide: 'points',
    on: 'ul',
    breaks: list => (list.style.cssText = 'width: 1152px; max-width: none; height: 500px'),
  },
  {
    rule: 'empty-share',
    what: 'a share with hardly anything on it',
    slide: 'shares-part-2',
    on: 'ul',
    breaks: toOneLetterALine,
  },
  { rule: 'block-cut', what: 'a row dropped', slide: 'table', on: 'tbody tr', breaks: row => row.remove() },
  { rule: 'block-cut', what: 'a point dropped', slide: 'points', on: 'li', breaks: item => item.remove() },
  { rule: 'block-cut', what: 'lines of code dropped', slide: 'code', on: 'pre', breaks: code => (code.textContent = 'one line') },
  {
    rule: 'block-cut',
    what: 'a picture removed',
    slide: 'picture',
    on: 'img',
    breaks: picture => picture.remove(),
  },
  {
    rule: 'block-cut',
    what: 'a diagram removed',
    slide: 'diagram',
    on: '.mermaid',
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
