import { plainTag } from '../outline/inline-html.ts'

/** A left brace as Markdown can spell it. */
const brace = String.raw`(?:\\?\{|&(?:#0*123|#x0*7b|lbrace|lcub);)`
/** Signs that mean something to Vue or Slidev. A brace counts beside another one, or at an edge, where its neighbour may go. */
const signs = new RegExp(
  String.raw`\\[\\&]|${brace}{2,}|^${brace}|${brace}$|\\?[$<\x60]|\\?\^\\?\[|\\?\[(?=click\b|!\w+\](?!\n))|\\?\](?=[(:[])`,
  'gi',
)

/**
 * Makes the source of a Markdown text node harmless for Slidev, which compiles slides as Vue templates and adds
 * syntax of its own: interpolation, dollar math, slot markers, click marks, inline footnotes, titles of alerts, which
 * it puts on the slide as they are, even code. A bracket or back-tick that is text must not become a link or code by
 * what was edited behind it.
 * Works on the raw source, where the author's own escapes and entities already stand.
 */
export function escapeText(raw: string): string {
  return raw
    .replace(signs, (sign) => {
      if (/^\\[\\&]$/.test(sign))
        return sign
      return /[{&]/.test(sign)
        ? literalBraces(sign.match(/\{|;/g)!.length)
        : sign.replace(/\\/g, '').replace(/./g, entity)
    })
    .replace(/^([\s>]*):(?=:)/gm, '$1&#58;')
    // A line that begins so is a new slide to Slidev's splitter, even in the middle of a paragraph.
    .replace(/^([ \t]*)(?=---)/gm, '$1\\')
}

/** Text within a link, already escaped, with brackets that can close no link and open none. */
export function escapeBrackets(text: string): string {
  return text.replace(/\\\\|\\?[[\]]/g, sign => sign === '\\\\' ? sign : entity(sign.at(-1)!))
}

/** Plain words as Markdown text: every sign that could mean something to Markdown, Vue or Slidev is escaped. */
export function escapePlain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]#|~^!]|(?<=^\s*\d+)[.)](?=\s|$)|^\s*[-+=](?=[\s=-]|$)|^\s*:(?=:)/g, sign => sign.replace(/\S/, '\\$&'))
    .replace(/\{{2,}|^\{|\{$|[{}<>$&]/g, (sign, at: number, all: string) =>
      sign[0] === '{' && (sign.length > 1 || at === 0 || at === all.length - 1)
        ? literalBraces(sign.length)
        : entity(sign))
}

/** Braces that Vue leaves alone. Entities would not do: Markdown decodes them before Vue reads the template. */
function literalBraces(count: number): string {
  return `<span v-pre>${'{'.repeat(count)}</span>`
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`
}

const schemes = /^(?:https?:|mailto:|#|\/(?!\/)|[^:]*$)/i

/** An address fit for a Markdown link, or undefined where its scheme is not http, https, mailto or none. */
export function safeUrl(url: string): string | undefined {
  // Control characters and spaces inside a scheme are dropped by browsers: `java\nscript:` runs.
  const bare = [...url].filter(char => char > ' ').join('')
  if (!schemes.test(bare) || bare.startsWith('//'))
    return undefined
  return encodeURI(decodable(bare)).replace(/[(){}[\]<>"'`$*_|\\]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The address with its percent codes undone once, so that encoding does not double them. */
function decodable(url: string): string {
  try {
    return decodeURI(url)
  }
  catch {
    return url
  }
}

/** Raw HTML within a line: a few plain tags without attributes stay, anything else is shown as text. */
export function escapeInlineHtml(html: string): string {
  return plainTag.test(html) ? html.toLowerCase() : escapePlain(html)
}

/** Code whose `<!--` never closes would swallow the slide's note; an invisible sign within keeps it from being one. */
export function withoutOpenComment(code: string): string {
  return code.replace(/<!--(?![\s\S]*-->)/g, '<\u200B!--')
}

/** TeX that is no markup even where Slidev should not see the formula, and that does not escape its end: TeX does not mind the blanks. */
export function escapeTex(tex: string): string {
  // KaTeX knows no labels: it would print them in red.
  return tex
    .replace(/\\label\s*\{[^{}]*\}/g, '')
    .replace(/<(?=[a-z/!?<])/gi, '< ')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/(?<!\\)((?:\\\\)*)\\$/, '$1')
}

/**
 * A slide's text in which Slidev finds none of the features that it turns on by a word anywhere, listings, attributes
 * and notes too: scripts of Twitter and Bluesky, an editor that imports what a listing names, and boxes to be dragged,
 * for which it writes into the text.
 */
export function withoutFeatures(slide: string): string {
  return slide.replace(/<(?=(?:Tweet|BlueSky)\b)|\{(?=monaco)|v-?(?=drag)/gi, '$&\u200B')
}

/** Code as it was written, without the signs that kept its words from meaning something to Slidev; for where it no longer looks. */
export function asWritten(code: string): string {
  return code.replace(/(?<=<)\u200B(?=(?:Tweet|BlueSky)\b|!--)|(?<=\{)\u200B(?=monaco)|(?<=v-?)\u200B(?=drag)/gi, '')
}

/** A run of back-ticks longer than any in a text, at least three. */
export function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(match => match[0].length))
  return '`'.repeat(longest + 1)
}
