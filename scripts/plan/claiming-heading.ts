import { isQuestion } from '../outline/questions.ts'
import { countWords } from '../typesetting/counts.ts'

/** What a heading that says something itself has in it: a verb that states, or two clauses. */
const stating = new RegExp([
  String.raw`\b(?:is|are|was|were|has|have|had|can|cannot|does|do|did|will|must|should)\b`,
  String.raw`\b(?:needs?|makes?|takes?|keeps?|beats?|wins?|fails?|grows?|falls?|costs?|lies?|stays?)\b`,
  '^\\P{Script=Han}*\\p{Script=Han}[^，]{3,}，[^，]{3,}',
  '只[有剩是需要]|不[是变再必需能会改]|都是|就是|仍是|优于|高于|低于|快于|胜过|决定|取决于|来自|足够|等于',
].join('|'), 'iu')
/** What asks, tells one to do something, or only names what it is about. */
const asking = /^(?:how|why|what|when|where|which|who|whose|things?|ways?|if|about)\b|[怎什]么|如何|为何|是否|哪[些个里]/i
/** A heading that states something has so many words, or twice as many Han characters. */
const fewest = 4

/** True for a heading that is a claim itself, as `The mean is moved by one clock`: no sentence beneath it says it better. */
export function isClaiming(heading: string): boolean {
  const { han, words } = countWords(heading)
  return words + han / 2 >= fewest && stating.test(heading) && !asking.test(heading) && !isQuestion(heading)
}
