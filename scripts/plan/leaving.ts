import type { Role } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'

/** The slides of one section, which stay or go together; `path` names its sections from the chapter down. */
export interface Group { slides: SlidePlan[], path: number[], role: Role, isKept: boolean, seconds: number }

/** What goes first where there is too much, and what last. */
const worth: Record<Role, number> = { appendix: 0, references: 0, introduction: 1, chapter: 2, abstract: 3, conclusion: 3 }

/** A section with what is left beneath it of the groups that may go. */
interface Branch { key: number, branches: Branch[], groups: Group[] }

/** How long each section still takes, and how many groups stay of each chapter. */
interface Staying { seconds: Map<number, number>, chapters: Map<number, number> }

/**
 * Groups in the order in which they leave a talk that is too long, asked for one by one. The least worth comes first, of it the
 * deepest: of the longest chapter, in it of the longest section, and so on, the last one. So all of them shrink alike; a chapter
 * keeps one section as long as another has two. What its author keeps never leaves.
 */
export function* leaving(groups: Group[]): Generator<Group, undefined> {
  const staying = stayingOf(groups)
  const left = new Set<Group>()
  for (const isSpare of [true, false]) {
    const canGo = (chapter: number): boolean => !isSpare || staying.chapters.get(chapter)! > 1
    for (const alike of byWorthAndDepth(groups.filter(group => !group.isKept && !left.has(group)))) {
      const root = treeOf(alike)
      for (let next = take(root, staying, canGo); next; next = take(root, staying, canGo)) {
        left.add(next)
        leave(next, staying)
        yield next
      }
    }
  }
  return undefined
}

function stayingOf(groups: Group[]): Staying {
  const staying: Staying = { seconds: new Map(), chapters: new Map() }
  for (const { path, seconds } of groups) {
    add(staying.chapters, path[0], 1)
    for (const key of path)
      add(staying.seconds, key, seconds)
  }
  return staying
}

function leave({ path, seconds }: Group, staying: Staying): void {
  add(staying.chapters, path[0], -1)
  for (const key of path)
    add(staying.seconds, key, -seconds)
}

function add(sums: Map<number, number>, key: number, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more)
}

function byWorthAndDepth(groups: Group[]): Group[][] {
  const alike = Map.groupBy(groups, ({ role, path }) => worth[role] * 1000 - path.length)
  return [...alike].sort(([one], [other]) => one - other).map(([, members]) => members)
}

/** The groups of one depth beneath their sections; each stands in the section right above its own. */
function treeOf(groups: Group[]): Branch {
  const root: Branch = { key: -1, branches: [], groups: [] }
  const known = new Map<string, Branch>()
  for (const group of groups) {
    let branch = root
    for (const [level, key] of group.path.slice(0, -1).entries()) {
      const name = group.path.slice(0, level + 1).join(' ')
      const inner = known.get(name) ?? { key, branches: [], groups: [] }
      if (!known.has(name))
        branch.branches.push(inner)
      known.set(name, inner)
      branch = inner
    }
    branch.groups.push(group)
  }
  return root
}

/** Takes out the next group of the longest branch, the last among equals; a branch that has none, or may lose none, goes too. */
function take(root: Branch, { seconds }: Staying, canGo: (chapter: number) => boolean): Group | undefined {
  while (root.branches.length > 0) {
    const longest = root.branches.reduce((most, branch) => seconds.get(branch.key)! >= seconds.get(most.key)! ? branch : most)
    const next = canGo(longest.key) ? take(longest, { seconds, chapters: new Map() }, () => true) : undefined
    if (next)
      return next
    root.branches.splice(root.branches.indexOf(longest), 1)
  }
  for (let next = root.groups.pop(); next; next = root.groups.pop()) {
    if (root.key !== -1 || canGo(next.path[0]))
      return next
  }
  return undefined
}
