import { spacedIn } from '../typesetting/breaks.ts'

/** As much of one of the compiler's words as is needed to bind it to the next. */
export interface Word { type: string, content: string }

const ends = /^(?:[ \u00A0\u202F]?(?:[℃℉%‰°Ω]|(?:°C|[kcmnµμ]?m|[kmµμ]?g|m?[sVAKLJW]|k?Hz|h|min|dB)(?![\p{L}\d])))?[，。；：！？、）》」』”】,.;:!?)\]]*/u
/** A formula of more signs may have to go on in the next line, and one of few goes nowhere, though it has a sign that parts others. */
const longest = 16
const unparted = 10

/**
 * Words of a paragraph in which a short formula and the sign behind it, which ends what it belongs to, stand on one line: a browser
 * would begin the next with the sign.
 */
export function boundSigns<Token extends Word>(words: Token[]): Token[] {
  return words.flatMap((word, index) => {
    const signs = (of: Token | undefined): string => of?.type === 'text' ? (ends.exec(of.content)?.[0] ?? '') : ''
    const before = isShort(words[index - 1]) ? signs(word) : ''
    const after = isShort(word) ? signs(words[index + 1]) : ''
    if (after || isUnparted(word))
      return [tag('<span class="deck-bound">', word), word, ...after ? [tag(after, word, 'text')] : [], tag('</span>', word)]
    return before ? [Object.assign(word, { content: word.content.slice(before.length) })] : [word]
  })
}

/** Words in which a number, blanks between its thousands or none, stands on one line with what it counts. */
export function boundNumbers<Token extends Word>(words: Token[]): Token[] {
  return words.flatMap((word) => {
    const edges = word.type === 'text' ? spacedIn(word.content).flat() : []
    if (edges.length === 0)
      return [word]
    const all = [0, ...edges, word.content.length]
    return all.slice(1).flatMap((end, index) => {
      const text = tag(word.content.slice(all[index], end), word, 'text')
      return index % 2 === 1 ? [tag('<span class="deck-bound">', word), text, tag('</span>', word)] : text.content ? [text] : []
    })
  })
}

function isShort(word: Word | undefined): boolean {
  return word?.type === 'math_inline' && signsOf(word) <= longest
}

/** A few signs with one between them behind which a browser would begin the next line: `20 \pm 0.5`, `k = 5`. */
function isUnparted(word: Word): boolean {
  return word.type === 'math_inline' && signsOf(word) <= unparted && /[-+=<>]|\\(?:pm|times|cdot|approx|sim|[lg]eq?|in|to)\b/.test(word.content)
}

function signsOf({ content }: Word): number {
  return content.replace(/\\[a-z]+/gi, '+').replace(/[\s{}^_]/g, '').length
}

/** HTML or a text among the words, of the same make as another of them. */
function tag<Token extends Word>(content: string, like: Token, type = 'html_inline'): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(like) as object), like, { type, content }) as Token
}
