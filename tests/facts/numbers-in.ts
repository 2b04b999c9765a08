/** Names whose digits count nothing. */
const names = new RegExp([
  String.raw`Qwen-Image-(?:2512|2\.0|Edit-\d{4})`,
  String.raw`Qwen(?:2\.5|2|3)(?:-VL)?(?:-(?:3|7|32|72)B)?(?![\d.]\d)`,
  String.raw`Qwen/\S+`,
  String.raw`GPT-4(?:\.1|o)(?:-mini)?(?:\s+0513)?`,
  String.raw`GPT Image 1`,
  String.raw`Claude[- ]3\.5(?: Sonnet)?(?:-0620)?`,
  String.raw`Gemini[- ](?:1\.5|2\.0|2)(?:[- ](?:Pro|Flash))?`,
  String.raw`Seedream 3\.0`,
  String.raw`InternVL2\.5(?:[- ]78B)?`,
  String.raw`Imagen ?\d(?: Ultra Preview 0606)?`,
  String.raw`Molmo[- ]72B`,
  String.raw`Wan-?2\.1`,
  String.raw`Apache[- ]2\.0`,
  String.raw`CVTG-2K`,
  String.raw`OCRBench_v2`,
  String.raw`FLUX\.1`,
  String.raw`SD-?\d(?:\.\d)?`,
  String.raw`F1|[TI]2I|TI2I|ODinW-13`,
  String.raw`\b[A-Za-z]+_\d\b`,
  String.raw`Tier \d`,
  String.raw`(?:Table|Figure|Section|Eq\.)s?\s+[\d.]+|[表图]\s*\d+|\d(?:\.\d)*节`,
].join('|'), 'g')

/** Dates first, then numbers with thousands separators, decimals and powers. */
const pattern = /\d{4}-\d{2}-\d{2}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g

/**
 * The numbers of a text, each as the shortest decimal that says the same (`3,584` and `3584.0` are `3584`);
 * a date stays whole. Digits in names of models, benchmarks and places of a source are none.
 */
export function numbersIn(text: string): string[] {
  const plain = text.replace(names, ' ').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, ' ').replace(/\$[^$]*\$/g, ' ')
  return (plain.match(pattern) ?? []).map(number => number.includes('-') ? number : String(Number(number.replace(/,/g, ''))))
}

const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]))
const units = new Map([['十', 10], ['百', 100], ['千', 1000]])

/**
 * The numbers that a Chinese text says in words, from ten on and all decimals: `五十八点三` is `58.3`,
 * `一千三百四十四` is `1344`, `二〇二五` is `2025`. Smaller ones are too often no numbers (一个、三栏).
 */
export function spokenNumbersIn(text: string): string[] {
  const found: string[] = []
  for (const [run, , billions] of text.replaceAll('百分之', '').matchAll(/([零〇一二两三四五六七八九十百千万]+(?:点[零〇一二三四五六七八九]+)?)(亿?)/g)) {
    const [whole, fraction] = run.replace('亿', '').replaceAll('〇', '零').replaceAll('两', '二').split('点')
    const value = valueOf(whole)
    if (value === undefined)
      continue
    const number = fraction ? Number(`${value}.${[...fraction].map(digit => digits.get(digit)).join('')}`) : value
    // The reports count in billions (B): 两百亿 is 20B.
    if (billions)
      found.push(String(number / 10))
    else if (fraction || number >= 10)
      found.push(String(number))
  }
  return found
}

function valueOf(text: string): number | undefined {
  if (![...text].some(char => units.has(char) || char === '万'))
    return text.length === 1 || text.length === 4 ? Number([...text].map(digit => digits.get(digit)).join('')) : undefined
  const [high, low] = text.includes('万') ? text.split('万') : ['', text]
  return (high ? belowTenThousand(high) * 10_000 : 0) + belowTenThousand(low)
}

function belowTenThousand(text: string): number {
  let sum = 0
  let digit = 0
  for (const char of text) {
    const unit = units.get(char)
    if (unit)
      sum += (digit || 1) * unit
    digit = unit ? 0 : digits.get(char) ?? 0
  }
  return sum + digit
}
