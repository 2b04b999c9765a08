import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import { readDialects } from '../../../scripts/review/dialects/index.ts'

/** A text as it is read: its lines in Markdown, and the rules and lines of its messages. */
export interface Reading { text: string, messages: [rule: string, line: number][] }

/** What some lines in other tools' Markdown become. */
export function reading(...lines: string[]): Reading {
  const file = new VFile({ path: 'review.md', value: lines.join('\n') })
  readDialects(file)
  return { text: String(file), messages: file.messages.map(({ ruleId, line }) => [ruleId!, line!]) }
}

/** The lines that some lines become, without blank ones at the ends or in a row. */
export function linesRead(...lines: string[]): string[] {
  return reading(...lines).text.trim().replace(/\n(?:[ \t]*\n)+/g, '\n\n').split('\n')
}

/** Asserts of texts that each is read as it stands. */
export function assertUnchanged(...texts: string[]): void {
  for (const text of texts)
    assert.equal(reading(text).text, text)
}
