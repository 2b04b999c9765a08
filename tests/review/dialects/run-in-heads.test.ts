import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

const rest = 'We measured the level of the lake at every hour of the day.'
const paper = (...lines: string[]): string[] => ['# 1. Introduction', '', ...lines.flatMap(line => [line, ''])]

const boldIn = (...lines: string[]): string[] => linesRead(...paper(...lines)).filter(line => line.startsWith('**'))

test('names that paragraphs of a converted paper begin with are in bold again', () => {
  assert.deepEqual(
    boldIn(`Gates at Night. ${rest}`, `Datasets. ${rest}`, `Evaluation metrics. ${rest}`),
    [`**Gates at Night.** ${rest}`, `**Datasets.** ${rest}`, `**Evaluation metrics.** ${rest}`],
  )
  const others = [`3D Gates. ${rest}`, `Embedding of Boats in Locks. ${rest}`, `Two-stage Locks. ${rest}`]
  assert.equal(boldIn(...others, `Fig. 3 shows all. ${rest}`).length, 3)
})

test('whom a paper thanks stands beneath a heading', () => {
  const found = linesRead(...paper(`Gates. ${rest}`, `Locks. ${rest}`, `Acknowledgements. ${rest}`))
  assert.deepEqual(found.slice(-3), ['# Acknowledgements', '', rest])
})

test('sentences, captions, a name or two, sources and a text with bold words stay', () => {
  const text = (...lines: string[]): string => paper(...lines).join('\n')
  assertUnchanged(
    text(`Gates. ${rest}`, `Locks. ${rest}`),
    text(`Boats wait. ${rest}`, `They close too late. ${rest}`, `Nobody oils them. ${rest}`),
    text(`Figure 1. ${rest}`, `Table 2. ${rest}`, `Algorithm 3. ${rest}`),
    text(`Gates. ${rest}`, `Locks. ${rest}`, `Weirs. ${rest}`, 'A **bold** word.'),
    text('# References', `Gates. ${rest}`, `Locks. ${rest}`, `Weirs. ${rest}`),
  )
})
