/** A directive as written: what stands behind its name, its options and its text. */
export interface Directive { name: string, argument: string, options: Record<string, string | undefined>, body: string[] }

/**
 * What a directive becomes: a `block` whose text is read on, with an opening and a closing line; a `listing` whose text stays and
 * whose closing line too; or a `whole` that is written anew.
 */
export type Form
  = | { kind: 'block', ends: string, says: (directive: Directive) => string }
    | { kind: 'listing' | 'whole', says: (directive: Directive) => string }

const container: Form = {
  kind: 'block',
  ends: ':::',
  // Behind a solution stands the label of its exercise, which nobody reads.
  says: ({ name, argument }) => `:::${name.replace(/^prf:/, '')} ${name.startsWith('solution') ? '' : argument}`.trimEnd(),
}
const quotation: Form = { kind: 'block', ends: ':::', says: () => ':::quote' }
const listing: Form = { kind: 'listing', says: ({ argument }) => `\`\`\`${/^ipython3?$/.test(argument) ? 'python' : argument.split(/\s/)[0]}` }
const nothing: Form = { kind: 'whole', says: () => '' }

/** A number of a row or a cell of a list table. */
const cell = /^(\s*\*)?\s*-(?:\s(.*))?$/

const formula: Form = {
  kind: 'whole',
  says: ({ argument, options, body }) => {
    const name = options.label ?? options.name
    const lines = [argument, ...body, name ? `\\label{${name}}` : ''].filter(line => line.trim() !== '')
    return ['$$', ...lines, '$$'].join('\n')
  },
}

const figure: Form = {
  kind: 'whole',
  says: ({ argument, options, body }) => {
    const [caption = '', ...legend] = body.join('\n').trim().split(/\n\s*\n/).map(part => part.replace(/\s*\n\s*/g, ' '))
    const isPlain = !/["$[\]{}@<`*_]/.test(caption)
    const alt = options.alt?.replace(/[[\]]/g, '') ?? ''
    const path = argument.includes(' ') ? `<${argument}>` : argument
    // Words with formulas stand in a caption of HTML, where they are read.
    if (caption.includes('$') && !isPlain && !/["$[\]{}@<`*_&>]/.test(caption.replace(/\$[^$\n]+\$/g, ''))) {
      const figure = `<figure><img src="${argument}" alt="${alt}"><figcaption>${caption}</figcaption></figure>`
      return [figure, ...legend].join('\n\n')
    }
    const picture = `![${alt}](${path}${isPlain && caption ? ` "${caption}"` : ''})`
    return [picture, ...(isPlain ? [] : [caption]), ...legend].join('\n\n')
  },
}

const listTable: Form = {
  kind: 'whole',
  says: ({ argument, options, body }) => {
    const rows: string[][] = []
    for (const line of body) {
      const [match, isRow, words = ''] = cell.exec(line) ?? []
      if (match !== undefined && (isRow || rows.length > 0))
        isRow ? rows.push([words.trim()]) : rows.at(-1)!.push(words.trim())
      else if (line.trim() !== '' && rows.length > 0)
        rows.at(-1)!.push(`${rows.at(-1)!.pop()} ${line.trim()}`.trim())
    }
    if (rows.length === 0)
      return ''
    const head = Number(options['header-rows'] ?? 0) > 0 ? rows.shift()! : rows[0].map(() => '')
    const printed = [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(one => one.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`)
    return ['', ...printed, ...(argument ? ['', `: ${argument}`] : []), ''].join('\n')
  },
}

/** What lies on another page: the words that stand for it, with a link where it has an address on the web. */
const page: Form = {
  kind: 'whole',
  says: ({ argument, options, body }) => {
    const words = body.join(' ').replace(/\s+/g, ' ').trim() || options.caption || options.alt || options.title
    const link = /^https?:\/\//.test(argument) ? `[${words || argument}](${argument})` : undefined
    return link ?? words ?? ''
  },
}

/** reStructuredText that only shows a page of the web says where that is; any other stays a listing. */
const restructured: Form = {
  kind: 'whole',
  says: ({ body }) => {
    const words = body.join('\n')
    const address = /^\s*\.\. raw:: html\s/.test(words) ? /<(?:iframe|video|embed)\s[^<>]*?src="(https?:[^"\s]+)"/i.exec(words)?.[1] : undefined
    const title = /\stitle="([^"[\]\n]+)"/.exec(words)?.[1]
    return address ? `[${title ?? address}](${address})` : ['```rst', ...body, '```'].join('\n')
  },
}

const containers = 'note tip hint important warning caution danger error attention admonition seealso todo versionadded versionchanged '
  + 'deprecated margin sidebar aside topic dropdown toggle exercise exercise-start solution solution-start proof prf:proof prf:theorem '
  + 'prf:lemma prf:definition prf:corollary prf:proposition prf:axiom prf:conjecture prf:remark prf:example prf:observation prf:property '
  + 'prf:algorithm prf:criterion prf:assumption tab-set tab-item grid grid-item grid-item-card card div container rubric'

const forms: Record<string, Form> = {
  ...each(containers, container),
  ...each('epigraph pull-quote highlights', quotation),
  ...each('code-cell code-block code sourcecode literalinclude', listing),
  ...each('figure image', figure),
  ...each('list-table', listTable),
  ...each('math', formula),
  ...each('iframe iframe-figure video video-figure youtube vimeo', page),
  ...each('eval-rst', restructured),
  ...each('contents toctree tableofcontents bibliography footbibliography index genindex raw only exercise-end solution-end', nothing),
}

function each(names: string, form: Form): Record<string, Form> {
  return Object.fromEntries(names.split(' ').map(name => [name, form]))
}

/** What a directive of a name becomes; none for one that other tools write as a listing. */
export function formOf(name: string): Form | undefined {
  return Object.hasOwn(forms, name) ? forms[name] : undefined
}
