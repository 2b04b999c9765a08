import type { Root } from 'mdast'
import type { SubjectMeta } from '../review/review.ts'
import type { SubjectId } from './block.ts'
import { toString } from 'mdast-util-to-string'
import { walk } from '../review/walk.ts'

/** A thing that the review compares; colour follows it and nothing else. */
export interface Subject extends SubjectMeta {
  id: SubjectId
}

const properName = /[A-Z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*/g

/**
 * The two things that a review compares: named in its front matter, or else the two proper names
 * that stand in the most headings and bold labels, at least three each.
 */
export function subjectsOf(tree: Root, given: SubjectMeta[] | undefined): Subject[] {
  return (given ?? guessSubjects(tree)).map((subject, index) => ({ ...subject, id: index === 0 ? 'a' : 'b' }))
}

function guessSubjects(tree: Root): SubjectMeta[] {
  const counts = new Map<string, number>()
  walk(tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'strong')
      return
    for (const name of new Set(toString(node).match(properName)))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  const names = [...counts].filter(([name, count]) => count >= 3 && name.length > 2).sort((a, b) => b[1] - a[1]).map(([name]) => name)
  const distinct = names.filter((name, index) => !names.slice(0, index).some(other => other.startsWith(name) || name.startsWith(other)))
  if (distinct.length < 2)
    return []
  const text = toString(tree)
  return distinct.slice(0, 2).sort((a, b) => text.indexOf(a) - text.indexOf(b)).map(name => ({ name }))
}

/** The one subject that a short text names; none where it names both or neither. */
export function subjectOf(text: string, subjects: Subject[]): SubjectId | undefined {
  const named = subjects.filter(({ name }) => text.includes(name))
  return named.length === 1 ? named[0].id : undefined
}
