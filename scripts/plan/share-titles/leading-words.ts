/** What a sentence ends in that only leads to what stands beneath it: `, that is:`, `is given by`, `可以写成`. */
const lead = new RegExp([
  String.raw`(?:[,，]\s*(?:即|则?有|that is,?|i\.e\.,?)`,
  String.raw`|\s(?:(?:is|are)(?:\s(?:then|thus|therefore|now|simply|just|given by|defined (?:as|by)|computed (?:as|by)|as follows))?`,
  String.raw`|(?:can|may|could) be (?:\w+ )?(?:written|expressed|computed|calculated|defined|obtained|represented) (?:as|by))`,
  String.raw`|(?:可以?|能够?)?(?:重?写[为作成]|表示[为成]|定义为|改写为|化简为)(?:如下的?(?:形式|公式|式子))?`,
  String.raw`|(?:[,，]\s*(?:表格?|图表?|公式|形式|结果|代码|示意图?|具体))?如下(?:[表图]?所示)?)?\s*(?:[:：]\s*)?$`,
].join(''), 'i')
/** What breaks off before what it speaks of: `The point is not that it wins, but that it has`. */
const open = new RegExp([
  String.raw`(?:来[说看讲]|而言|(?<=从.{1,20})角度)\s*[:：]?$`,
  String.raw`(?:[在是为对从把被让以与和及或即如得则]|\b(?:we|to|of|with|the|and|or|has|have|can|will))\s*[:：]?$`,
  String.raw`(?:可以?|能够?|[便就则易])(?:得[到出知]?|知道?|推[出得]|看[到出]|求[出得]|写[出成])\s*[:：]?$`,
].join('|'), 'i')

/** A sentence without what only leads to what stands beneath it. */
export function withoutLeadingWords(words: string): string {
  return words.replace(lead, '')
}

/** True for words that break off before what they speak of. */
export function breaksOff(words: string): boolean {
  return open.test(words)
}

/** True for words that only lead to what stands beneath them: the rest of a sentence whose beginning is a title. */
export function isLeadAlone(words: string): boolean {
  return [words, ` ${words}`].some(said => withoutLeadingWords(said) === '')
}
