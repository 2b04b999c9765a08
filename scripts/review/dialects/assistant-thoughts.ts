import type { Dialect } from './dialect.ts'
import { inPlace, reportOnce } from './dialect.ts'

const thoughts = /^[ \t]*<(think|thinking|reasoning)>(?:(?!<\1>)[\s\S]){0,60000}?<\/\1>[ \t]*$|^[ \t]*<details[ \t][^>\n]*type="reasoning"[^>\n]*>[\s\S]{0,60000}?<\/details>[ \t]*$/gim

/** What a model says to itself before it answers, `<think>…</think>`, is no part of the text: left out, with a message. */
export const assistantThoughts: Dialect = {
  name: 'thoughts of chat assistants',
  sign: /<(?:think|thinking|reasoning)>|type="reasoning"/i,
  edits: ({ source, mask }, file) => {
    const found = [...mask.matchAll(thoughts)]
    const says = 'What a model says to itself before it answers is left out, expected the text alone'
    reportOnce(file, 'other-mark', source, found.map(({ index }) => index), says)
    return found.map(inPlace())
  },
}
