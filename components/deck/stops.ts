import type { Routed } from './chapters.ts'
import { factsOf, idOf } from './chapters.ts'
import { stretchesOf } from './cited.ts'
import { roomIn } from './fit.ts'
import { lookAgain } from './look-again.ts'
import { signOf } from './stop-signs.ts'
import { subjects } from './subjects.ts'
import { words } from './words.ts'

/**
 * Says beneath sentences that lead to slides on which pages those are, and whose, where all of them have room for it; beside them where
 * `signs` are given, each a small drawing of what stands there.
 */
export function tellStops(root: HTMLElement, routes: Routed[], which = ':scope > p', signs?: string[]): void {
  const lines = [...root.querySelectorAll<HTMLElement>(which)].flatMap((sentence, index) => {
    const line = stopsOf(sentence, routes, signs !== undefined)
    if (line && signs?.[index])
      line.prepend(signOf(signs[index]))
    return line ? [{ sentence, line }] : []
  })
  if (lines.length === 0)
    return
  lookAgain(root, () => {
    lines.forEach(({ sentence, line }) => sentence.append(line))
    const layout = root.closest<HTMLElement>('.slidev-layout')
    const isOver = [root, ...lines.map(({ sentence }) => sentence)].some(one => one.scrollHeight > one.clientHeight + 1)
    if (isOver || (layout && roomIn(layout) < 0))
      lines.forEach(({ line }) => line.remove())
  })
}

function stopsOf(sentence: HTMLElement, routes: Routed[], isBeside: boolean): HTMLElement | undefined {
  const ids = [...sentence.querySelectorAll('a')].map(link => decodeURI(link.getAttribute('href')?.split(/[/#]/).at(-1) ?? ''))
  // The mark of a source is no stop of the talk.
  const found = routes.filter(route => ids.includes(idOf(route)) && factsOf(route).layout !== 'references')
  if (found.length === 0)
    return undefined
  const facts = found.map(factsOf)
  const whose = subjects.find(({ is }) => facts.every(({ subject }) => subject === is))
  const line = document.createElement('small')
  line.className = `deck-stops${whose ? ` is-${whose.is}` : ''}`
  if (whose) {
    const key = document.createElement('b')
    key.className = `subject-key is-${whose.is}`
    // Beside a sentence its sign says whose page it is.
    key.textContent = isBeside ? '' : whose.role ?? whose.name
    line.append(key)
  }
  line.append(words.onPages(stretchesOf(routes.map(factsOf), found.map(({ no }) => no)).map(({ label }) => label)))
  return line
}
