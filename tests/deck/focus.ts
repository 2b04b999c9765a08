import type { Page } from 'playwright'

/** Something that has the focus: its place in the order of all that can be worked on its slide, and how well its ring is seen. */
export interface Focused { at: number, what: string, ring: number, contrasts: number[] }

/** What can be worked on the slide that is shown, in reading order; of a row of choices one is reached, the arrows reach the others. */
export async function workable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = [...document.querySelectorAll('#slideshow > .slidev-page')].find(page => page.checkVisibility())!
    const isReached = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [tabindex="-1"]')
      && !(element.matches('input[type=radio]') && !(element as HTMLInputElement).checked)
    const found = [...slide.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(isReached)
    slide.setAttribute('data-test-slide', '')
    document.querySelectorAll('[data-test-slide]').forEach(other => other !== slide && other.removeAttribute('data-test-slide'))
    document.querySelectorAll('[data-test-at]').forEach(other => other.removeAttribute('data-test-at'))
    found.forEach((element, at) => element.setAttribute('data-test-at', String(at)))
    return found.map(element =>
      `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent!).trim().slice(0, 40)}`)
  })
}

/** What a pointer would press on the slide that is shown but no key reaches. */
export async function pressedByPointerOnly(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reached = '[data-test-at], input[type=radio]'
    return [...document.querySelectorAll('[data-test-slide] *')]
      // What a drawing offers besides a control that does the same needs no key of its own.
      .filter(element =>
        !element
          .closest('.deck-explorer')
          ?.querySelector(`[data-control="${element.closest('[data-control-too]')?.getAttribute('data-control-too')}"]`))
      .filter(element =>
        element.checkVisibility()
        && !element.matches(':disabled')
        && getComputedStyle(element).cursor === 'pointer'
        && !element.closest(reached)
        && !element.querySelector(reached)
        && !element.closest('label, tr')?.querySelector(reached))
      .map(element => element.outerHTML.slice(0, 80))
  })
}

/** Goes through a slide by Tab, from before its first thing until the focus is on no slide, or `most` times. */
export async function tabThrough(page: Page, most: number): Promise<Focused[]> {
  await page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('[data-test-slide]')!
    slide.tabIndex = -1
    slide.focus({ preventScroll: true })
    slide.removeAttribute('tabindex')
  })
  const found: Focused[] = []
  while (found.length <= most) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(lookAtFocus)
    if (!focused)
      break
    found.push(focused)
  }
  return found
}

/** The focused element of a slide with its ring: the width in px, and its contrast with what is behind it in light and in dark. */
function lookAtFocus(): Focused | undefined {
  const focused = document.activeElement
  if (!focused?.closest('.slidev-page'))
    return undefined
  const numbers = (colour: string): number[] => colour.match(/[\d.]+/g)!.map(Number)
  const light = (colour: string): number =>
    numbers(colour)
      .slice(0, 3)
      .map(value => value / 255)
      .map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0)
  const isOpaque = (colour: string): boolean => (numbers(colour)[3] ?? 1) === 1
  // A choice is an unseen input in a label that is seen: the ring is the label's.
  const holder = getComputedStyle(focused).outlineStyle === 'none' ? focused.closest('label') ?? focused : focused
  const ground = (): string => {
    for (let at = holder.parentElement; at; at = at.parentElement) {
      if (isOpaque(getComputedStyle(at).backgroundColor))
        return getComputedStyle(at).backgroundColor
    }
    return getComputedStyle(document.body).backgroundColor
  }
  const contrast = (): number => {
    const [low, high] = [getComputedStyle(holder).outlineColor, ground()].map(light).sort((one, other) => one - other)
    return (high + 0.05) / (low + 0.05)
  }
  const { outlineStyle, outlineWidth } = getComputedStyle(holder)
  const contrasts = [false, true].map((isDark) => {
    document.documentElement.classList.toggle('dark', isDark)
    return contrast()
  })
  document.documentElement.classList.remove('dark')
  const at = Number(focused.getAttribute('data-test-at') ?? -1)
  return { at, what: focused.outerHTML.slice(0, 80), ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), contrasts }
}
