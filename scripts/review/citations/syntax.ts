import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { readGroup, readNarrative } from './grammar.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap { citation: 'citation', citationData: 'citationData' }
}

const signs = { at: 64, minus: 45, opening: 91, closing: 93, brace: 123, closingBrace: 125, parenthesis: 40, colon: 58 }
/** A longer group is none, so that no text of brackets is read over and over. */
const limits = { signs: 4000, depth: 2 }

const alphanumeric = /[\p{L}\p{N}_\uD800-\uDFFF]/u
const within = /[:.#$%&\-+?<>~/]/

/** Citations in brackets and in sentences as constructs of their own: what is escaped, code or an address is none. */
export const citationSyntax: Extension = {
  text: {
    [signs.opening]: { name: 'citation', tokenize: bracketed },
    [signs.at]: { name: 'citation', tokenize: narrative, previous: isApart },
    [signs.minus]: { name: 'citation', tokenize: narrative, previous: isApart },
  },
}

/** Makes nodes of them. */
export const citationNodes: FromMarkdown = {
  enter: {
    citation(token) {
      this.enter({ type: 'citation', value: '', citations: [] }, token)
    },
  },
  exit: {
    citation(token) {
      const node = this.stack.at(-1)!
      const raw = this.sliceSerialize(token)
      const isNarrative = !raw.startsWith('[')
      if (node.type === 'citation')
        Object.assign(node, { value: raw, citations: citationsIn(raw), ...(isNarrative ? { isNarrative } : {}) })
      this.exit(token)
    },
  },
}

/** The citations of a group as it is written; none where it is no group. */
function citationsIn(raw: string): ReturnType<typeof readGroup> {
  return raw.startsWith('[') ? readGroup(raw.slice(1, -1)) : readNarrative(raw)
}

/** An address of mail has letters before the sign; Han signs set none apart. What stands in brackets and is no group is text. */
function isApart(this: TokenizeContext, code: Code): boolean {
  return code === null || code < 0 || !/[\w@./[\\-]/.test(String.fromCharCode(code))
}

function bracketed(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let text = ''
  let depth = 0
  const isDefined = (words: string): boolean => this.parser.defined.includes(normalizeIdentifier(words))
  return (code) => {
    effects.enter('citation')
    effects.enter('citationData')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || text.length > limits.signs)
      return nok(code)
    if (code === signs.opening && ++depth > limits.depth)
      return nok(code)
    if (code < -2 && code > -6)
      return lineEnd(code)
    text += code < 0 ? ' ' : String.fromCharCode(code)
    effects.consume(code)
    if (code === signs.closing && --depth === 0)
      return closed
    return inside
  }

  function lineEnd(code: Code): State {
    text += ' '
    effects.exit('citationData')
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return (next) => {
      effects.enter('citationData')
      return inside(next)
    }
  }

  function closed(code: Code): State | undefined {
    const words = text.slice(1, -1)
    // A key of its own may be defined as the address that it stands for.
    const isOwn = words.startsWith('@')
    const isLink = code === signs.parenthesis || (!isOwn && (code === signs.opening ? !/^[\d ]/.test(words) : isDefined(words)))
    if (isLink || citationsIn(text).length === 0)
      return nok(code)
    effects.exit('citationData')
    effects.exit('citation')
    return ok(code)
  }
}

/** The end of what stands right behind a key: a sign that more of it follows. */
const goesOn: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('citationData')
    effects.consume(code)
    effects.exit('citationData')
    return next => isAlphanumeric(next) ? ok(next) : nok(next)
  },
}

/** A place in brackets behind a key, which no link is. */
const place: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const isDefined = (words: string): boolean => this.parser.defined.includes(normalizeIdentifier(words))
    let text = ''
    return (code) => {
      effects.enter('citationData')
      return blank(code)
    }

    function blank(code: Code): State | undefined {
      if (code === 32) {
        effects.consume(code)
        return blank
      }
      if (code !== signs.opening)
        return nok(code)
      effects.consume(code)
      return inside
    }

    function inside(code: Code): State | undefined {
      if (code === null || code < 0 || code === signs.opening || text.length > limits.signs)
        return nok(code)
      effects.consume(code)
      if (code === signs.closing)
        return closed
      text += String.fromCharCode(code)
      return inside
    }

    function closed(code: Code): State | undefined {
      const isLink = code === signs.parenthesis || code === signs.opening || isDefined(text)
      if (isLink || text.trim() === '' || /^[ x^]/i.test(text))
        return nok(code)
      effects.exit('citationData')
      return ok(code)
    }
  },
}

function narrative(effects: Effects, ok: State, nok: State): State {
  let isBraced = false
  return (code) => {
    effects.enter('citation')
    effects.enter('citationData')
    if (code === signs.minus) {
      effects.consume(code)
      return sign
    }
    return sign(code)
  }

  function sign(code: Code): State | undefined {
    if (code !== signs.at)
      return nok(code)
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    isBraced = code === signs.brace
    if (!isBraced && !isAlphanumeric(code))
      return nok(code)
    effects.consume(code!)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (isBraced) {
      if (code === null || code < 0 || code === signs.brace)
        return nok(code)
      effects.consume(code)
      return code === signs.closingBrace ? end : inside
    }
    if (isAlphanumeric(code)) {
      effects.consume(code!)
      return inside
    }
    return code !== null && code > 0 && within.test(String.fromCharCode(code)) ? effects.check(goesOn, more, end)(code) : end(code)
  }

  function more(code: Code): State {
    effects.consume(code!)
    return inside
  }

  function end(code: Code): State | undefined {
    effects.exit('citationData')
    return effects.attempt(place, done, done)(code)
  }

  function done(code: Code): State | undefined {
    effects.exit('citation')
    return ok(code)
  }
}

function isAlphanumeric(code: Code): boolean {
  return code !== null && code > 0 && alphanumeric.test(String.fromCharCode(code))
}
