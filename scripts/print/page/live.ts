import type { SlideMeasure } from '../../rules/slide-measure.ts'
import { marksOf } from './marks.ts'
import { measureSheet } from './slide.ts'
import { runsOf } from './texts.ts'
import { isShown } from './walk.ts'

/** What is worked on a slide, by place. A link leads elsewhere, and a field takes whatever is typed. */
const worked = 'button, summary, [role=button], [role=radio], input[type=range], input[type=radio], input[type=checkbox]'
/** Frames that a slide must have stood still for, and after how many nobody waits: a slide that was never shown is loaded first. */
const [still, most] = [3, 600]

/** Loads the letters of all slides, so that none is set anew once it is shown. */
export async function loadLetters(): Promise<void> {
  await Promise.allSettled([...document.fonts].map(face => face.load()))
}

/** Leads the open deck to a slide, by id and number, before its first click, as Back and Forward do; resolves when it stands still. */
export async function goToSlide(id: string, no: number): Promise<void> {
  history.pushState(null, '', `${document.baseURI.replace(/[^/]*$/, '')}${encodeURIComponent(id)}`)
  dispatchEvent(new PopStateEvent('popstate', { state: null }))
  await untilStill(no)
}

/** How many clicks were made on the slide that is shown, and its path, once all stands still. */
export async function placeShown(): Promise<{ path: string, clicks: number }> {
  await untilStill()
  return { path: location.pathname, clicks: Number(new URLSearchParams(location.search).get('clicks') ?? 0) }
}

/** Measures the slide that is shown, as it is shown. */
export async function measureShown(id: string): Promise<SlideMeasure | undefined> {
  await untilStill()
  const sheet = shownSheet()
  return sheet ? measureSheet(id, sheet, runsOf(sheet), marksOf(sheet)) : undefined
}

/** The names of what is worked on the slide that is shown, in its order. */
export function workedOn(): string[] {
  return controls().map(control => control.getAttribute('aria-label') ?? (control.textContent?.trim().slice(0, 30) || control.localName))
}

/** Works a control, by place: a switch is pressed, a slider taken to its far end. */
export async function work(place: number): Promise<void> {
  const control = controls()[place]
  if (control instanceof HTMLInputElement && control.type === 'range') {
    control.value = control.value === control.max ? control.min : control.max
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
  else {
    control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
  }
  await untilStill()
}

function controls(): Element[] {
  return [...shownSheet()?.querySelectorAll(worked) ?? []].filter(control => isShown(control) && !control.matches(':disabled'))
}

/** The slide that is shown: any, or the one with this number. */
function shownSheet(no?: number): Element | undefined {
  return [...document.querySelectorAll(`#slideshow > .slidev-page${no === undefined ? '' : `-${no}`}`)]
    .find(page => isShown(page) && page.querySelector('.slidev-layout'))
}

/** Resolves when nothing has moved for some frames on the slide that is shown, which is the one with this number where one is asked for. */
async function untilStill(no?: number): Promise<void> {
  await document.fonts.ready
  let before = ''
  for (let [frame, same] = [0, 0]; frame < most && same < still; frame++) {
    await new Promise(requestAnimationFrame)
    const sheet = shownSheet(no)
    const isWaiting = !sheet || sheet.querySelector('[data-pending]:is(.deck-explorer, :has(.mermaid))')
    const now = isWaiting ? '' : [...sheet.querySelectorAll('*')].map(at => Object.values(at.getBoundingClientRect().toJSON())).join(' ')
    same = now !== '' && now === before ? same + 1 : 0
    before = now
  }
}
