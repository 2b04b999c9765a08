/** A tag of a template language: `{% name words %}` of Liquid, Jinja and GitBook, `{{< name words >}}` of Hugo and Quarto. */
export interface TemplateTag {
  name: string
  /** It closes what the same name opened. */
  isClosing: boolean
  /** What stands behind its name. */
  words: string
}

/** What a tag is in Markdown; undefined for one that means nothing outside its site. */
export type Meaning = (tag: TemplateTag) => string | undefined

/** The value of `key="…"` or `key=…` in a tag. */
export function valueOf(words: string, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const match = new RegExp(`(?:^|[\\s,(])${key}\\s*[=:]\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"',}]+))`).exec(words)
    if (match)
      return match[1] ?? match[2] ?? match[3]
  }
  return undefined
}

/** The first word of a tag that is no `key=value`, without its quotes. */
export function firstWord(words: string): string | undefined {
  const match = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s"',]+))/.exec(words)
  if (match?.[3]?.includes('='))
    return undefined
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

const picture: Meaning = ({ words }) => {
  const address = valueOf(words, 'src', 'path', 'url', 'image_path', 'image', 'file', 'link') ?? firstWord(words)
  const caption = valueOf(words, 'caption', 'title', 'alt') ?? ''
  return address && `![${caption}](<${address}>)`
}

/** Of Hexo: classes, an address, sizes, a title, and behind a title in quotes the alternative text. */
const asset: Meaning = (tag) => {
  const words = [...tag.words.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map(([, double, single, bare]) => double ?? single ?? bare)
  const at = words.findIndex(word => /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|pdf)$/i.test(word))
  if (at < 0)
    return /=/.test(tag.words) ? picture(tag) : undefined
  const said = words.slice(at + 1).filter((word, index) => index > 1 || !/^\d+(?:px|%)?$/.test(word))
  const isQuoted = /["'][^"']*["']\s*$/.test(tag.words)
  return `![${(isQuoted ? said[0] ?? '' : said.join(' ')).replace(/[[\]]/g, '\\$&')}](<${words[at]}>)`
}

const link: Meaning = ({ name, words }) => {
  // A gist is named by who wrote it, and its own name.
  const gist = name === 'gist' ? words.trim().split(/\s+/).slice(0, 2).join('/').replaceAll('"', '') : ''
  const address = valueOf(words, 'url', 'src', 'id') ?? (gist || firstWord(words))
  const hosts: Record<string, string> = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
    gist: 'https://gist.github.com/',
  }
  if (!address)
    return undefined
  return /^https?:/.test(address) ? `<${address}>` : Object.hasOwn(hosts, name) ? `<${hosts[name]}${address}>` : address
}

const fence: Meaning = ({ name, words, isClosing }) => isClosing ? '```' : `\`\`\`${name === 'mermaid' ? name : firstWord(words) ?? ''}`

const callout: Meaning = ({ name, words, isClosing }) => {
  if (isClosing)
    return ':::'
  const kind = valueOf(words, 'style', 'type', 'color', 'class')
    ?? (/=/.test(words) ? undefined : firstWord(words))
    ?? (/^(?:note|tip|info|warning|danger|caution|important|details|success)$/.test(name) ? name : 'note')
  const said = kind.replace(/^alert-/, '')
  const title = valueOf(words, 'title', 'summary') ?? (/=/.test(words) ? '' : words.trim().replace(/^\S+/, '').replaceAll('"', '').trim())
  return `::: {.callout-${said}${title ? ` title="${title.replaceAll('"', '”')}"` : ''}}`
}

const label: Meaning = ({ words, isClosing }) => {
  const title = valueOf(words, 'title', 'name', 'header') ?? firstWord(words)
  return isClosing ? '' : title && `**${title}:**`
}

/** An option of a citation; some have a value. */
const option = /\s--?(?:([lfspT]|locator|file|style|prefix|template)[ =](?:"([^"]*)"|([^\s"]+))|\w+)/g

const cite: Meaning = ({ words }) => {
  // `-l 23` and `--locator "p. 3"` are places, the first that of the first key.
  const places = [...words.matchAll(option)].filter(([, name]) => name?.startsWith('l')).map(([,, quoted, bare]) => quoted ?? bare)
  const keys = words.replace(option, '').split(/[\s,]+/).filter(key => /^[a-z][\w:.-]*$/i.test(key))
  const said = keys.map((key, index) => `@${key}${places[index] ? `, ${/^\d/.test(places[index]) ? 'p. ' : ''}${places[index]}` : ''}`)
  return keys.length > 0 ? `[${said.join('; ')}]` : undefined
}

const nothing: Meaning = () => ''

function each(names: string, meaning: Meaning): Record<string, Meaning> {
  return Object.fromEntries(names.split(' ').map(name => [name, meaning]))
}

/** What the tags mean that have a meaning in Markdown. */
export const meanings: Record<string, Meaning> = {
  ...each('figure image picture', picture),
  ...each('asset_img img', tag => asset(tag) ?? picture(tag)),
  asset_path: ({ words }) => words.trim(),
  ...each('youtube vimeo video embed gist bilibili bookmark button file', link),
  ...each('highlight code-block mermaid', fence),
  ...each('hint callout admonition notice alert note tip info warning danger caution important success details expand spoiler', callout),
  ...each('tab tab-item', label),
  ...each('cite citep citet', cite),
  ...each('raw endraw verbatim endverbatim tabs code columns column steps step stepper cards section content-ref center pageinfo', nothing),
  include: (tag) => {
    const address = valueOf(tag.words, 'src', 'path', 'url', 'image_path')
    return /\bfig|\bimage|\bimg|\bpicture/.test(firstWord(tag.words) ?? '') && address
      ? picture({ ...tag, words: tag.words.replace(/^\s*\S+/, '') })
      : undefined
  },
}
