import type { Edit } from '../rewrite.ts'
import type { Dialect, Text } from './dialect.ts'
import { hidden } from './mask.ts'

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const name = String.raw`(\p{L}[\p{L}\d .·_-]{0,23}?)`
/** Who speaks, and when: `[00:01:12] Ann: words`, `Ann (01:12): words`, `Ann 01:12` above the words. */
const turns = [
  new RegExp(String.raw`^[[(（]?${time}[\])）]?[ \t]+(?:\*\*)?${name}(?:\*\*)?[ \t]*[:：](?:\*\*)?[ \t]*(?=\S)`, 'gmu'),
  new RegExp(String.raw`^(?:\*\*)?${name}(?:\*\*)?[ \t]+[[(（]?${time}[\])）]?[:：]?[ \t]*\n(?=\S)`, 'gmu'),
  new RegExp(String.raw`^(?:\*\*)?${name}(?:\*\*)?[ \t]*[[(（]${time}[\])）][ \t]*[:：][ \t]*(?=\S)`, 'gmu'),
]
/** So many turns of two people are a talk. */
const fewest = 4
/** The question that a turn ends with; a longer one is no title. */
const asked = /(?:^|[。！？.!?：:，,]\s*)([^。！？.!?：:\n]{4,60}[？?])\s*$/u
/** So many questions part a talk in slides. */
const fewestAsked = 3

/**
 * What people said, with the time of each turn: the times go, names stand in bold before their words. Where one asks and another answers
 * all along, the questions are the headings.
 */
export const transcripts: Dialect = {
  name: 'transcripts of talks',
  sign: new RegExp(String.raw`^(?:[[(（]?${time}[\])）]?[ \t]+\S|[^\n\d]{1,28}[ \t][[(（]?${time}[\])）]?[:：]?\s*\S)`, 'mu'),
  edits: (text) => {
    const found = turnsIn(text)
    const speakers = new Set(found.map(({ who }) => who))
    if (found.length < fewest || speakers.size < 2)
      return []
    const questions = found.filter(({ question }, index) => question && found[index + 1] && found[index + 1].who !== found[index].who)
    const isInterview = questions.length >= fewestAsked && questions.length * 3 >= found.length
    return found.flatMap(({ start, end, who, question, at }, index): Edit[] => {
      const gap = start > 0 && text.source[start - 2] !== '\n' ? '\n' : ''
      if (!isInterview || !question)
        return [{ start, end, text: isInterview && found[index - 1]?.question ? gap : `${gap}**${who}**: ` }]
      const isAll = at === end
      return [
        { start, end, text: isAll ? `${gap}## ` : `${gap}**${who}**: ` },
        ...isAll ? [] : [{ start: at, end: at, text: '\n\n## ' }],
      ]
    })
  },
}

/** A turn: where its label stands, who speaks, and the question that it ends with, at a place. */
interface Turn { start: number, end: number, who: string, question?: string, at: number }

function turnsIn({ source, mask }: Text): Turn[] {
  const all = turns.map(form => [...mask.matchAll(form)].filter(({ index }) => mask[index] !== hidden))
  const found = all.find(labels => labels.length >= fewest) ?? []
  return found.map(({ 0: label, 1: who, index }, nth): Turn => {
    const end = index + label.length
    const words = source.slice(end, found[nth + 1]?.index ?? source.length).trimEnd()
    const [, question] = words.includes('\n\n') ? [] : asked.exec(words) ?? []
    return { start: index, end, who: who.trim(), question, at: end + words.length - (question?.length ?? 0) }
  })
}
