import { canvas } from '../../scripts/design/design.ts'
import { divider } from '../../scripts/design/frame.ts'
import { widthOfText } from '../../scripts/typesetting/plain-text.ts'
import { fitSize } from './measure.ts'

/** Left edge of a title behind a number of so many signs. */
const leftOf = (signs: number): number => [64, 260, 420, 64][Math.min(3, signs)]

/** The one size of all titles of dividers, in px: the one that the longest of them allows. */
export function sizeOfTitles(slides: Record<string, unknown>[]): number {
  const sizes = slides.filter(({ layout }) => layout === 'section').map(({ title, chapter }) =>
    fitSize(String(title ?? ''), canvas.width - divider.number[Math.min(3, String(chapter ?? '').length)], divider.titles))
  return Math.min(divider.titles[0][0], ...sizes)
}

/**
 * Where a promise stands: beside the title, on its baseline, where it fits there in one of the sizes, else beneath it.
 * @param title the words of the title
 * @param promise the words of the promise
 * @param size of the title in px
 * @param signs of the chapter's number
 */
export function headOf(title: string, promise: string, size: number, signs: number): { size: number, left?: number } {
  const { beside, beneath, gap, column } = divider.promises
  const end = leftOf(signs) + widthOfText(title, size, 600) * 1.02
  const left = Math.max(column, end + gap)
  const fits = (each: number, room: number): boolean => widthOfText(promise, each, 600) * 1.03 <= room
  const one = beside.find(each => fits(each, 1280 - 64 - left))
  if (one !== undefined)
    return { size: one, left }
  return { size: beneath.find(each => fits(each, 1280 - 64 - leftOf(signs))) ?? beneath.at(-1)! }
}
