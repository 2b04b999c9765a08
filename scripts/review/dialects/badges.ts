import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { blanksBefore, ordered, reportOnce } from './dialect.ts'
import { hidden } from './mask.ts'

/** Pictures that say how a repository fares, by their hosts. */
const hosts = new RegExp(`^https?://(?:${[
  String.raw`img\.shields\.io|badgen\.net|badge\.fury\.io|awesome\.re|api\.star-history\.com|komarev\.com|contrib\.rocks`,
  String.raw`trendshift\.io|codecov\.io|coveralls\.io|app\.codacy\.com|travis-ci\.|ci\.appveyor\.com|visitor-badge|hits\.`,
  String.raw`mybinder\.org/badge|(?:www\.)?zenodo\.org/badge|colab\.research\.google\.com/assets|readthedocs\.org/projects/`,
  String.raw`github\.com/[\w.-]+/[\w.-]+/(?:actions/)?workflows|joss\.theoj\.org/papers|huggingface\.co/datasets/huggingface/badges`,
].join('|')})`)
const picture = /!\[([^\]\n]*)\]\((https?:\/\/[^()\s]+)(?:[ \t][^()\n]*)?\)/g
const html = /<img\b[^>\n]+>/g
const behindIt = /^(?:[ \t]*\]\([^()\n]*\))?(?:[ \t]*<br[ \t]*\/?>)?/

/** Badges of a repository are their words where they are links, and nothing elsewhere: they are no pictures of the matter. */
export const badges: Dialect = {
  name: 'badges',
  sign: /shields\.io|badge|awesome\.re|star-history|komarev|contrib\.rocks|trendshift|codecov|coveralls|codacy|travis-ci|hits\.|workflows|theoj/,
  edits: ({ source, mask }, file) => {
    const found = [...source.matchAll(picture)].filter(({ 2: url, index }) => hosts.test(url) && mask[index] !== hidden)
    const pictures = found.map(({ 0: whole, 1: words, index }): Edit => {
      const end = index + whole.length
      const link = /\[[ \t]*$/.exec(source.slice(Math.max(0, index - 3), index))?.[0].length ?? 0
      const isWords = link > 0 && words.trim() !== '' && !/(?:^|\n) {0,3}#{1,6}[ \t][^\n]*$/.test(source.slice(Math.max(0, index - 200), index))
      if (isWords)
        return { start: index, end, text: words.trim() }
      const start = index - link - blanksBefore(source, index - link)
      return { start, end: end + lengthBehind(source.slice(end, end + 400), link > 0), text: '' }
    })
    const tags = [...source.matchAll(html)]
      .filter(({ 0: tag, index }) => hosts.test(/\ssrc=["']?([^"'\s>]+)/.exec(tag)?.[1] ?? '') && mask[index] === '<')
      .map(({ 0: tag, index }): Edit => ({ start: index, end: index + tag.length, text: altOf(tag, source, index) }))
    reportOnce(
      file,
      'other-mark',
      source,
      [...pictures, ...tags].filter(({ text }) => text === '').map(({ start }) => start),
      'A badge is left out, expected words or a picture of the matter',
    )
    return ordered([...pictures, ...tags])
  },
}

/** How much goes with a badge that goes: the rest of its link, a break. */
function lengthBehind(after: string, isLink: boolean): number {
  return (isLink ? behindIt : /^(?:[ \t]*<br[ \t]*\/?>)?/).exec(after)![0].length
}

/** The words of a badge within a link of HTML. */
function altOf(tag: string, source: string, at: number): string {
  const isLinked = /<a\b[^>]*>\s*$/.test(source.slice(Math.max(0, at - 300), at))
  return isLinked ? /\salt=(?:"([^"]*)"|'([^']*)')/.exec(tag)?.slice(1).find(Boolean)?.trim() ?? '' : ''
}
