import { tellsHow } from './telling-how.ts'

/** Words that announce a finding or a turn. */
const cue = new RegExp([
  String.raw`\bwe (?:show|find|found|propose|demonstrate|observe|introduce|argue|prove)\b`,
  String.raw`\b(?:therefore|thus|hence|however|overall|consequently)\b|^yet\b`,
  String.raw`\b(?:in short|in summary|as a result|the key|the main|results (?:show|suggest|indicate)|is (?:crucial|essential))\b`,
  String.raw`\bthe (?:best|worst|largest|smallest|fastest|slowest) (?:of|by|is)\b`,
  String.raw`\b(?:is|are|was|were) (?:the )?(?:best|worst|largest|smallest|fastest|slowest)\b`,
  '最(?:[好大强优]|重要|值得)|[，,](?:说明|表明)|因此|所以|结果表明|研究表明|实验表明|由此可见|关键|核心|总之|综上|然而|但是|意味着|本质上|优于',
].join('|'), 'i')
/** Words that draw the conclusion of what was said. */
const concluding = /\b(?:we f(?:i|ou)nd|therefore|in short|in summary|results (?:show|suggest|indicate))\b|由此可见|综上|总之|结果表明|实验表明/i
/** A number with what it counts; a year says nothing. */
const quantity = new RegExp(
  [
    String.raw`\d[\d.,]*\s?(?:[%‰×]|x\b|°C|个?百分点|分钟|小时|[亿万千年秒个倍克吨元]|公[斤里顷]|[厘毫]?米|平方|立方|分贝|摄氏)`,
    String.raw`\d[\d.,]*\s?(?:points?|percent|ms|[sB]|[KMGT]B|million|billion|hours?|days?|years?|times|fold)\b`,
    String.raw`\d[\d.,]*\s?(?:tokens|parameters|[mk]m|nm|kg|GHz)\b`,
  ].join('|'),
)

/** True for words that announce a finding or a turn. */
export function announcesFinding(words: string): boolean {
  return cue.test(words)
}

/** How much a sentence has of a finding: words that announce one or conclude, a number; less where it only tells what was done. */
export function findingIn(words: string): number {
  return (cue.test(words) ? 3 : 0) + (concluding.test(words) ? 1 : 0) + (quantity.test(words) ? 2 : 0) - (tellsHow(words) ? 2 : 0)
}
