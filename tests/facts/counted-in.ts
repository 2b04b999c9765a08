const small = [
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const word = `(?:(${tens.join('|')})(?:-(one|${small.slice(0, 8).join('|')}))?|(${small.join('|')}))`

/** What the reports count: said with one of these, even a small number in words is a fact and no way of speaking. */
const counted = 'stages?|lines|layers?|scores|criteria|pillars|reasons|splits|levels|tiers|contributions|billion|million|percent|names'
const english = new RegExp(
  String.raw`\b${word}(?:[- ][a-z-]+)?[- ](?:${counted})\b`,
  'gi',
)
// An ordinal counts nothing, and the last digit of a longer number is no number.
const chinese = /(?<![第一二三四五六七八九十百千万])([两二三四五六七八九])(?:个阶段|阶段|条主线|条理由|项打分|项贡献|根支柱|个划分|道过滤|级)/g

/** The numbers that a text says in words together with what the reports count: `three stages`, `sixty layers`, 七个阶段. */
export function countedIn(text: string): string[] {
  return [
    ...[...text.matchAll(english)].map(([, ten, one, alone]) =>
      alone
        ? small.indexOf(alone.toLowerCase()) + 2
        : (tens.indexOf(ten.toLowerCase()) + 2) * 10 + (one ? ['one', ...small].indexOf(one.toLowerCase()) + 1 : 0)),
    ...[...text.matchAll(chinese)].map(([, digit]) => digit === '两' ? 2 : '二三四五六七八九'.indexOf(digit) + 2),
  ].map(String)
}
