import type { Node, Point, Position } from 'unist'
import type { Rule } from './rule.ts'
import { slideRules } from './slide-rules.ts'
import { textRules } from './text-rules.ts'

/** Where something stands in the author's file: a node, a range or a point. */
export type Place = Node | Point | Position

/** Every message that reviewdeck can give about an author's text; the page of rules is made from it. */
export const rules = { ...textRules, ...slideRules }

export type RuleId = keyof typeof rules

/** The soft rule that a hard one speaks in place of. */
export function softerThan(id: RuleId): RuleId | undefined {
  return (rules[id] as Rule).insteadOf as RuleId | undefined
}

/** Whether a name means a rule: its number among the rules for a good deck, `R3`, or its own name. */
export function isNamed(name: string, id: RuleId): boolean {
  const { number }: Rule = rules[id]
  return name === id || (number !== undefined && name === `R${number}`)
}

/** A rule as messages name it: `R2/title-too-long`, or its bare id where it has no number. */
export function ruleName(id: RuleId): string {
  const number = (rules[id] as Rule | undefined)?.number
  return number ? `R${number}/${id}` : id
}
