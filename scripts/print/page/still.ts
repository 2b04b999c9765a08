/** A slide as it is shown before its first click, for a page that stands without script. */
export interface StillSlide {
  html: string
  /** Addresses of the style sheets that reach it, in their order. */
  styles: string[]
  /** Style and classes of the root and of the body. */
  root: string
  body: string
  /** Where its pictures stand, drawings, charts and explorers, in px of the slide; nothing where it has none. */
  figure?: Rectangle
}

/** A part of a slide. */
export interface Rectangle { x: number, y: number, width: number, height: number }

/** What is looked at, and is not said by words and tables alone. */
const pictured = ['chart', 'pipeline', 'lanes', 'figure', 'gallery', 'explorer', 'diagram-part', 'tree']
  .map(part => `[data-part="${part}"]`)

/** What Slidev says of the window, which is another one where the page is opened. */
const ofWindow = ['--vh', '--slidev-slide-scale']

/** Takes down the slide with this number, which is shown. */
export function stillOf(no: number): StillSlide {
  const sheet = document.querySelector<HTMLElement>(`#slideshow > .slidev-page-${no}`)!
  for (const input of sheet.querySelectorAll('input')) {
    input.setAttribute('value', input.value)
    input.toggleAttribute('checked', input.checked)
  }
  const root = document.documentElement.style
  // The foot is read behind the slide that it belongs to.
  const foot = sheet.querySelector('.deck-footer')
  const next = foot?.nextSibling ?? null
  if (foot)
    sheet.append(foot)
  const figure = figureOn(sheet)
  const html = `${tagOf(sheet)}${innerOf(sheet)}</div>`
  if (foot)
    sheet.insertBefore(foot, next)
  return {
    html,
    styles: [...document.styleSheets].flatMap(style => style.href && reaches(style, sheet) ? [new URL(style.href).pathname] : []),
    root: [...root].filter(name => !ofWindow.includes(name)).map(name => `${name}: ${root.getPropertyValue(name)}`).join('; '),
    body: document.body.style.cssText,
    ...figure && { figure },
  }
}

function tagOf(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML.replace(/<\/\w+>$/, '')
}

/** What is within an element, drawings in their shadows included; what Vue leaves to find its places again is not. */
function innerOf(element: Element): string {
  const shadowRoots = [...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return element.getHTML({ shadowRoots }).replace(/<!--(?:v-if|\[|\])?-->/g, '')
}

/** True where a rule of a style sheet is for everything, or for something on the slide. */
function reaches(style: CSSStyleSheet, sheet: Element): boolean {
  const isFor = (rule: CSSRule): boolean => {
    if (rule instanceof CSSStyleRule)
      return matches(rule.selectorText, sheet)
    return rule instanceof CSSFontFaceRule || ('cssRules' in rule && [...rule.cssRules as CSSRuleList].some(isFor))
  }
  return [...style.cssRules].some(isFor)
}

function matches(selector: string, sheet: Element): boolean {
  const bare = selector.replace(/::?(?:before|after|marker|hover|focus(?:-visible|-within)?|active|-\w[\w-]*)/g, '')
  try {
    return sheet.querySelector(bare) !== null || sheet.matches(bare)
  }
  catch {
    return true
  }
}

/** The rectangle about all pictures of a slide. */
function figureOn(sheet: HTMLElement): Rectangle | undefined {
  const slide = sheet.getBoundingClientRect()
  const parts = [...sheet.querySelectorAll(pictured.join(', '))]
  const boxes = parts.map(part => part.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0)
  if (boxes.length === 0)
    return undefined
  const [left, top] = [Math.min(...boxes.map(box => box.left)), Math.min(...boxes.map(box => box.top))]
  const [right, bottom] = [Math.max(...boxes.map(box => box.right)), Math.max(...boxes.map(box => box.bottom))]
  const px = (length: number): number => Math.round(length * sheet.offsetWidth / slide.width)
  return { x: px(left - slide.left), y: px(top - slide.top), width: px(right - left), height: px(bottom - top) }
}
