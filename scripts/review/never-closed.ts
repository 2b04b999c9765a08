import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'

const signs = { backtick: 96, dollar: 36, less: 60 }

/** So many openings of a paragraph are tried without looking what there is to close them. */
const few = 8

/** HTML of other kinds than tags, by how it begins, with what closes it. */
const closings: [opening: RegExp, closing: string][] = [[/^<\?/, '?>'], [/^<!--/, '-->'], [/^<!\[CDATA\[/, ']]>'], [/^<![a-z]/i, '>']]
const longest = '<![CDATA['.length

/**
 * What is known of a paragraph: how often something was opened, and once that is often, where runs of a sign and of a length, and
 * what closes HTML, stand last.
 */
interface Seen { tries: number, last?: Map<string, number> }
const known = new WeakMap<TokenizeContext, Seen>()

/** A comment, an instruction, a declaration; of a tag the end is soon seen. */
const others: Construct = {
  name: 'neverClosed',
  tokenize(effects, ok, nok) {
    const from = this.now().offset
    const literal: State = (code) => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return ok
    }
    const opening = (last: Map<string, number>): Construct => ({
      partial: true,
      tokenize(effects, ok, nok) {
        let text = ''
        const next: State = (code) => {
          const closing = closings.find(([begins]) => begins.test(text))?.[1]
          if (closing)
            return (last.get(closing) ?? -1) > from ? nok(code) : ok(code)
          if (code === null || code < 0 || text.length >= longest)
            return nok(code)
          text += String.fromCharCode(code)
          effects.consume(code)
          return next
        }
        effects.enter('data')
        return next
      },
    })
    return withKnown(this, effects, nok, last => effects.check(opening(last), literal, nok))
  },
}

/**
 * Openings of code, formulas and HTML that nothing closes are text at once. Each would be followed to the end of its
 * paragraph, so that many of them take the square of its length.
 */
export const neverClosed: Extension = {
  text: { [signs.backtick]: runs(signs.backtick), [signs.dollar]: runs(signs.dollar), [signs.less]: others },
}

/** Code and formulas end with as many signs as they begin with. */
function runs(sign: number): Construct {
  return {
    name: 'neverClosed',
    previous(code) {
      return code !== sign || this.events.at(-1)?.[1].type === 'characterEscape'
    },
    tokenize(effects, ok, nok) {
      const from = this.now().offset
      let size = 0
      const run = (last: Map<string, number>): State => (code) => {
        if (code === sign) {
          effects.consume(code)
          size++
          return run(last)
        }
        effects.exit('data')
        return (last.get(`${sign} ${size}`) ?? -1) > from ? nok(code) : ok(code)
      }
      return withKnown(this, effects, nok, (last) => {
        effects.enter('data')
        return run(last)
      })
    },
  }
}

/** Goes on with what is known of the paragraph, which is read to its end where much was opened; gives up where little was. */
function withKnown(
  context: TokenizeContext,
  effects: Parameters<Construct['tokenize']>[0],
  nok: State,
  goOn: (last: Map<string, number>) => State,
): State {
  const seen = known.get(context) ?? { tries: 0 }
  known.set(context, seen)
  const ready: State = code => goOn(seen.last!)(code)
  return code => seen.tries++ < few ? nok(code) : seen.last ? ready(code) : effects.check(readToEnd(seen), ready, ready)(code)
}

/** Notes where each run of signs, and what closes HTML, stands last. */
function readToEnd(seen: Seen): Construct {
  return {
    partial: true,
    tokenize(effects, _, nok) {
      const last = new Map<string, number>()
      let [run, size, behind] = [0, 0, '']
      const next: State = (code: Code) => {
        const { offset } = this.now()
        if (code !== run && size > 0)
          last.set(`${run} ${size}`, offset - size)
        size = code === run ? size + 1 : 1
        run = code ?? 0
        if (code === null) {
          seen.last = last
          return nok(code)
        }
        behind = (behind + (code < 0 ? ' ' : String.fromCharCode(code))).slice(-3)
        for (const [, closing] of behind.endsWith('>') ? closings : []) {
          if (behind.endsWith(closing))
            last.set(closing, offset)
        }
        effects.consume(code)
        return next
      }
      effects.enter('data')
      return next
    },
  }
}
