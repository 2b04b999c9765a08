import type { Parents } from 'mdast'

/** Words that want an object, as which a mark may stand. */
const wanting = [
  /(?:^|[\s(（“"'])(?:in|by|of|from|see|and|or|with|to|than|cf\.?|e\.g\.,?|i\.e\.,?|following|via|like|both|refs?\.?|papers?|works?|methods? of)\s*$/i,
  /(?:[见与和及]|(?<![主外按关])键|参见|参看|参考|文献|引自|来自|出自|根据|不同于|相比于|以及)\s*$/,
]
/** Prepositions of one sign that want a verb behind their object, but where they end a noun: `图文对`, `数据`, `自由`, `存在`. */
const leading = /(?:[如从按]|(?<![自理缘来情事])由|(?<![存现实所正内潜])在|(?<![文本例配成样相绝数一句词])对|(?<![数证论占字票凭])据)\s*$/
const saying = /^\s*(?:等人?)?[则也还又]?(?:提出|指出|认为|表明|发现|证明|显示|采用|使用|给出|利用|通过|研究|提供|介绍|综述)/
const joining = /^[\s,，、;；–-]*(?:(?:and|or|[和与及])\s*)?$/i

/** Whether a mark that stands where a sentence begins is what the sentence tells of. */
function isSubject(before: string, next: Parents['children'][number] | undefined): boolean {
  const behind = next?.type === 'text' ? next.value : ''
  return /(?:^|[.!?:。！？：；;])\s*$/.test(before) && (/^\s+\p{Ll}/u.test(behind) || saying.test(behind))
}

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
  // Brackets of the author's would be left with nothing in them.
  if (/[(（]\s*$/.test(previous.value) && next?.type === 'text' && /^\s*[)）]/.test(next.value))
    return true
  const before = parent.children[index - 2]
  if (joining.test(previous.value) && before?.type === 'citation')
    return before.isNarrative ? previous.value.trim() !== '' : isShownBefore
  const goesOn = next !== undefined && (next.type !== 'text' || /^\s*[\p{L}\p{N}]/u.test(next.value))
  const isLed = goesOn && leading.test(previous.value)
  return isLed || wanting.some(pattern => pattern.test(previous.value)) || isSubject(previous.value, next)
}
