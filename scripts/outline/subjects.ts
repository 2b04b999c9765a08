import type { Root } from 'mdast'
import type { SubjectMeta } from '../review/review.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import { toString } from 'mdast-util-to-string'
import { visit, walk } from '../review/walk.ts'
import { subjectIn } from '../subjects/subject-in.ts'

/** A thing that the review compares; colour follows it and nothing else. */
export interface Subject extends SubjectMeta {
  id: SubjectId
}

const properName = /[A-Z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*/g

/**
 * The two things that a review compares: named in its front matter, or else the two proper names that stand in the most headings
 * and bold labels, at least three each, where a heading, the head of a table or two neighbouring headings set them side by side.
 * None where a third such name is set beside one of them: three things are compared.
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
  const [one, other, ...further] = distinct
  if (other === undefined || !isSetBeside(one, other, tree))
    return []
  if (further.some(third => isSetBeside(one, third, tree) || isSetBeside(other, third, tree)))
    return []
  const text = toString(tree)
  return [one, other].sort((a, b) => text.indexOf(a) - text.indexOf(b)).map(name => ({ name }))
}

/** What joins two names that are compared. */
const joint = /\b(?:vs\.?|versus|and|or|against|compared)\b|[与和及、/×&]|对比|比较/i

function isSetBeside(one: string, other: string, tree: Root): boolean {
  const sets = (text: string): boolean => {
    const [first, last] = [text.indexOf(one), text.indexOf(other)].sort((a, b) => a - b)
    return first >= 0 && joint.test(text.slice(first, last)) && last - first < 40
  }
  const heads = (cells: string[]): boolean => [one, other].every(name => cells.some(cell => cell.trim().startsWith(name)))
  const titles = tree.children.flatMap(node =>
    node.type === 'heading' ? [{ depth: node.depth, text: toString(node).replace(/^[\s\d.、（）()]+/, '').trim() }] : [])
  const areSiblings = titles.some(({ depth, text }, index) => [one, other].includes(text)
    && titles.slice(index + 1).find(next => next.depth <= depth)?.text === (text === one ? other : one))
  let isHead = false
  visit(tree, 'table', table => void (isHead ||= heads(table.children[0].children.map(cell => toString(cell)))))
  return areSiblings || isHead || titles.some(({ text }) => sets(text))
}

/** The one subject that a short text names; none where it names both or neither. */
export function subjectOf(text: string, subjects: Subject[]): SubjectId | undefined {
  return subjectIn(text, subjects.map(({ name }) => name))
}
