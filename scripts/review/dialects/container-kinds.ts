/** What a container of another tool is here. */
export interface Container {
  /** Its text is quoted. */
  isQuoted: boolean
  /** What stands in the place of its opening line. */
  begins: string
  /** What stands in the place of its closing line. */
  ends: string
  /** Its headings name tabs. */
  tabs?: true
}

/** Names of callouts in the tools that have them, and of statements that textbooks set apart. */
const callouts = new Set([
  'note', 'tip', 'hint', 'info', 'important', 'warning', 'caution', 'danger', 'error', 'success', 'question', 'todo', 'bug', 'example',
  'abstract', 'summary', 'tldr', 'quote', 'cite', 'failure', 'fail', 'missing', 'attention', 'admonition', 'seealso',
  'check', 'done', 'help', 'faq',
  'theorem', 'lemma', 'proposition', 'corollary', 'definition', 'conjecture', 'proof', 'remark', 'exercise', 'solution',
  'algorithm', 'axiom',
  'tips', 'warn', 'primary', 'secondary', 'alert', 'callout', 'aside', 'details', 'spoiler', 'notice',
])
/** What other tools call them. */
const same: Record<string, string> = {
  alert: 'warning',
  tips: 'tip',
  warn: 'warning',
  callout: 'note',
  admonition: 'note',
  notice: 'note',
  primary: 'note',
  secondary: 'note',
  aside: 'note',
  details: 'note',
  spoiler: 'note',
  attention: 'warning',
}
/** Quarto's theorems are known by how their name begins. */
const theorems: Record<string, string> = {
  thm: 'theorem',
  lem: 'lemma',
  cor: 'corollary',
  prp: 'proposition',
  cnj: 'conjecture',
  def: 'definition',
  exm: 'example',
  exr: 'exercise',
  sol: 'solution',
  rem: 'remark',
  alg: 'algorithm',
}

/** What asks a reader to open what is folded: nobody in a room can. */
const asksToOpen = /^(?:(?:点击|点此)(?:这里)?(?:查看|展开|显示)|click (?:here )?to (?:expand|see|show|view)(?: the)? )(?=\S)/i

const plain: Container = { isQuoted: false, begins: '', ends: '' }

/** What a container with these words behind `:::` is: `{.callout-note title="…"}`, `note Title`, `tip[Title]{#id}`, `columns`. */
export function containerOf(written: string): Container {
  // MyST writes a name as others write attributes.
  const words = written.replace(/^\{([a-z][\w-]*)\}\s*(?!\[)/i, '$1 ')
  const name = /^[^\s{[]*/.exec(words)![0]
  const behind = words.slice(name.length).trimStart()
  const label = /^\[([^\]]*)\]/.exec(behind)?.[1]
  const rest = behind.slice(label === undefined ? 0 : label.length + 2).trimStart()
  const [attributes = ''] = /\{[^}]*(?:\}\s*)?$/.exec(rest) ?? []
  const title = label
    ?? valueOf(attributes, 'title')
    ?? valueOf(attributes, 'summary')
    ?? rest.slice(0, rest.length - attributes.length).trim()
  const classes = [name.replace(/^\{|\}$/g, ''), ...[...attributes.matchAll(/(?:^|[\s{])\.([\w-]+)/g)].map(([, one]) => one)]
    .filter(Boolean)
    .map(one => one.toLowerCase())
  if (classes.includes('mermaid'))
    return { isQuoted: false, begins: '```mermaid', ends: '```' }
  if (classes.some(one => ['notes', 'speaker-notes', 'speaker'].includes(one)))
    return { isQuoted: false, begins: '<!-- note:', ends: '-->' }
  if (classes.some(one => ['panel-tabset', 'tabs', 'tab-set', 'tabset'].includes(one)))
    return { ...plain, tabs: true }
  if (classes.some(one => one === 'tab' || one === 'tab-item'))
    return { ...plain, begins: title && `\n**${title}:**\n` }
  const callout = calloutOf(classes, /#([a-z]+)-/.exec(attributes)?.[1])
  // Words that somebody said need no head that says so.
  if (callout === 'quote' && !title)
    return { isQuoted: true, begins: '>', ends: '' }
  if (callout)
    return { isQuoted: true, begins: `> [!${callout.toUpperCase()}] ${title.replace(asksToOpen, '')}`.trimEnd(), ends: '' }
  return { ...plain, begins: title && !attributes && /^(?:block|card|box|frame)$/.test(name) ? `**${title}**\n` : '' }
}

function calloutOf(classes: string[], id: string | undefined): string | undefined {
  const name = classes.map(one => one.replace(/^callout-\b|^alert-\b|^admonition-\b/, '')).find(one => callouts.has(one))
    ?? (classes.some(one => one.startsWith('callout-')) ? 'note' : undefined)
  return name === undefined ? (id && Object.hasOwn(theorems, id) ? theorems[id] : undefined) : Object.hasOwn(same, name) ? same[name] : name
}

function valueOf(attributes: string, key: string): string | undefined {
  const match = new RegExp(`\\b${key}\\s*=\\s*(?:"([^"]*)"|“([^”]*)”|'([^']*)'|([^\\s}]+))`).exec(attributes)
  return match?.slice(1).find(value => value !== undefined)
}
