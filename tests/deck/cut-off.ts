import type { Page } from 'playwright'

/** The texts of a print page that do not lie whole on their slide, above its footer, diagrams' included; each with the id of its slide. */
export function textsCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    function* textsBelow(node: Node): Generator<Text> {
      if (node instanceof Element && node.matches('style, script, template, .katex-mathml'))
        return
      if (node instanceof Text && node.data.trim())
        yield node
      if (node instanceof Element && node.shadowRoot)
        yield* textsBelow(node.shadowRoot)
      for (const child of node.childNodes)
        yield* textsBelow(child)
    }
    return [...document.querySelectorAll('[data-slide]')].flatMap((sheet) => {
      const slide = sheet.getBoundingClientRect()
      const end = sheet.querySelector('footer')?.getBoundingClientRect().top || slide.bottom
      return [...textsBelow(sheet)].filter((text) => {
        const range = document.createRange()
        range.selectNodeContents(text)
        const { top, right, bottom, left, width } = range.getBoundingClientRect()
        return width > 0 && (top < slide.top - 1 || left < slide.left - 1 || (bottom > end + 1 && !text.parentElement?.closest('footer')) || right > slide.right + 1)
      }).map(text => `${sheet.getAttribute('data-slide')}: ${text.data.trim().slice(0, 60)}`)
    })
  })
}
