/** What a comment begins with in the languages that are read in reviews, and what may close it. */
const opening = /^(?:#(?![!|@])|\/[/*]|--(?=\s)|%(?![%\w])|\*(?=\s)|<!--|"""|''')[#/*!]*/
const closing = /(?:\*\/|-->|"""|''')$/
/** What a comment says that is no words: code that is put aside, a rule, a name of a file's encoding. */
const noWords = /[;{}]$|^[-=*#~]{3,}|^\w+\(.*\)$|^[\w.]+\s*=\s*\S|^@\w|^(?:include|define|if(?:n?def)?|endif|pragma|region|import)\b|https?:|eslint|noqa/i
/** What a program calls a kind of thing. */
const kinds = new RegExp([
  String.raw`^\s*(?:(?:export|default|public|private|protected|internal|abstract|final|static|sealed|pub|data|open)\s+)*`,
  String.raw`(?:class|interface|struct|enum|trait|record|protocol|impl)\s+([\p{L}_][\p{L}\p{N}_]*)`,
].join(''), 'u')
/**
 * What a program calls what it does: functions and procedures by their words, methods by their modifiers, and
 * functions that are values.
 */
const deeds = [
  /^\s*(?:(?:export|default|async|pub|static|public|private|suspend|override|inline)\s+)*(?:def|function\*?|func|fun|fn|sub|proc)\s+(?:\([^)]*\)\s*)?([\p{L}_][\p{L}\p{N}_.]*)/u,
  /^\s*(?:public|private|protected)\s+(?:(?:static|final|synchronized|async|override|virtual)\s+)*(?:[\w<>[\],.?]+\s+)?([\p{L}_][\p{L}\p{N}_]*)\s*\(/u,
  /^\s*(?:(?:export|const|let|var)\s+)*([\p{L}_][\p{L}\p{N}_.]*)\s*(?:=|<-)\s*(?:async\s+)?(?:function\b|\([^)]*\)\s*=>|\\\()/u,
  /^\s*(?:static\s+|inline\s+)*(?:void|int|bool|double|float|char|auto|string|std::\w+)(?:\s+(?:[*&]\s+)?|[*&]\s+)([\p{L}_][\p{L}\p{N}_:]*)\s*\([^;]*$/u,
  /^\s*create\s+(?:or\s+replace\s+)?(?:table|view|function|index|procedure)\s+(?:if\s+not\s+exists\s+)?["'`]?([\w.]+)/iu,
]

/** The words of the comment that a listing begins with, of two words or four Han characters at least. */
export function leadingComment(lines: string[]): string | undefined {
  const [first, second] = lines.filter(line => line.trim() !== '' && !/^\s*(?:\/\*+|"""|''')\s*$/.test(line))
  const isNamed = first !== undefined && namesOf([first]).length > 0
  // The words of a function stand beneath its name.
  return wordsOfComment(first) ?? (isNamed ? wordsOfComment(second) : undefined)
}

/** The first comment of a listing, wherever it stands. */
export function anyComment(lines: string[]): string | undefined {
  return lines.map(wordsOfComment).find(words => words !== undefined)
}

/** The names of what a listing defines: of its kinds of things, else of what is done. */
function namesOf(lines: string[]): string[] {
  const found = (pattern: RegExp): string[] => lines.flatMap(line => pattern.exec(line)?.[1] ?? [])
  const own = found(kinds)
  const names = own.length > 0 ? own : lines.flatMap(line => deeds.map(deed => deed.exec(line)?.[1]).find(Boolean) ?? [])
  return [...new Set(names)].filter(name => !/^(?:if|for|while|switch|catch|return|new|else|__init__|__main__)$/.test(name))
}

/** The names of the kinds of things that a listing defines; those of what is done say nothing to a room. */
export function kindsIn(lines: string[]): string[] {
  return [...new Set(lines.flatMap(line => kinds.exec(line)?.[1] ?? []))]
}

function wordsOfComment(line = ''): string | undefined {
  const trimmed = line.trim()
  const sign = opening.exec(trimmed)?.[0]
  const words = trimmed.slice(sign?.length).replace(closing, '').trim().replace(/[.。:：,，…]+$/, '')
  return sign && words && !noWords.test(words) && (/\p{L}{2}\s+\p{L}/u.test(words) || /\p{Script=Han}{2}/u.test(words)) ? words : undefined
}
