import { isMissing, readAmount, readScore } from './read.ts'

/** What a table of results says beyond its numbers: which rows are the author's own, and the best of each column as it is written. */
export interface Results {
  /** Body rows, counted from 0. */
  own: number[]
  /** By column; undefined where none is best. */
  best: (string | undefined)[]
}

/** Which of two numbers is the better. */
type Direction = 'high' | 'low'

/** A number with the unit behind it, `ms` say. */
export interface Measured { value: number, unit: string }

/** Names of rows by which authors mean their own work. */
const ownNames = /\b(?:ours?|proposed)\b|\bthis (?:work|paper|study)\b|本文|我们的|我们方法|所提/i
/** Heads of columns in which less is better, of those that rank nothing, and of those in which more is better. */
const lowHeads = new RegExp([
  String.raw`[(（](?:ms|[sh秒]|sec|min|分钟|小时)[)）]|\b(?:FID|PPL|WER|CER|MAE|MSE|RMSE|MAPE|ECE|NLL|EER|DER|LPIPS|FVD|KID|TTFT|FPR|FNR)\b`,
  String.raw`error|loss|\btime\b|cost|latency|perplexity|memory|\bbrier\b|overhead|energy`,
  String.raw`false (?:positive|negative|alarm)|\bmiss(?:es)?\b|hallucinat|failure|emission|mortality`,
  '误差|错误|损失|时间|耗时|成本|延迟|困惑度|显存|内存|开销|能耗|功耗|误报|漏报|虚警|误检|漏检|幻觉|失败|死亡率|费用|价格',
].join('|'), 'i')
const plainHeads = /param|size|year|date|layer|\bdim|epoch|step|sample|seed|\brank\b|#|参数|年份|日期|大小|规模|层数|样本|排名|步数/i
const highHeads = /acc|\bF1\b|\bEM\b|BLEU|ROUGE|METEOR|CIDEr|mAP|\bAP\b|AUC|score|recall|precision|PSNR|SSIM|IoU|\bDice\b|\bwins?\b|pass@|success|准确率|精度|召回|得分|分数|成功率|胜率/i
/** Heads of columns whose numbers stand for an order or a name. */
const orderHeads = /year|date|seed|version|\brank\b|\bid\b|\bno\b\.?|^#$|年份|日期|排名|编号|序号|版本/i
/** No more rows than these are anybody's own. */
const mostOwn = 2
/** From so many numbers on one of them is the best. */
const fewest = 3
/** Of a column with best numbers no more than this share is missing. */
const mostMissing = 0.25

/**
 * Reads rows of cells, the first being the head, as a table of results: names in the first column, numbers in two others at least.
 * Undefined where it is none, or where nothing in it is best or the author's own.
 */
export function resultsFromRows([head, ...body]: string[][]): Results | undefined {
  const columns = head.map((text, column) => ({ text, column, numbers: body.map(row => measuredIn(row[column] ?? '')) }))
  const numeric = columns.filter(({ column, numbers }) => column > 0 && isOfNumbers(body.map(row => row[column] ?? ''), numbers))
  if (body.length < fewest || numeric.length < 2)
    return undefined
  const named = body.flatMap((row, index) => ownNames.test(nameOf(row)) ? [index] : [])
  const own = named.length <= mostOwn ? named : []
  const isRanked = own.length > 0 || numeric.some(({ text }) => directionOf(text) === 'high')
  // Where most columns do not say which way is better, the few that do would mislead.
  const isClear = isRanked || numeric.filter(({ text }) => directionOf(text)).length * 2 > numeric.length
  const best = columns.map(({ text, column, numbers }) => {
    const isKnown = directionOf(text) !== undefined || (isRanked && hasDecimals(body.map(row => row[column] ?? '')))
    const direction = plainHeads.test(text) || !isKnown || !isClear ? undefined : directionOf(text) ?? 'high'
    const at = direction && numeric.some(each => each.column === column) ? bestOf(numbers, direction) : -1
    return at < 0 ? undefined : body[at][column].trim()
  })
  return own.length > 0 || best.some(text => text !== undefined) ? { own, best } : undefined
}

/** The columns of a table that hold numbers, but for the first, which names its rows. */
export function numericColumns([head, ...body]: string[][]): number[] {
  return head.flatMap((_, column) => {
    const texts = body.map(row => row[column] ?? '')
    return column > 0 && isOfNumbers(texts, texts.map(measuredIn)) ? [column] : []
  })
}

/**
 * The most that bars from zero show in each of some columns of numbers. Undefined for one whose numbers order things or have
 * several units, or of which one is below zero.
 */
export function mostOfColumns([head, ...body]: string[][], columns: number[]): (number | undefined)[] {
  return columns.map((column) => {
    const known = body.flatMap(row => measuredIn(row[column] ?? '') ?? [])
    const values = known.map(({ value }) => value)
    const isMeasured = known.length >= fewest && new Set(known.map(({ unit }) => unit)).size === 1
      && Math.min(...values) >= 0 && Math.max(...values) > 0
    return isMeasured && !orderHeads.test(head[column]) && !values.every(isYear) ? Math.max(...values) : undefined
  })
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100
}

/** The words that name a row: its leading cells without numbers. */
function nameOf(row: string[]): string {
  const end = row.findIndex(text => measuredIn(text))
  return row.slice(0, end < 0 ? 1 : end).join(' ')
}

/** What a cell measures: a score or an amount, a deviation or remark behind it left out. */
export function measuredIn(text: string): Measured | undefined {
  const bare = text.replace(/\s*(?:±|\+\/-)\s*[\d.]+\s*%?/, '').replace(/\s*[（(][^()（）]*[)）]/g, '').trim()
  const read = readScore(bare) ?? readAmount(bare)
  if (read)
    return { value: read.value, unit: '' }
  const [, number, unit] = /^(-?\d[\d,]*(?:\.\d+)?)\s?(ms|[shWJ]|min|[KMGT]B|fps|tok\/s)$/i.exec(bare) ?? []
  return number === undefined ? undefined : { value: Number(number.replaceAll(',', '')), unit: unit.toLowerCase() }
}

function isOfNumbers(texts: string[], numbers: (Measured | undefined)[]): boolean {
  return numbers.some(number => number !== undefined) && texts.every((text, index) => numbers[index] !== undefined || isMissing(text))
}

function directionOf(head: string): Direction | undefined {
  if (/[↑↓]/.test(head))
    return head.includes('↓') ? 'low' : 'high'
  if (lowHeads.test(head))
    return 'low'
  return highHeads.test(head) && !plainHeads.test(head) ? 'high' : undefined
}

function hasDecimals(texts: string[]): boolean {
  return texts.filter(text => /\d\.\d/.test(text)).length * 2 >= texts.length
}

/** Where the best number stands; -1 where too many are missing, where units differ, or where all are alike. */
function bestOf(numbers: (Measured | undefined)[], direction: Direction): number {
  const known = numbers.filter(number => number !== undefined)
  const values = known.map(({ value }) => value)
  const isRanked = known.length >= fewest && (numbers.length - known.length) / numbers.length <= mostMissing
    && new Set(known.map(({ unit }) => unit)).size === 1 && new Set(values).size > 1
  const most = direction === 'high' ? Math.max(...values) : Math.min(...values)
  return isRanked ? numbers.findIndex(number => number?.value === most) : -1
}
