import type { Html } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { ChartKind } from '../charts/index.ts'
import type { RuleId } from '../diagnostics/rules.ts'
import type { Explorers } from '../explorers/registry.ts'
import type { Route } from '../flows/route.ts'
import { chartKinds } from '../charts/index.ts'
import { report } from '../diagnostics/messages.ts'
import { isNamed, rules } from '../diagnostics/rules.ts'
import { describeControl, stateFromText, textFromState } from '../explorers/state.ts'
import { routeFromText } from '../flows/route.ts'

/** What an author may ask for in a `<!-- deck: … -->` comment. */
export interface Directives {
  /** The slide's title, an assertion, in place of the heading. */
  title?: string
  /** A stable id in place of the one made from the heading. */
  id?: string
  /** The short gloss of a chapter or part, for agenda and divider. */
  promise?: string
  /** The agenda's own title; beneath the first heading. */
  agenda?: string
  /** The question that the talk ends with; beneath the heading of the last words. */
  question?: string
  /** The path of the picture that explorers are shown on; beneath the first heading. */
  picture?: string
  /** `columns`: sibling sections side by side; `single`: a slide of its own. */
  layout?: 'columns' | 'single'
  /** The form in which the next table is drawn; `table` leaves it one. */
  chart?: ChartKind | 'table'
  /** Leave the next block off the slides; the reason goes to the report. */
  skip?: string
  /** Begin a new slide here. */
  break?: boolean
  /** Stays in the talk, however short the time. */
  keep?: boolean
  /** Stands behind the end, for questions. */
  backup?: boolean
  /** Ways through the flow that follows. */
  routes?: (Route & { place?: Position })[]
  /** The two flows that follow also share a slide, one above the other. */
  lanes?: true
  /** Rules that a slide breaks for a reason. */
  accepts?: Acceptance[]
  /** An explorer stands here. */
  explorer?: ExplorerRequest
}

/** A warning that the author knows of and leaves: a rule, `R3` or `wordy-slide`, and why it is broken here. */
export interface Acceptance { rule: string, reason: string }

/** An explorer by its name, with the state that it is to show at rest as `key=value` words; checked, both. */
export interface ExplorerRequest {
  name: string
  state: string
  /** How many states it shows, click by click. */
  frames: number
  subject: 'a' | 'b'
}

const textKeys = ['title', 'id', 'promise', 'agenda', 'picture', 'question'] as const
const flags = ['break', 'keep', 'backup'] as const
const known = [...textKeys, 'layout', 'chart', 'route', 'skip', 'accept', 'explorer', 'state', ...flags]

/**
 * Reads `<!-- deck: key="value" flag -->`; undefined for any other HTML. Unknown keys, and explorers that are not
 * among those given, become messages.
 */
export function directivesFromComment(node: Html, file: VFile, explorers: Explorers = {}): Directives | undefined {
  const body = node.value.match(/^\s*<!--\s*deck:([\s\S]*?)-->\s*$/)?.[1]
  if (body === undefined)
    return undefined
  const directives: Directives = {}
  const wanted: { explorer?: string, state?: string } = {}
  for (const match of body.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|「([^」]*)」|([^\s"]+)))?/g)) {
    const key = match[1]
    const value = match[2] ?? match[3] ?? match[4]
    if (textKeys.includes(key as never) && value) {
      directives[key as typeof textKeys[number]] = value.trim()
    }
    else if (key === 'layout' && (value === 'columns' || value === 'single')) {
      directives.layout = value
    }
    else if (key === 'chart' && chartKinds.includes(value as ChartKind)) {
      directives.chart = value as ChartKind
    }
    else if (key === 'layout' && value === 'lanes') {
      directives.lanes = true
    }
    else if (key === 'route') {
      directives.routes = [...(directives.routes ?? []), ...routesFrom(value, node, file)]
    }
    else if (key === 'accept') {
      directives.accepts = [...(directives.accepts ?? []), ...acceptancesFrom(value, node, file)]
    }
    else if (key === 'skip') {
      directives.skip = value ?? 'skip'
    }
    else if (flags.includes(key as never) && value === undefined) {
      directives[key as typeof flags[number]] = true
    }
    else if ((key === 'explorer' || key === 'state') && value) {
      wanted[key] = value.trim()
    }
    else {
      report(
        file,
        'unknown-key',
        node,
        `\`deck:\` comment has \`${match[0].trim()}\`, expected ${known.map(word => `\`${word}\``).join(', ')}`,
      )
    }
  }
  const explorer = explorerFrom(wanted, node, file, explorers)
  return explorer ? { ...directives, explorer } : directives
}

function routesFrom(text: string | undefined, node: Html, file: VFile): (Route & { place?: Position })[] {
  const route = routeFromText(text ?? '')
  if (!route) {
    report(
      file,
      'unknown-route',
      node,
      `Route is \`${text ?? ''}\`, expected a name and its boxes, such as \`route="T2I: prompt → encoder → image"\``,
    )
  }
  return route ? [{ ...route, place: node.position }] : []
}

function acceptancesFrom(text: string | undefined, node: Html, file: VFile): Acceptance[] {
  const [, rule, reason] = text?.match(/^(R\d+|[a-z-]+)\s*[:：]\s*(\S.*)$/) ?? []
  const isKnown = Object.entries(rules).some(([id, { severity }]) => severity === 'warning' && isNamed(rule ?? '', id as RuleId))
  if (!isKnown) {
    report(
      file,
      'unknown-key',
      node,
      `\`accept\` is \`${text ?? ''}\`, expected a rule that warns and why it is broken, such as \`accept="R3: read one after the other"\``,
    )
  }
  return isKnown ? [{ rule, reason }] : []
}

function explorerFrom(
  { explorer: name, state = '' }: { explorer?: string, state?: string },
  node: Html,
  file: VFile,
  explorers: Explorers,
): ExplorerRequest | undefined {
  if (name === undefined) {
    if (state)
      report(file, 'unknown-explorer', node, '`state` stands alone, expected `explorer=…` beside it')
    return undefined
  }
  const definition = Object.hasOwn(explorers, name) ? explorers[name] : undefined
  if (!definition) {
    report(
      file,
      'unknown-explorer',
      node,
      `Explorer is \`${name}\`, expected ${Object.keys(explorers).map(one => `\`${one}\``).join(', ')}`,
    )
    return undefined
  }
  const { state: values, wrong } = stateFromText(state, definition)
  for (const word of wrong) {
    report(
      file,
      'unknown-explorer',
      node,
      `State of \`${name}\` has \`${word}\`, expected ${definition.controls.map(control => `\`${describeControl(control)}\``).join(', ')}`,
    )
  }
  return { name, state: textFromState(values), frames: definition.frames.length, subject: definition.subject }
}

/** The spoken note in `<!-- note: … -->`; undefined for any other HTML. */
export function noteFromComment(node: Html): string | undefined {
  return node.value.match(/^\s*<!--\s*note:([\s\S]*?)-->\s*$/)?.[1].trim()
}
