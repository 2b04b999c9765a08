/** Signs that ring, move or colour a terminal; not the ends of lines, nor tabs. */
// eslint-disable-next-line no-control-regex -- those are looked for
const controls = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/g
/** Signs that turn the direction of what stands behind them: texts in Arabic need them, messages do not. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g

/** A text in which each control character is a sign to be seen, `␛` for an escape, one for one, so that all places stay. */
export function withVisibleControls(text: string): string {
  return text.replace(controls, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7F ? '\u2421' : '\uFFFD'
  })
}

/** A text as one may print it: each control character is escaped, `\x1b`, and each turn of direction. */
export function withEscapedControls(text: string): string {
  const codeOf = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(2, '0')
  return text.replace(controls, sign => `\\x${codeOf(sign)}`).replace(turns, sign => `\\u${codeOf(sign)}`)
}
