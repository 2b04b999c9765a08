/** What a reader sees of a directive of MyST: its text and words behind its name, a picture, a listing, a formula, or nothing. */
export interface Directive { shows: 'text' | 'picture' | 'listing' | 'formula' | 'nothing', argument: string }

const names: [Directive['shows'], RegExp][] = [
  ['text', /^(?:note|tip|hint|important|warning|caution|danger|error|attention|admonition|seealso|todo|margin|sidebar|aside|topic)$/],
  ['text', /^(?:dropdown|toggle|prf:\w+|epigraph|pull-quote|highlights|list-table|tab-set|tab-item|grid[\w-]*|card|div|container)$/],
  ['text', /^(?:exercise|solution|iframe(?:-figure)?|video(?:-figure)?|youtube|vimeo)$/],
  ['picture', /^(?:figure|image)$/],
  ['listing', /^code-(?:cell|block)$/],
  ['formula', /^math$/],
  ['nothing', /^(?:contents|toctree|tableofcontents|(?:foot)?bibliography|index|raw|only)$/],
]

/** The directive that opens a fence with these words above some lines; none where a listing does. */
export function directiveOf(words: string, within: string[] = []): Directive | undefined {
  // HTML within reStructuredText is a page of the web.
  if (/^\{eval-rst\}/.test(words) && within.some(line => /^\s*\.\. raw:: html/.test(line)))
    return { shows: 'nothing', argument: '' }
  const [, name, argument = ''] = /^\{([a-z][\w:-]*)\}(.*)$/i.exec(words) ?? []
  const shows = names.find(([, pattern]) => pattern.test(name ?? ''))?.[0]
  // A solution names its exercise, and a page where it lies.
  return shows && { shows, argument: /^(?:solution|iframe|video|youtube|vimeo)/.test(name) ? '' : argument.trim() }
}

/** The lines of a directive with its options as blank ones: `:name: value` beneath the opening line, or YAML between rules. */
export function withoutOptions(lines: string[]): string[] {
  const first = lines.findIndex(line => line.trim() !== '')
  const isYaml = /^\s*---\s*$/.test(lines[first] ?? '')
  const end = isYaml
    ? lines.findIndex((line, index) => index > first && /^\s*---\s*$/.test(line)) + 1
    : lines.findIndex(line => !/^\s*:[\w-]+:/.test(line))
  return lines.map((line, index) => index < (end < 0 ? lines.length : end) ? '' : line)
}
