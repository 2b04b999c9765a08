import { widthOfText } from '../../scripts/typesetting/plain-text.ts'

/** Marks the names that are too long for their line, which are set smaller on two. */
export function markLong(names: Iterable<HTMLElement>, width: number, size: number, weight: 400 | 600 = 400) {
  for (const name of names)
    name.classList.toggle('is-long', widthOfText(name.textContent!.trim(), size, weight) > width)
}
