import type { Parents } from 'mdast'

/** Words that want an object, as which a mark may stand. */
const wanting = [
  /(?:^|[\s(（“"'])(?:in|by|of|from|see|and|or|with|to|than|cf\.?|e\.g\.,?|i\.e\.,?|following|via|like|both|refs?\.?|papers?|works?|methods? of)\s*$/i,
  /(?:[见如由与和及在对从据按键]|参见|参看|参考|文献|引自|来自|出自|根据|不同于|相比于|以及)\s*$/,
]
const joining = /^[\s,，、;；–-]*(?:(?:and|or|[和与及])\s*)?$/i

/**
 * Whether a mark is a part of its sentence, which would be torn without it: `in [3]`, `文献[3]提出`, `[3] shows`; or all that its cell
 * or point says. Of several in a row all are as the first.
 */
export function isPartOfSentence(parent: Parents, index: number, isShownBefore: boolean): boolean {
  const previous = parent.children[index - 1]
  const next = parent.children[index + 1]
  if (index === 0) {
    const behind = next?.type === 'text' ? next.value : ''
    return next === undefined || (/^\s*[\p{L}\p{N}]/u.test(behind) && parent.type !== 'heading') || joining.test(behind)
  }
  if (previous.type !== 'text')
    return false
  const isBetween = joining.test(previous.value) && parent.children[index - 2]?.type === 'citation'
  return isBetween ? isShownBefore : wanting.some(pattern => pattern.test(previous.value))
}
